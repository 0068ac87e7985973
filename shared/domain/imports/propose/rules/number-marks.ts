import type { ColumnProfile } from '../../profile/file-profile.ts';
import type { Reason } from '../../proposal.ts';
import type { Drafting } from '../drafts/drafted.ts';

type Decimal = '.' | ',';
type Thousands = '' | '.' | ',' | ' ' | "'";

export interface DraftedMarks {
  readonly marks: { readonly decimal: Decimal; readonly thousands: Thousands };
  readonly notes: readonly Reason[];
  readonly factor: number;
}

const most = <Mark>(counts: ReadonlyMap<Mark, number>): Mark | undefined =>
  [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];

const other = (mark: Decimal): Decimal => (mark === '.' ? ',' : '.');

/** Columns of one file are written in one way: what this one leaves open, another may say. */
const decimalOfOthers = (column: ColumnProfile, { profile }: Drafting): Decimal | undefined => {
  const sure = new Map<Decimal, number>();
  for (const { numbers, name } of profile.columns)
    if (name !== column.name)
      for (const [mark, rows] of numbers.decimal) sure.set(mark, (sure.get(mark) ?? 0) + rows);
  return most(sure);
};

/** Decimal and thousands mark of a column, decided over all its rows. */
export const numberMarks = (column: ColumnProfile, drafting: Drafting): DraftedMarks => {
  const { decimal, thousands, open } = column.numbers;
  const sureThousands = most(thousands);
  const sureDecimal =
    most(decimal) ?? (sureThousands === '.' || sureThousands === ',' ? other(sureThousands) : undefined);
  const isOpen = open.size > 0;
  if (sureDecimal !== undefined) {
    const against = decimal.get(other(sureDecimal)) ?? 0;
    const openOther = open.has(other(sureDecimal)) ? other(sureDecimal) : '';
    const notes: Reason[] =
      against > 0
        ? [
            {
              code: 'mixed-decimal-marks',
              detail: `Most numbers have the decimal mark “${sureDecimal}”, but ${against} rows have the other: these will be refused.`,
            },
          ]
        : [];
    return {
      marks: { decimal: sureDecimal, thousands: sureThousands ?? openOther },
      notes,
      factor: against > 0 ? 0.9 : 1,
    };
  }
  if (!isOpen) return { marks: { decimal: '.', thousands: sureThousands ?? '' }, notes: [], factor: 1 };
  const mark = most(open) as Decimal;
  const fromOthers = decimalOfOthers(column, drafting);
  // A semicolon stands between cells where the comma stands within numbers.
  const decimalMark = fromOthers ?? (drafting.delimiter === ';' ? ',' : mark === ',' ? ',' : '.');
  const isThousands = decimalMark !== mark;
  const [example = ''] = column.values.filter(({ text }) => text.includes(mark)).map(({ text }) => text);
  return {
    marks: { decimal: decimalMark, thousands: isThousands ? mark : '' },
    notes: [
      {
        code: 'open-number-mark',
        detail: `“${example}” could be a thousand or a fraction. It is read ${isThousands ? 'with' : 'without'} a thousands mark${fromOthers ? ', as other columns of the file are written' : ''}: check it.`,
      },
    ],
    factor: fromOthers ? 0.9 : 0.7,
  };
};
