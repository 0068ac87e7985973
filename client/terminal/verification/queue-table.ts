import type { components } from '../../api.ts';
import { dueText } from '../moment.ts';
import { table } from '../text.ts';

type Line = components['schemas']['VerificationLine'];

const remarksOf = ({ likeness, sampled, returns, escalated, seizureVersion, clean }: Line): string =>
  [
    clean ? 'clean' : '',
    likeness ? `like another by ${Math.round(likeness * 100)} %` : '',
    sampled ? 'drawn at random' : '',
    returns > 0 ? `returned ${returns}×` : '',
    seizureVersion > 1 ? `version ${seizureVersion}` : '',
    escalated ? 'escalated' : '',
  ]
    .filter(Boolean)
    .join(', ');

const wayOf = ({ departure, destination }: Line): string =>
  departure || destination ? `${departure ?? '?'} → ${destination ?? '?'}` : '';

/** Cases that wait, a line each; columns in which nothing stands are left out. */
export const queueTable = (lines: readonly Line[], now: Date): string => {
  const columns: readonly (readonly [string, (line: Line) => string])[] = [
    ['Reference', ({ reference }) => reference],
    ['Reporter', ({ office }) => office],
    ['Product', ({ product, categories }) => `${product} (${categories.join(', ')})`],
    ['Way', wayOf],
    ['E/W/N', ({ errors, warnings, notes }) => `${errors}/${warnings}/${notes}`],
    ['Due', ({ dueAt }) => (dueAt ? dueText(dueAt, now) : '')],
    ['Claimed by', ({ claim }) => claim?.name ?? ''],
    ['Remarks', remarksOf],
  ];
  const rows = lines.map((line) => columns.map(([, cell]) => cell(line)));
  const isUsed = columns.map((_, i) => rows.some((row) => row[i] !== ''));
  const used = (row: readonly string[]): string[] => row.filter((_, i) => isUsed[i]);
  return table(used(columns.map(([heading]) => heading)), rows.map(used));
};
