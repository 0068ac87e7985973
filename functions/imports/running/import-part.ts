import type { ImportJob } from '../../../shared/domain/imports/jobs/import-job.ts';
import { NO_ROWS, type RowCounts } from '../../../shared/domain/imports/jobs/import-progress.ts';
import type { ImportMapping } from '../../../shared/domain/imports/mapping.ts';
import { type Refusal, reasonOf } from '../../../shared/domain/imports/refusal.ts';
import { referenceFor } from '../../../shared/domain/seizure/report-case.ts';
import type { Seizure } from '../../../shared/domain/seizure/seizure.ts';
import { isUndone, reportedAgain } from '../../../shared/domain/seizure/undo-report.ts';
import { inFlight } from '../../../shared/in-flight.ts';
import type { Uses } from '../../../shared/services.ts';
import { objectKeys } from '../../../shared/storage/imports/import-objects.ts';
import { knownCodes } from '../../../shared/storage/reference/known-codes.ts';
import { sameCaseAs } from '../rows/examine-rows.ts';
import { rowReporter, TOO_LARGE } from '../rows/report-row.ts';
import { reasonsOf, saveErrorPart } from './error-parts.ts';
import { heldBack } from './hold-back.ts';
import { readPart, type StagedRow } from './staged-part.ts';

/** One all-or-nothing write of the table, and how many of them are under way: more only wait in the database. */
const GROUP = 50;
const GROUPS_AT_ONCE = 3;

export interface Part {
  readonly job: ImportJob;
  readonly mapping: ImportMapping;
  readonly part: number;
  /** Likeness → reference of cases of the office, where rows like them are held back. */
  readonly resembling: ReadonlyMap<string, string>;
  /** Told whenever some rows of the part are done. */
  readonly onProgress: (counts: RowCounts) => Promise<void>;
}

/** A row that goes back: refused, or held back as was chosen. */
type Back = { readonly row: StagedRow; readonly refusals: readonly Refusal[]; readonly held?: true };

type Needs = Uses<'seizures' | 'importUploads' | 'reference' | 'clock'>;

/**
 * Writes the rows of one part and says what became of them. It may have been begun before: what an earlier try wrote
 * carries this import and this row as its source and counts as accepted, so that the counts come out the same.
 */
export const importPart = async (
  services: Needs,
  { job, mapping, part, resembling, onProgress }: Part,
): Promise<RowCounts> => {
  const { seizures, importUploads, reference, clock } = services;
  const { id: importId, office, country, rilo } = job;
  const making = { by: job.by, office, at: clock.now(), known: await knownCodes(reference) };
  const { columns, rows } = await readPart(importUploads, importId, part);
  const report = rowReporter(mapping, columns, { importId, owner: { office, country, rilo }, making, part });

  const back: Back[] = [];
  const wanted = new Map<string, { row: StagedRow; seizure: Seizure }>();
  for (const row of rows) {
    const reported = report(row);
    if ('refusals' in reported) back.push({ row, refusals: reported.refusals });
    else if (row.sameCase !== undefined) back.push({ row, refusals: [sameCaseAs(row.sameCase)] });
    else wanted.set(reported.seizure.id, { row, seizure: reported.seizure });
  }

  let alreadyThere = 0;
  const mine: string[] = [];
  const undone: Seizure[] = [];
  for (const there of await seizures.readMany([...wanted.keys()])) {
    if (isUndone(there)) undone.push(there);
    else {
      wanted.delete(there.id);
      if (there.source?.import === importId) mine.push(there.id);
      else alreadyThere += 1;
    }
  }
  for (const [id, { row, seizure }] of wanted) {
    const held = heldBack(row, seizure, { choice: job.choice, resembling });
    if (!held) continue;
    wanted.delete(id);
    back.push({ row, refusals: [held], held: true });
  }
  let accepted = mine.length;
  const counts = (): RowCounts => ({ ...countBack(back), accepted, alreadyThere });

  // Whoever undoes the import finds here what it may have added, however far it came.
  await importUploads.save(objectKeys.added(importId, part), JSON.stringify([...mine, ...wanted.keys()]));

  const again = undone.flatMap((before) => {
    const mine = wanted.get(before.id);
    return mine ? [{ before, after: reportedAgain(before, mine.seizure, making) }] : [];
  });
  // What somebody else reported again meanwhile is there; it does not matter by whom.
  const late = await seizures.supersedeMany(again);
  accepted += again.length - late.length;
  alreadyThere += late.length;
  for (const { after } of again) wanted.delete(after.id);

  const fresh = await numbered(
    seizures,
    [...wanted.values()].map(({ seizure }) => seizure),
    making.at,
  );
  await inFlight(groupsOf(fresh), GROUPS_AT_ONCE, async (group) => {
    const { added, existing, tooLarge } = await seizures.addMissing(group);
    accepted += added.length;
    alreadyThere += existing.length;
    for (const id of tooLarge) {
      const { row } = wanted.get(id) as { row: StagedRow };
      back.push({ row, refusals: [TOO_LARGE] });
    }
    await onProgress(counts());
  });

  if (back.length > 0) {
    const inOrder = back.toSorted((a, b) => a.row.number - b.row.number);
    const backRows = inOrder.map(({ row, refusals }) => ({ cells: row.cells, reasons: reasonsOf(refusals) }));
    await saveErrorPart(services, { importId, part, rows: backRows });
  }
  return counts();
};

const countBack = (back: readonly Back[]): RowCounts => {
  const byReason: Record<string, number> = {};
  for (const { refusals } of back)
    for (const reason of new Set(refusals.map(reasonOf))) byReason[reason] = (byReason[reason] ?? 0) + 1;
  const heldRows = back.filter(({ held }) => held).length;
  return { ...NO_ROWS, refused: back.length - heldRows, heldBack: heldRows, byReason };
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
