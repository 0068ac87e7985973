import type { AnalysisRow } from '../../columns.ts';
import { type Fact, type FactColumns, factsOfRow } from '../../facts.ts';
import { type CaseIds, caseIds } from './case-ids.ts';
import { codes } from './codes.ts';
import { dayNumber, quarterOf } from './days.ts';
import { DETECTED, detectedBy } from './detected.ts';
import { growing } from './growing-numbers.ts';

/** What indicators point at: a group of products within its category. */
export interface Target {
  readonly category: string;
  /** Product group, or the product where it is in no group. */
  readonly product: string;
}

export type BookRow = FactColumns &
  Pick<
    AnalysisRow,
    | 'case_id'
    | 'counts'
    | 'country'
    | 'category'
    | 'product'
    | 'product_group'
    | 'quantity'
    | 'unit'
    | 'detection'
  >;

/** Cases in columns, each with what was known of it and what it carried. */
export interface CaseBook {
  readonly size: number;
  readonly facts: readonly Fact[];
  readonly targets: readonly Target[];
  /** Reporting administrations: countries. */
  readonly administrations: readonly string[];
  readonly ids: Pick<CaseIds, 'at'>;
  /** Days since 1970. */
  readonly days: Int32Array;
  /** As `quarterOf` numbers them. */
  readonly quarters: Uint16Array;
  /** By index of `administrations`. */
  readonly reporters: Uint16Array;
  /** By index of DETECTED. */
  readonly detected: Uint16Array;
  /** Where the facts of a case end in `factCodes`; they begin where those of the case before it end. */
  readonly factEnds: Uint32Array;
  /** By index of `facts`. */
  readonly factCodes: Uint32Array;
  readonly targetEnds: Uint32Array;
  readonly targetCodes: Uint32Array;
  /** Of each target of a case; NaN where none was given, or in several units. */
  readonly quantities: Float64Array;
  /** Of each quantity, by index of `units`. */
  readonly unitCodes: Uint16Array;
  /** UN/ECE Rec 20; the first is the empty one. */
  readonly units: readonly string[];
}

export interface CaseBookBuilder {
  /** Lines of one case come one after another. Those that do not count are passed over. */
  add(row: BookRow): void;
  /** The book; nothing is added afterwards. */
  close(): CaseBook;
}

interface Carried {
  readonly quantity: number;
  readonly unit: number;
}

const NOTHING: Carried = { quantity: Number.NaN, unit: 0 };

/** Lines with the same product; in different units they are no sum. */
const together = (before: Carried, here: Carried): Carried => {
  if (here.unit === 0) return before;
  if (before.unit === 0) return here;
  return before.unit === here.unit ? { ...here, quantity: before.quantity + here.quantity } : NOTHING;
};

const known = (row: BookRow): string => row.product_group ?? row.product;

/** Puts rows of the analysis store into columns: one entry per case, some 100 bytes each. */
export const caseBook = (): CaseBookBuilder => {
  const [facts, targets, administrations] = [codes<Fact>(), codes<Target>(), codes<string>()];
  const ids = caseIds();
  const [days, quarters, detected] = [growing(Int32Array), growing(Uint16Array), growing(Uint16Array)];
  const reporters = growing(Uint16Array);
  const [factEnds, factCodes] = [growing(Uint32Array), growing(Uint32Array)];
  const [targetEnds, targetCodes] = [growing(Uint32Array), growing(Uint32Array)];
  const [quantities, unitCodes, units] = [growing(Float64Array), growing(Uint16Array), codes<string>()];
  units.of('', '', () => '');
  const carried = new Map<number, Carried>();
  let current: string | undefined;

  const closeCase = () => {
    if (current === undefined) return;
    for (const [target, { quantity, unit }] of carried) {
      targetCodes.push(target);
      quantities.push(quantity);
      unitCodes.push(unit);
    }
    targetEnds.push(targetCodes.length);
    carried.clear();
  };

  const measured = (quantity: number, unit: string): Carried => ({
    quantity,
    unit: units.of('', unit, () => unit),
  });

  const openCase = (row: BookRow) => {
    current = row.case_id;
    ids.push(row.case_id);
    days.push(dayNumber(row.day));
    quarters.push(quarterOf(row.day, row.precision ?? 'day'));
    reporters.push(administrations.of('', row.country, () => row.country));
    detected.push(DETECTED.indexOf(detectedBy(row.detection)));
    for (const fact of factsOfRow(row)) factCodes.push(facts.of(fact.kind, fact.value, () => fact));
    factEnds.push(factCodes.length);
  };

  return {
    add: (row) => {
      if (!row.counts) return;
      if (row.case_id !== current) {
        closeCase();
        openCase(row);
      }
      const { category, unit } = row;
      const target = targets.of(category, known(row), () => ({ category, product: known(row) }));
      const here = row.quantity === null || unit === null ? NOTHING : measured(row.quantity, unit);
      carried.set(target, together(carried.get(target) ?? NOTHING, here));
    },
    close: () => {
      closeCase();
      current = undefined;
      return {
        size: days.length,
        facts: facts.all,
        targets: targets.all,
        administrations: administrations.all,
        ids,
        days: days.view(),
        quarters: quarters.view(),
        reporters: reporters.view(),
        detected: detected.view(),
        factEnds: factEnds.view(),
        factCodes: factCodes.view(),
        targetEnds: targetEnds.view(),
        targetCodes: targetCodes.view(),
        quantities: quantities.view(),
        unitCodes: unitCodes.view(),
        units: units.all,
      };
    },
  };
};
