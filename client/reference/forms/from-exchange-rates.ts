import type { Entry } from '../../../shared/domain/reference/entry.ts';
import { WrongUsage } from '../../terminal/failure.ts';
import { columnsOf } from '../read-table.ts';
import { currencyOf } from './currency-of-country.ts';
import { hasColumns, type Shape, withHeader } from './shape.ts';

const rateOf = (name: string, date: string, rate: string): Entry | undefined => {
  const month = /^\d{4}-\d{2}(?=-01$|$)/.exec(date)?.[0];
  const perUsd = Number(rate);
  const currency = month && currencyOf(name, month);
  if (!month || !currency || !(perUsd > 0)) return undefined;
  return {
    code: `${currency}-${month}`,
    labels: { en: `${currency} ${month}` },
    parent: currency,
    facts: { perUsd, currency, month },
  };
};

/** Yearly figures look the same, with the first of January for the year. */
const areYearly = (rates: readonly Entry[]): boolean =>
  rates.length > 1 &&
  rates.every(({ code }) => code.endsWith('-01')) &&
  new Set(rates.map(({ code }) => code)).size > 1;

/** Monthly rates, units for one US dollar, by the name of the country and the first day of the month. */
export const EXCHANGE_RATES: Shape = {
  list: 'rates',
  says: 'monthly exchange rates to the US dollar (Date,Country,Exchange rate)',
  source: 'Federal Reserve, H.10 and G.5; datasets/exchange-rates',
  licence: 'PDDL 1.0',
  leavesOut: 'rows without a rate, or whose country or currency is not known',
  fits: hasColumns('Date', 'Country', 'Exchange rate'),
  async *entries(rows) {
    const { header, rest } = await withHeader(rows);
    const cell = columnsOf(header);
    const rates: Entry[] = [];
    for await (const row of rest) {
      const rate = rateOf(cell(row, 'Country'), cell(row, 'Date'), cell(row, 'Exchange rate'));
      if (rate) rates.push(rate);
    }
    if (areYearly(rates))
      throw new WrongUsage(
        'These are rates of years: the list holds those of months. Load the monthly file.',
      );
    yield* rates;
  },
};
