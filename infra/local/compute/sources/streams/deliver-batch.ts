import type { Invocation } from '../../../ports.ts';
import type { StreamRecord } from './stream-api.ts';

export interface RetryRules {
  /** Further tries after the first; -1: without end. */
  readonly maximumRetries: number;
  /** -1: without end. */
  readonly maximumAgeSeconds: number;
  readonly bisect: boolean;
  readonly reportsItemFailures: boolean;
}

export interface Discarded {
  readonly records: readonly StreamRecord[];
  readonly condition: 'RetryAttemptsExhausted' | 'RecordAgeExceeded';
  readonly invocations: number;
  /** False: the function answered, and named these records as failed. */
  readonly functionError: boolean;
}

interface Delivery {
  readonly rules: RetryRules;
  readonly invoke: (records: readonly StreamRecord[]) => Promise<Invocation>;
  readonly discard: (discarded: Discarded) => Promise<void>;
  /** All records up to this one are done with. */
  readonly advance: (last: StreamRecord) => void;
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly stopped: () => boolean;
}

interface Part {
  readonly records: readonly StreamRecord[];
  readonly tries: number;
}

interface Failure {
  /** Where the records begin that were not done. */
  readonly at: number;
  readonly functionError: boolean;
}

const failureIn = (
  invocation: Invocation,
  records: readonly StreamRecord[],
  reports: boolean,
): Failure | undefined => {
  if (!invocation.ok) return { at: 0, functionError: true };
  const failures = (invocation.payload as { batchItemFailures?: { itemIdentifier?: string }[] } | null)
    ?.batchItemFailures;
  if (!reports || !failures?.length) return undefined;
  const positions = failures.map(({ itemIdentifier }) =>
    records.findIndex(({ dynamodb }) => dynamodb.SequenceNumber === itemIdentifier),
  );
  // An identifier that is none of the batch's counts as failure of the whole batch.
  return { at: Math.max(0, Math.min(...positions)), functionError: false };
};

/**
 * Hands a batch to its function as Lambda's poller does: in order, what failed is tried again (split in two, so
 * that a record which always fails ends up alone) and in the end discarded. False if it was stopped on the way.
 */
export const deliverBatch = async (batch: readonly StreamRecord[], delivery: Delivery): Promise<boolean> => {
  const { rules, advance } = delivery;
  const parts: Part[] = [{ records: batch, tries: 0 }];
  for (let part = parts.shift(); part; part = parts.shift()) {
    const { records, tries } = part;
    const last = records.at(-1);
    if (!last) continue;
    const old = countTooOld(records, rules);
    if (old > 0) {
      const tooOld = records.slice(0, old);
      await delivery.discard({
        records: tooOld,
        condition: 'RecordAgeExceeded',
        invocations: tries,
        functionError: true,
      });
      advance(tooOld.at(-1) as StreamRecord);
      parts.unshift({ records: records.slice(old), tries });
      continue;
    }
    if (delivery.stopped()) return false;
    const invocation = await delivery.invoke(records);
    // Functions are stopped as well: that is no failure of the records.
    if (delivery.stopped() && !invocation.ok) return false;
    const failure = failureIn(invocation, records, rules.reportsItemFailures);
    const before = failure && records[failure.at - 1];
    if (!failure) advance(last);
    if (before) advance(before);
    if (!failure) continue;
    const rest = records.slice(failure.at);
    if (rules.bisect && rest.length > 1) {
      const cut = failure.functionError ? Math.ceil(rest.length / 2) : 1;
      parts.unshift({ records: rest.slice(0, cut), tries }, { records: rest.slice(cut), tries: 0 });
    } else if (rules.maximumRetries >= 0 && tries >= rules.maximumRetries) {
      const { functionError } = failure;
      await delivery.discard({
        records: rest,
        condition: 'RetryAttemptsExhausted',
        invocations: tries + 1,
        functionError,
      });
      advance(last);
    } else {
      await delivery.pause(Math.min(100 * 2 ** tries, 10_000));
      parts.unshift({ records: rest, tries: tries + 1 });
    }
  }
  return true;
};

const countTooOld = (records: readonly StreamRecord[], { maximumAgeSeconds }: RetryRules): number => {
  if (maximumAgeSeconds < 0) return 0;
  const oldest = Date.now() / 1000 - maximumAgeSeconds;
  const fresh = records.findIndex(({ dynamodb }) => dynamodb.ApproximateCreationDateTime >= oldest);
  return fresh < 0 ? records.length : fresh;
};
