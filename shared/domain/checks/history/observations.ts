import { normalise } from '../../quantity.ts';
import { fold } from '../../reference/fold-words.ts';
import type { CommodityLine } from '../../seizure/commodity.ts';
import type { SeizureReport } from '../../seizure/report.ts';
import type { HistoryKey } from './quantity-history.ts';

/** A quantity that was reported, in its base unit, and the histories that it belongs to. */
export interface Observation {
  readonly key: HistoryKey;
  readonly quantity: number;
}

/** Longer words name one consignment and not a kind of goods; keys of the table are bounded, too. */
const MOST_CHARACTERS = 80;

/** A line as histories see it; nothing where it has no quantity. */
export const measuredLine = (line: CommodityLine): Observation | undefined => {
  const measured = line.quantity && normalise(line.quantity, line.category);
  if (!measured) return undefined;
  const product = line.productCode ?? fold(line.product).slice(0, MOST_CHARACTERS);
  return { key: { category: line.category, product, unit: measured.unit }, quantity: measured.value };
};

/**
 * What a report adds to histories: each line with a quantity to its country's and to that of all countries together.
 * The keys are also those that must be read before the report is checked.
 */
export const observationsOf = (
  { lines }: Pick<SeizureReport, 'lines'>,
  country: string | undefined,
): Observation[] =>
  lines.flatMap((line) => {
    const all = measuredLine(line);
    if (!all) return [];
    return country ? [{ ...all, key: { ...all.key, country } }, all] : [all];
  });
