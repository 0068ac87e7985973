import type { ImportMapping } from '../mapping.ts';
import { columnsRead } from '../mapping.ts';
import type { ColumnProfile, FileProfile } from '../profile/file-profile.ts';
import type { ColumnProposal } from '../proposal.ts';
import type { DraftedField } from './drafts/draft-columns.ts';
import { type Assignment, isRowNumber } from './fields/fields-of-columns.ts';

type Proposed = ReturnType<typeof ColumnProposal.parse>;
type Field = Proposed['fields'][number];

const EXAMPLES = 5;
const round = (value: number) => Math.round(Math.max(0, Math.min(0.99, value)) * 100) / 100;

/** Why a column is left out, in words. */
const whyLeft = (column: ColumnProfile, { second, assigned }: Assignment): Proposed['notes'] => {
  if (column.filled === 0) return [{ code: 'empty', detail: 'No row has a known value.' }];
  if (isRowNumber(column))
    return [{ code: 'row-number', detail: 'It counts the rows: other files count anew.' }];
  const lost = second.find((one) => one.column === column)?.best;
  const winner = lost && assigned.find(({ best }) => best.pointer === lost.pointer)?.column;
  if (winner)
    return [
      { code: 'taken', detail: `“${winner.name}” fits the same field better: this column is left out.` },
    ];
  return [
    {
      code: 'no-field',
      detail: 'No field of a report is called like it or has such values: it is left out.',
    },
  ];
};

/** What is proposed for each column, and why. */
export const columnProposals = (
  profile: FileProfile,
  drafts: readonly DraftedField[],
  { mapping, assignment }: { mapping: ImportMapping | undefined; assignment: Assignment },
): Proposed[] => {
  const read = new Set(mapping ? columnsRead(mapping) : []);
  return profile.columns.map((column) => {
    const own = drafts.filter(({ from }) => from.some((source) => source.column === column));
    const fields = new Map<string, Field>();
    for (const draft of own) {
      const source = draft.from.find((one) => one.column === column);
      for (const [pointer, rules] of Object.entries(draft.fields)) {
        const isRead = rules.some((rule) =>
          [rule.column, ...(rule.columns ?? []), unitColumn(rule)].includes(column.name),
        );
        if (!source || !isRead || mapping?.fields[pointer] === undefined) continue;
        fields.set(pointer, {
          pointer,
          confidence: round(source.confidence * draft.factor),
          reason: source.reason,
        });
      }
    }
    const notes = own.filter(({ from }) => from[0]?.column === column).flatMap((draft) => draft.notes);
    const isLeft = fields.size === 0 && !read.has(column.name);
    return {
      column: column.name,
      filled: column.filled,
      distinct: column.distinct,
      examples: column.values.slice(0, EXAMPLES).map(({ text }) => text),
      fields: [...fields.values()],
      notes: isLeft ? [...notes, ...(mapping ? whyLeft(column, assignment) : [])] : notes,
    };
  });
};

const unitColumn = ({ unit }: { unit?: unknown }): string | undefined =>
  typeof unit === 'object' && unit !== null && 'column' in unit ? String(unit.column) : undefined;
