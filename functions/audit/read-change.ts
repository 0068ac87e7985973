import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import * as z from 'zod';
import { Change } from '../../shared/domain/change.ts';
import type { AuditEntry } from '../../shared/storage/audit.ts';

/** A change to a record, as the stream of its table tells it. Nothing of what the record says. */
export interface ToldChange {
  /** seizure, parties, document, office, person, system, import */
  readonly kind: string;
  readonly country?: string | undefined;
  readonly entry: AuditEntry;
}

type Image = Readonly<Record<string, AttributeValue>>;

const Head = z.object({
  pk: z.string(),
  sk: z.string(),
  version: z.number().int().optional(),
  change: Change,
});

/** What we read of an image; the record itself is left alone but for its country. */
const headOf = ({ pk, sk, version, change, record }: Image) => {
  if (!pk || !sk || !change) return undefined;
  const head = Head.parse(unmarshall({ pk, sk, change, ...(version && { version }) }));
  return { ...head, country: record?.M?.country?.S };
};

/**
 * `SEIZURE#x` / `PARTIES` is the nominal part of case x, `SEIZURE#x` / `DOCUMENT#y` a document of it; all else is named
 * by its partition.
 */
const kindOf = ({ pk, sk }: { pk: string; sk: string }) => {
  const [partition = '', ...id] = pk.split('#');
  const [part = '', ...of] = sk.split('#');
  if (part === 'DOCUMENT') return { kind: 'document', record: `document#${[...id, ...of].join('#')}` };
  const kind = part === 'PARTIES' ? 'parties' : partition.toLowerCase();
  return { kind, record: `${kind}#${id.join('#')}` };
};

/** Expiry deletes in DynamoDB's own name: time passed, nobody did anything. */
const isExpiry = ({ userIdentity }: DynamoDBRecord): boolean =>
  (userIdentity as { principalId?: string } | undefined)?.principalId === 'dynamodb.amazonaws.com';

/** The change in a stream record; undefined where it tells of none. @throws ZodError on what is not ours */
export const readChange = (record: DynamoDBRecord): ToldChange | undefined => {
  const { NewImage, OldImage, ApproximateCreationDateTime } = record.dynamodb ?? {};
  const before = OldImage && headOf(OldImage as Image);
  const after = NewImage && headOf(NewImage as Image);
  if (after) {
    if (after.change.id === before?.change.id) return undefined;
    const { kind, record: name } = kindOf(after);
    const { version, country, change } = after;
    return { kind, country, entry: { ...change, record: name, ...(version !== undefined && { version }) } };
  }
  if (NewImage || !before || isExpiry(record)) return undefined;
  // A stream does not tell who deleted: only the office is certain, because records never change theirs.
  const { kind, record: name } = kindOf(before);
  const { id, office, event } = before.change;
  return {
    kind,
    country: before.country,
    entry: {
      id: `${id}.removed`,
      event: `${event.split('.')[0]}.removed`,
      record: name,
      by: 'unknown',
      office,
      at: new Date((ApproximateCreationDateTime ?? 0) * 1000).toISOString(),
    },
  };
};
