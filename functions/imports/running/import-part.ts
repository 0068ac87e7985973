import {
  addCounts,
  type ImportJob,
  NO_ROWS,
  type RowCounts,
} from '../../../shared/domain/imports/import-job.ts';
import type { ImportMapping } from '../../../shared/domain/imports/mapping.ts';
import { type Refusal, reasonOf, sentenceOf } from '../../../shared/domain/imports/refusal.ts';
import { referenceFor } from '../../../shared/domain/seizure/report-case.ts';
import type { Seizure } from '../../../shared/domain/seizure/seizure.ts';
import { inFlight } from '../../../shared/in-flight.ts';
import type { Uses } from '../../../shared/services.ts';
import { objectKeys } from '../../../shared/storage/imports/import-objects.ts';
import { errorRows } from '../reading/error-rows.ts';
import { rowReporter } from './report-row.ts';
import { readPart, type StagedRow } from './staged-part.ts';

/** One all-or-nothing write of the table, and how many of them are under way: more only wait in the database. */
const GROUP = 50;
const GROUPS_AT_ONCE = 3;

export interface Part {
  readonly job: ImportJob;
  readonly mapping: ImportMapping;
  readonly part: number;
  /** Told whenever some rows of the part are done. */
  readonly onProgress: (counts: RowCounts) => Promise<void>;
}

type Refused = { readonly row: StagedRow; readonly refusals: readonly Refusal[] };

/**
 * Writes the rows of one part and says what became of them. It may have been begun before: what an earlier try wrote
 * carries this import and this row as its source and counts as accepted, so that the counts come out the same.
 */
export const importPart = async (
  { seizures, importUploads, clock }: Uses<'seizures' | 'importUploads' | 'clock'>,
  { job, mapping, part, onProgress }: Part,
): Promise<RowCounts> => {
  const { columns, rows } = await readPart(importUploads, job.id, part);
  const making = { by: job.by, office: job.office, at: clock.now() };
  const { office, country, rilo } = job;
  const report = rowReporter(mapping, columns, {
    importId: job.id,
    owner: { office, country, rilo },
    making,
  });

  const refused: Refused[] = [];
  const wanted = new Map<string, Seizure>();
  for (const row of rows) {
    const reported = report(row);
    if ('refusals' in reported) refused.push({ row, refusals: reported.refusals });
    else if (wanted.has(reported.seizure.id)) refused.push({ row, refusals: [SAME_REFERENCE] });
    else wanted.set(reported.seizure.id, reported.seizure);
  }

  let counts: RowCounts = NO_ROWS;
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  for (const there of await seizures.readMany([...wanted.keys()])) {
    const mine = wanted.get(there.id);
    wanted.delete(there.id);
    if (there.source?.import !== job.id) counts = { ...counts, alreadyThere: counts.alreadyThere + 1 };
    else if (there.source.row === mine?.source?.row) counts = { ...counts, accepted: counts.accepted + 1 };
    else {
      const row = byNumber.get(mine?.source?.row ?? 0);
      if (row) refused.push({ row, refusals: [SAME_REFERENCE] });
    }
  }
  counts = addCounts(counts, countRefused(refused));

  const fresh = await numbered(seizures, [...wanted.values()], making.at);
  await inFlight(groupsOf(fresh), GROUPS_AT_ONCE, async (group) => {
    const { added, existing } = await seizures.addMissing(group);
    counts = {
      ...counts,
      accepted: counts.accepted + added.length,
      alreadyThere: counts.alreadyThere + existing.length,
    };
    await onProgress(counts);
  });

  if (refused.length > 0) {
    const { row: line } = errorRows(mapping.format, columns);
    const inOrder = refused.toSorted((a, b) => a.row.number - b.row.number);
    const body = inOrder.map(({ row, refusals }) => line(row.cells, refusals.map(sentenceOf).join(' | ')));
    await importUploads.save(objectKeys.errorPart(job.id, part), body.join(''));
  }
  return counts;
};

// Two rows of one case cannot both be it, and which of them is right only the sender knows.
const SAME_REFERENCE: Refusal = {
  columns: [],
  value: '',
  code: 'same-reference',
  detail:
    'An earlier row of this file has the same national reference. One row is one case: correct the reference.',
};

const countRefused = (refused: readonly Refused[]): RowCounts => {
  const byReason: Record<string, number> = {};
  for (const { refusals } of refused)
    for (const reason of new Set(refusals.map(reasonOf))) byReason[reason] = (byReason[reason] ?? 0) + 1;
  return { ...NO_ROWS, refused: refused.length, byReason };
};

/** Gives new cases their human references; only those that are not there yet take numbers. */
const numbered = async (
  seizures: Uses<'seizures'>['seizures'],
  fresh: readonly Seizure[],
  at: Date,
): Promise<Seizure[]> => {
  const [first] = fresh;
  if (!first) return [];
  const year = String(at.getUTCFullYear());
  const number = await seizures.takeNumbers(first.country, year, fresh.length);
  return fresh.map((seizure, i) => ({
    ...seizure,
    reference: referenceFor(first.country, year, number + i),
  }));
};

const groupsOf = (all: readonly Seizure[]): Seizure[][] =>
  Array.from({ length: Math.ceil(all.length / GROUP) }, (_, i) => all.slice(i * GROUP, (i + 1) * GROUP));
