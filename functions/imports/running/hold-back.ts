import type { Choice } from '../../../shared/domain/imports/jobs/import-job.ts';
import { caseLikenessOf } from '../../../shared/domain/imports/jobs/likeness.ts';
import type { Refusal } from '../../../shared/domain/imports/refusal.ts';
import { type Seizure, summaryOf } from '../../../shared/domain/seizure/seizure.ts';
import type { StagedRow } from './staged-part.ts';

/** Why a row that could be a case is held back, as its sender chose. */
export const heldBack = (
  { repeats, resembles }: StagedRow,
  seizure: Seizure,
  { choice, resembling }: { choice: Choice | undefined; resembling: ReadonlyMap<string, string> },
): Refusal | undefined => {
  if (repeats !== undefined)
    return choice?.repeats === 'hold-back' ? like(`row ${repeats}`, REPEATS) : undefined;
  if (choice?.lookAlikes !== 'hold-back') return undefined;
  if (resembles !== undefined) return like(`row ${resembles}`, RESEMBLES_ROW);
  const reference = resembling.get(caseLikenessOf(summaryOf(seizure)));
  return reference === undefined ? undefined : like(reference, RESEMBLES_CASE);
};

const like = (value: string, { code, detail }: { code: string; detail: string }): Refusal => ({
  columns: [],
  value,
  code,
  detail,
});
const REPEATS = { code: 'repeats-row', detail: 'Held back: an earlier row of the file says the same.' };
const RESEMBLES_ROW = {
  code: 'resembles-row',
  detail: 'Held back: an earlier row has the same day, goods, quantity and place.',
};
const RESEMBLES_CASE = {
  code: 'resembles-case',
  detail: 'Held back: a case of your office has the same day, goods, quantity and way.',
};
