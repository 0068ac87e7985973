import { expect, test } from '@jest/globals';
import {
  type Discarded,
  deliverBatch,
  type RetryRules,
} from '../../../../infra/local/compute/sources/streams/deliver-batch.ts';
import type { StreamRecord } from '../../../../infra/local/compute/sources/streams/stream-api.ts';
import type { Invocation } from '../../../../infra/local/ports.ts';

const NOW = Math.floor(Date.now() / 1000);
const record = (n: number, at = NOW): StreamRecord => ({
  eventID: `e${n}`,
  eventName: 'INSERT',
  dynamodb: { SequenceNumber: String(n), ApproximateCreationDateTime: at },
});
const records = (count: number): StreamRecord[] => Array.from({ length: count }, (_, n) => record(n));
const numbers = (batch: readonly StreamRecord[]): number[] =>
  batch.map(({ dynamodb }) => Number(dynamodb.SequenceNumber));

const RULES: RetryRules = {
  maximumRetries: 2,
  maximumAgeSeconds: -1,
  bisect: true,
  reportsItemFailures: true,
};
const FAILED: Invocation = { ok: false, errorType: 'Error', errorMessage: 'no' };
const DONE: Invocation = { ok: true, payload: null };

const run = async (
  batch: readonly StreamRecord[],
  consumer: (numbers: number[]) => Invocation,
  rules: Partial<RetryRules> = {},
  stopped: () => boolean = () => false,
) => {
  const batches: number[][] = [];
  const discarded: Discarded[] = [];
  const pauses: number[] = [];
  const advanced: number[] = [];
  const whole = await deliverBatch(batch, {
    rules: { ...RULES, ...rules },
    invoke: async (given) => {
      batches.push(numbers(given));
      return consumer(numbers(given));
    },
    discard: async (given) => void discarded.push(given),
    advance: ({ dynamodb }) => advanced.push(Number(dynamodb.SequenceNumber)),
    pause: async (milliseconds) => void pauses.push(milliseconds),
    stopped,
  });
  return { whole, batches, discarded, pauses, advanced };
};

test('a batch that is taken is handed over once', async () => {
  expect(await run(records(5), () => DONE)).toMatchObject({
    whole: true,
    batches: [[0, 1, 2, 3, 4]],
    advanced: [4],
    discarded: [],
  });
});

test('records that always fail are split off and given up; the good ones are done, in order', async () => {
  const poisoned = new Set([3, 17, 18, 63]);
  const done: number[] = [];
  const { discarded, advanced } = await run(records(64), (batch) => {
    if (batch.some((n) => poisoned.has(n))) return FAILED;
    done.push(...batch);
    return DONE;
  });
  expect(done).toEqual(numbers(records(64)).filter((n) => !poisoned.has(n)));
  expect(discarded.flatMap((given) => numbers(given.records))).toEqual([...poisoned]);
  expect(
    discarded.every(
      ({ condition, invocations }) => condition === 'RetryAttemptsExhausted' && invocations === 3,
    ),
  ).toBe(true);
  expect(advanced).toEqual([...advanced].sort((a, b) => a - b));
  expect(advanced.at(-1)).toBe(63);
});

test('a consumer that names what failed gets what came before it never again', async () => {
  const done: number[] = [];
  const { discarded, advanced } = await run(records(10), (batch) => {
    for (const n of batch) {
      if (n === 4) return { ok: true, payload: { batchItemFailures: [{ itemIdentifier: '4' }] } };
      done.push(n);
    }
    return DONE;
  });
  expect(done).toEqual([0, 1, 2, 3, 5, 6, 7, 8, 9]);
  expect(discarded.map((given) => [numbers(given.records), given.functionError])).toEqual([[[4], false]]);
  expect(advanced).toEqual([3, 4, 9]);
});

test('a failure that passes is tried again, ever later, and nothing is given up', async () => {
  let left = 2;
  const { discarded, pauses, batches } = await run(records(1), () => (left-- > 0 ? FAILED : DONE));
  expect(discarded).toEqual([]);
  expect(batches).toHaveLength(3);
  expect(pauses).toEqual([100, 200]);
});

test('without bisection a batch is given up whole', async () => {
  const { discarded } = await run(records(3), () => FAILED, { bisect: false });
  expect(discarded.map((given) => numbers(given.records))).toEqual([[0, 1, 2]]);
});

test('records beyond the age are given up unseen', async () => {
  const batch = [record(1, NOW - 1000), record(2, NOW)];
  const { discarded, batches } = await run(batch, () => DONE, { maximumAgeSeconds: 600 });
  expect(discarded).toMatchObject([{ condition: 'RecordAgeExceeded', invocations: 0 }]);
  expect(batches).toEqual([[2]]);
});

test('a consumer that does not report item failures is believed', async () => {
  const failures = { ok: true, payload: { batchItemFailures: [{ itemIdentifier: '0' }] } } as const;
  const { discarded, batches } = await run(records(2), () => failures, { reportsItemFailures: false });
  expect([discarded, batches]).toEqual([[], [[0, 1]]]);
});

test('a stop keeps what was taken and leaves the rest for the next start', async () => {
  let stopping = false;
  const taken = await run(
    records(2),
    () => {
      stopping = true;
      return DONE;
    },
    {},
    () => stopping,
  );
  expect(taken).toMatchObject({ whole: true, advanced: [1] });
  stopping = false;
  const refused = await run(
    records(2),
    () => {
      stopping = true;
      return FAILED;
    },
    { maximumRetries: 0 },
    () => stopping,
  );
  expect(refused).toMatchObject({ whole: false, advanced: [], discarded: [] });
});
