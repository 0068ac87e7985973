import { fold } from '../../reference/fold-words.ts';
import type { CommodityLine } from '../../seizure/commodity.ts';
import { type Seizure, sharedOf } from '../../seizure/seizure.ts';
import { audiencesFor } from '../../sharing.ts';
import type { AnalysisRow } from '../columns.ts';
import { regionOf } from '../regions.ts';
import { searchedText } from './searched-text.ts';
import { travelOf, type Wayside } from './travel-of.ts';

/** What rows are made with besides the case: reference lists, and what other reports of the same case say. */
export interface RowContext extends Wayside {
  readonly seq: number;
  /** RFC 3339, UTC. */
  readonly knownFrom: string;
  /** Id of the report by which figures count the case, where that is another. */
  readonly countedAs: string | undefined;
  /** Units of the currency for one US dollar in that month (`2026-05`); undefined where no rate is known. */
  perUsd(currency: string, month: string): number | undefined;
  /** What the list of products says of a code, or of words that mean just that. */
  product(line: Named): { readonly code: string; readonly group: string | undefined } | undefined;
}

type Named = Pick<CommodityLine, 'category' | 'product' | 'productCode'>;

const ENDED: ReadonlySet<string> = new Set(['withdrawn', 'rejected']);

/** Withdrawn and rejected cases are in no figure. */
export const isInFigures = ({ status }: Pick<Seizure, 'status'>): boolean => !ENDED.has(status);

/** The rows of a case as it is now, one for each commodity line; of one that ended, a single row that says so. */
export const rowsOf = (seizure: Seizure, context: RowContext): AnalysisRow[] => {
  const { report, derived, verdict } = seizure;
  const stands = isInFigures(seizure);
  const [audience = 'nobody'] = audiencesFor(sharedOf(seizure));
  const isGroup = report.sharing.level === 'group';
  const text = searchedText(report);
  const ofCase = {
    case_id: seizure.id,
    seq: context.seq,
    known_from: context.knownFrom,
    stands,
    reference: seizure.reference,
    office: seizure.office,
    country: seizure.country,
    country_region: regionOf(seizure.country) ?? null,
    rilo: seizure.rilo,
    status: seizure.status,
    audience: isGroup ? 'group' : audience,
    group_offices: isGroup ? (report.sharing.offices ?? []) : [],
    handling: report.handling.code,
    counts: stands && context.countedAs === undefined,
    counted_as: context.countedAs ?? null,
    day: report.date,
    precision: report.datePrecision,
    year: Number(report.date.slice(0, 4)),
    reported_day: seizure.reportedAt.slice(0, 10),
    lag_days: derived.lagDays,
    kind: report.kind,
    direction: report.direction,
    operation: report.operation ?? null,
    ...travelOf(seizure, context),
    concealment: report.concealment?.method ?? null,
    rip_off: report.concealment?.ripOff ?? null,
    cover_hs: report.concealment?.coverLoad?.hs ?? null,
    cover_text: folded(report.concealment?.coverLoad?.description),
    detection: report.detection?.method ?? null,
    outcome: report.outcome?.result ?? null,
    grade_source: verdict?.grade?.source ?? null,
    grade_information: verdict?.grade?.information ?? null,
    quality: verdict?.quality ?? null,
    language: report.narrative?.language ?? null,
    text,
  };
  const lines = stands ? report.lines : report.lines.slice(0, 1);
  return lines.map((line, i) => ({
    ...ofCase,
    line: i + 1,
    ...goodsOf(line, derived.quantities[i], context),
    value_usd: inDollars(line, report.date.slice(0, 7), context),
    given_value: line.value !== undefined,
  }));
};

type Counted = Seizure['derived']['quantities'][number] | undefined;

const folded = (words: string | undefined): string | null => (words === undefined ? null : fold(words));

const goodsOf = (line: CommodityLine, quantity: Counted, context: RowContext) => {
  const known = context.product(line);
  const product = known?.code ?? line.productCode ?? fold(line.product);
  return {
    category: line.category,
    product,
    product_group: known?.group ?? product,
    hs: line.hs ?? null,
    form: line.form ?? null,
    origin: line.origin ?? null,
    quantity: quantity?.value ?? null,
    unit: quantity?.unit ?? null,
    given_quantity: line.quantity !== undefined,
  };
};

/** In US dollars, cents and below cut off: rates are monthly means, and more would be a pretence. */
const inDollars = ({ value }: CommodityLine, month: string, { perUsd }: RowContext): number | null => {
  if (!value) return null;
  const rate = value.currency === 'USD' ? 1 : perUsd(value.currency, month);
  return rate === undefined || rate <= 0 ? null : Math.round((value.amount / rate) * 100) / 100;
};
