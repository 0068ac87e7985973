import { type CategoryCode, categoryOf } from '../../../codes/categories.ts';
import type { UnitMeant } from '../../../codes/unit-words.ts';
import type { UnitCode } from '../../../codes/units.ts';
import type { FieldRule } from '../../mapping.ts';
import type { ColumnProfile } from '../../profile/file-profile.ts';
import type { Question, Reason } from '../../proposal.ts';
import { type Drafted, type Drafting, drafted } from '../drafts/drafted.ts';
import { numberMarks } from './number-marks.ts';
import { dimensionOf, unitInHeader, unitMeaning } from './unit-meaning.ts';

type MappedUnit = UnitCode | { unit: UnitCode; factor: number };

const mapped = ({ unit, factor }: UnitMeant): MappedUnit => (factor === 1 ? unit : { unit, factor });

/** Columns that together say how much: numbers, the unit of them, the category that words depend on. */
export interface QuantityColumns {
  readonly numbers: readonly ColumnProfile[];
  readonly unit?: ColumnProfile | undefined;
  readonly category?: CategoryCode | undefined;
}

interface OneColumn {
  readonly rule: FieldRule;
  readonly notes: readonly Reason[];
  readonly questions: readonly Question[];
  readonly factor: number;
}

/** The unit of a number that nothing stands beside: what the header says, or what the category is counted in. */
const assumedUnit = (
  column: ColumnProfile,
  category: CategoryCode | undefined,
): { unit: MappedUnit; sure: boolean } => {
  const meant = unitInHeader(column.name, category);
  if (meant) return { unit: mapped(meant), sure: true };
  const dimension = dimensionOf(column.name);
  if (dimension === 'weight') return { unit: 'KGM', sure: false };
  if (dimension === 'volume') return { unit: 'LTR', sure: false };
  const counted = category && categoryOf(category)?.countedIn;
  const whole = column.numbers.whole >= 0.95 * column.numbers.all;
  if (whole && (counted === 'C62' || counted === undefined)) return { unit: 'C62', sure: counted === 'C62' };
  return { unit: counted ?? 'KGM', sure: false };
};

/** Bottles, sachets and the like are counted, if nothing else is known of them. */
const ONE = { code: 'C62', label: 'one (a number of things)', confidence: 0.4 };

const suggestedUnits = (text: string, { lookUp }: Drafting): Question['suggestions'] => [
  ...lookUp
    .suggest({ list: 'units' }, text)
    .filter(({ entry }) => unitMeaning(entry.code) && entry.code !== ONE.code)
    .map(({ entry, score }) => ({
      code: entry.code,
      label: entry.labels.en,
      confidence: Math.min(0.95, score),
    })),
  ONE,
];

const byUnitColumn = (
  column: ColumnProfile,
  unit: ColumnProfile,
  {
    category,
    drafting,
    pointer,
  }: { category: CategoryCode | undefined; drafting: Drafting; pointer: string },
): OneColumn => {
  const { marks, notes, factor } = numberMarks(column, drafting);
  const units: Record<string, MappedUnit> = {};
  const unknown: { text: string; rows: number }[] = [];
  for (const { text, rows } of unit.values) {
    const meant = unitMeaning(text, category);
    const listed = meant ? undefined : drafting.lookUp.recognise({ list: 'units' }, text);
    const code = listed && listed.how !== 'part' ? unitMeaning(listed.entry.code) : undefined;
    const found = meant ?? code;
    if (found) units[text] = mapped(found);
    else unknown.push({ text, rows });
  }
  const known = Object.keys(units);
  const rule: FieldRule = {
    column: column.name,
    number: marks,
    unit: { column: unit.name, units },
    // Until somebody has said what the others mean, their rows go in without a quantity.
    ...(unknown.length > 0 && known.length > 0 && { when: { column: unit.name, in: known.slice(0, 1000) } }),
  };
  const questions = unknown.map(({ text, rows }) => ({
    column: unit.name,
    pointer: `${pointer}/unit`,
    value: text,
    rows,
    suggestions: suggestedUnits(text, drafting),
  }));
  return { rule, notes, questions, factor };
};

const byItself = (
  column: ColumnProfile,
  {
    category,
    drafting,
    times,
  }: { category: CategoryCode | undefined; drafting: Drafting; times: ColumnProfile | undefined },
): OneColumn => {
  const { marks, notes, factor } = numberMarks(column, drafting);
  const { unit, sure } = assumedUnit(column, category);
  const code = typeof unit === 'string' ? unit : unit.unit;
  const assumed: Reason[] = sure
    ? []
    : [
        {
          code: 'unit-assumed',
          detail: `Nothing says the unit of “${column.name}”: ${code} is proposed. Check it.`,
        },
      ];
  const measured: FieldRule = {
    column: column.name,
    number: marks,
    quantity: { units: {}, otherwise: code, ...(times && { times: times.name }) },
  };
  const plain: FieldRule = { column: column.name, number: marks, unit };
  return {
    rule: column.measured > 0 ? measured : plain,
    notes: [...notes, ...assumed],
    questions: [],
    factor: sure ? factor : 0.8 * factor,
  };
};

/** Weight before volume before number: what can be summed with most others. */
const RANK = { weight: 0, volume: 1, count: 2 } as const;
const rankOf = (column: ColumnProfile): number => {
  const unit = unitInHeader(column.name)?.unit;
  if (unit === 'KGM' || unit === 'GRM' || unit === 'TNE' || unit === 'LBR') return 0;
  if (unit === 'LTR' || unit === 'MLT') return 1;
  return RANK[dimensionOf(column.name) ?? 'count'];
};

/** One quantity from one or more columns; where there are several, the first that is filled in a row stands. */
export const quantityRule = (
  pointer: string,
  { numbers, unit, category }: QuantityColumns,
  drafting: Drafting,
): Drafted => {
  const ordered = [...numbers].sort((a, b) => rankOf(a) - rankOf(b) || a.position - b.position);
  const times = ordered.find((column) => rankOf(column) === RANK.count);
  const parts = ordered.map((column) =>
    unit && column.measured === 0 && (ordered.length === 1 || !unitInHeader(column.name, category))
      ? byUnitColumn(column, unit, { category, drafting, pointer })
      : byItself(column, { category, drafting, times: times === column ? undefined : times }),
  );
  return drafted(
    { [pointer]: parts.map(({ rule }) => rule) },
    {
      notes: parts.flatMap(({ notes }) => notes),
      questions: parts.flatMap(({ questions }) => questions),
      factor: Math.min(1, ...parts.map(({ factor }) => factor)),
    },
  );
};
