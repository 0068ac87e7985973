import type { FileProposal, Proposal } from '../imports/map-file.ts';
import { grouped, printable, table } from './text.ts';

const percent = (share: number): string => `${Math.round(share * 100)} %`;

const rowsOf = ({ column, fields, notes, examples }: Proposal['columns'][number]): string[][] => {
  const said = notes.map(({ detail }) => detail).join(' ');
  const [first, ...others] = fields;
  if (!first) return [[column, '–', '', said || `left out (${examples.slice(0, 2).join(', ')})`]];
  return [
    [column, first.pointer, percent(first.confidence), [first.reason.detail, said].filter(Boolean).join(' ')],
    ...others.map(({ pointer, confidence, reason }) => ['', pointer, percent(confidence), reason.detail]),
  ];
};

/** What the network makes of a file, for a person. */
export const proposalTable = ({ proposal, saved }: FileProposal): string => {
  const { rows, columns, questions, missing, formatReasons, why } = proposal;
  return [
    `${grouped(rows)} rows, ${columns.length} columns. ${printable(why.detail)}`,
    ...formatReasons.map(({ detail }) => `  ${printable(detail)}`),
    '',
    table(['Column', 'Field', 'Sure', 'Why'], columns.flatMap(rowsOf)),
    ...(saved.length > 0 ? ['', 'Saved mappings that fit:'] : []),
    ...saved.map(
      ({ saved: { id, name, version, office }, confidence }) =>
        `  ${id}  ${printable(name)}, version ${version} of ${office}, ${percent(confidence)}`,
    ),
    ...(questions.length > 0 ? ['', `${questions.length} values that need an answer:`] : []),
    ...questions.map(
      ({ column, value, rows: count, pointer }) =>
        `  ${printable(column)} “${printable(value)}” (${grouped(count)} rows) for ${pointer}`,
    ),
    ...(missing.length > 0 ? ['', 'Fields that no column fills:'] : []),
    ...missing.map(({ pointer, reason }) => `  ${pointer}  ${printable(reason.detail)}`),
  ].join('\n');
};
