import type { PutEventsRequestEntry, PutEventsResponse } from '@aws-sdk/client-eventbridge';
import type { DynamoDBBatchResponse, DynamoDBRecord } from 'aws-lambda';
import { log } from '../../shared/log.ts';
import type { Audit } from '../../shared/storage/audit.ts';
import { readChange, type ToldChange } from './read-change.ts';

/** Puts entries on the event bus, ten at most. */
export type PutEvents = (entries: PutEventsRequestEntry[]) => Promise<Pick<PutEventsResponse, 'Entries'>>;

interface Told extends ToldChange {
  readonly sequence: string;
}

/** EventBridge takes no more in one call. */
const TOGETHER = 10;

/** What others hear: that something changed, never what it says. Consumers do each id once. */
const eventOf = (bus: string, { kind, country, entry }: ToldChange): PutEventsRequestEntry => {
  const { id, event, record, version, office, at, by } = entry;
  return {
    EventBusName: bus,
    Source: `cen.${kind}`,
    DetailType: event,
    Time: new Date(at),
    Detail: JSON.stringify({ id, record, version, office, country, at, by }),
  };
};

/**
 * Writes each change of a batch to the audit trail, then tells it on the bus. A batch may come again, whole or in
 * part: the trail stays the same, and the bus may hear a change twice. What fails is named, so that only that and
 * what follows it comes again.
 */
export const tellChanges =
  ({ audit, put, bus }: { audit: Pick<Audit, 'record'>; put: PutEvents; bus: string }) =>
  async (records: readonly DynamoDBRecord[]): Promise<DynamoDBBatchResponse> => {
    const failed: string[] = [];
    const told: Told[] = [];
    for (const record of records) {
      const sequence = record.dynamodb?.SequenceNumber ?? '';
      try {
        const change = readChange(record);
        if (change) told.push({ ...change, sequence });
      } catch (error) {
        log.error('change.unreadable', error, { sequence });
        failed.push(sequence);
      }
    }
    // One write may not name an item twice.
    await audit.record([...new Map(told.map(({ entry }) => [entry.id, entry])).values()]);

    for (let start = 0; start < told.length; start += TOGETHER) {
      const group = told.slice(start, start + TOGETHER);
      const { Entries = [] } = await put(group.map((change) => eventOf(bus, change)));
      group.forEach(({ sequence }, i) => {
        if (Entries[i]?.EventId) return;
        log.warn('change.untold', { sequence, reason: Entries[i]?.ErrorCode });
        failed.push(sequence);
      });
    }
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
  };
