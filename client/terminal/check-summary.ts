import type { DryRun } from '../imports/map-file.ts';
import { counted } from './import-summary.ts';
import { grouped } from './text.ts';

const MOST_LINES = 15;

const byCount = (counts: Readonly<Record<string, number>>): [string, number][] =>
  Object.entries(counts).sort(([, a], [, b]) => b - a);

const listed = (title: string, counts: Readonly<Record<string, number>>): string[] => {
  const lines = byCount(counts);
  if (lines.length === 0) return [];
  const more = lines.length - MOST_LINES;
  return [title, ...counted(lines.slice(0, MOST_LINES)), ...(more > 0 ? [`  and ${more} more`] : [])];
};

const byPlace = (findings: DryRun['findings']): Record<string, number> =>
  Object.fromEntries(findings.map(({ pointer, detail, rows }) => [`${pointer}: ${detail}`, rows]));

const likeOf = ({ examples }: DryRun['repeats']): string =>
  examples
    .slice(0, 3)
    .map(({ row, like }) => `row ${row} like ${typeof like === 'number' ? `row ${like}` : like}`)
    .join(', ');

/** What a dry run found, for a person. */
export const checkSummary = (dryRun: DryRun): string => {
  const { rowsRead, filteredOut, counts, findings, notes, repeats, lookAlikes, ownLookAlikes } = dryRun;
  const resembling: (readonly [string, DryRun['repeats']])[] = [
    ['equal an earlier row of the file', repeats],
    ['differ little from an earlier row', lookAlikes],
    ['look like a case of your office that came another way', ownLookAlikes],
  ];
  const found = resembling.filter(([, { rows }]) => rows > 0);
  return [
    `Tried, nothing imported: ${grouped(rowsRead)} rows read.`,
    ...counted([
      ['would be accepted', counts.accepted],
      ['are there already', counts.alreadyThere],
      ['would be refused', counts.refused],
      ["left out by the mapping's filter", filteredOut],
    ]),
    ...listed('Why rows would be refused:', counts.byReason),
    ...listed('How cells were read:', notes),
    ...listed('What the checks found in rows that would be taken:', byPlace(findings)),
    ...(found.length > 0 ? ['Of those that would be accepted:'] : []),
    ...counted(found.map(([what, one]) => [`${what} (${likeOf(one)})`, one.rows])),
  ].join('\n');
};
