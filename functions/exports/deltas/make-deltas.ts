import { Readable } from 'node:stream';
import { createGunzip, createGzip } from 'node:zlib';
import { may } from '../../../shared/domain/access.ts';
import type { Actor } from '../../../shared/domain/actor.ts';
import { type Delta, missingDays } from '../../../shared/domain/exports/delta.ts';
import { type Seizure, sharedOf } from '../../../shared/domain/seizure/seizure.ts';
import { recordOf } from '../../../shared/domain/seizure/seizure-record.ts';
import { audiencesOf } from '../../../shared/domain/sharing.ts';
import { linesOf } from '../../../shared/lines-of.ts';
import { log } from '../../../shared/log.ts';
import type { Uses } from '../../../shared/services.ts';
import { objectKeys } from '../../../shared/storage/exports/export-objects.ts';
import { exportingOffice } from '../reader-now.ts';

import { DELTA_KINDS } from './delta-kinds.ts';
import { deltaTable } from './delta-table.ts';

type Needs = Uses<'deltas' | 'exportFiles' | 'seizures' | 'directory' | 'clock'>;

/** Makes the files of every day that is over and has none yet; what an earlier try made stays. */
export const makeDeltas =
  (services: Needs) =>
  async (office: string): Promise<{ days: number }> => {
    const { deltas, clock } = services;
    const subscription = await deltas.readSubscription(office);
    if (!subscription?.active) return { days: 0 };
    const made = await deltas.list(office);
    const days = missingDays(subscription, new Set(made.map(({ day }) => day)), clock.now());
    for (const day of days) {
      // Looked up for each: who the office is may change while thirty days are made up for.
      const reader = await exportingOffice(services, office);
      if (!reader) break;
      const delta = await makeDelta(services, { reader, day });
      const files = delta.files.filter(({ format }) => subscription.formats.includes(format));
      await deltas.save({ ...delta, files });
      log.info('delta.made', { office, day, cases: delta.cases, gone: delta.gone });
    }
    return { days: days.length };
  };

/** As many cases as fit in memory with ease, were each as large as the table takes (400 KB). */
const TOGETHER = 100;

const isThere = (reader: Actor, seizure: Seizure | undefined): seizure is Seizure =>
  seizure !== undefined &&
  seizure.status !== 'withdrawn' &&
  may(reader, 'seizure.read', {
    office: seizure.office,
    country: seizure.country,
    shared: sharedOf(seizure),
  });

const makeDelta = async (
  { deltas, exportFiles, seizures, clock }: Needs,
  { reader, day }: { reader: Actor; day: string },
): Promise<Delta> => {
  const ids = await deltas.changedOn(audiencesOf(reader), day);
  const counts = { cases: 0, gone: 0 };
  const lines = async function* () {
    for (let start = 0; start < ids.length; start += TOGETHER) {
      const some = ids.slice(start, start + TOGETHER);
      const found = new Map((await seizures.readMany(some)).map((one) => [one.id, one]));
      for (const id of some) {
        const seizure = found.get(id);
        const there = isThere(reader, seizure);
        counts[there ? 'cases' : 'gone'] += 1;
        yield `${JSON.stringify(there ? recordOf(seizure) : { id, gone: true })}\n`;
      }
    }
  };
  const { office } = reader;
  const madeAt = clock.now().toISOString();
  const ndjson = objectKeys.delta(office, day, DELTA_KINDS.ndjson.extension);
  const csv = objectKeys.delta(office, day, DELTA_KINDS.csv.extension);
  const packed = await exportFiles.saveAll(ndjson, zipped(lines()), DELTA_KINDS.ndjson);
  // The table is made of the very lines that were written: both files tell the same.
  const again = async () => linesOf(Readable.from(await exportFiles.open(ndjson)).compose(createGunzip()));
  const plain = await exportFiles.saveAll(csv, await deltaTable(again), DELTA_KINDS.csv);
  return {
    office,
    day,
    madeAt,
    ...counts,
    files: [
      { format: 'ndjson', size: packed },
      { format: 'csv', size: plain },
    ],
  };
};

const zipped = (lines: AsyncIterable<string>): AsyncIterable<Uint8Array> =>
  Readable.from(lines).compose(createGzip());
