import type {
  Counting,
  NoveltyKind,
  SeriesKind,
} from '../../../shared/domain/analysis/signals/counts/series.ts';
import { WeeklyCounts } from '../../../shared/domain/analysis/signals/counts/weekly-counts.ts';
import { firstDayOf, lastDayOf, type Week } from '../../../shared/domain/analysis/signals/weeks.ts';
import type { Uses } from '../../../shared/services.ts';
import { type Sql, sql } from '../asking/sql.ts';

/** What the rows of each kind must tell, and the value that is counted; the same as `COUNTING_SERIES` reads. */
interface Reading {
  readonly told: Sql;
  readonly value: Sql;
}

const ROUTE_TOLD = sql`departure IS NOT NULL AND destination IS NOT NULL`;
const METHOD_TOLD = sql`concealment IS NOT NULL AND concealment NOT IN ('unknown', 'other')`;
const METHOD = sql`nullif(concealment, 'none')`;
const GOODS = sql`coalesce(product_group, product)`;
const between = (from: Sql, to: Sql): Sql =>
  sql`CASE WHEN departure <> destination THEN ${from} || '>' || ${to} END`;

export const READINGS: Readonly<Record<SeriesKind | NoveltyKind, Reading>> = {
  product: { told: sql`true`, value: GOODS },
  route: { told: ROUTE_TOLD, value: between(sql`departure`, sql`destination`) },
  'region-route': { told: ROUTE_TOLD, value: between(sql`departure_region`, sql`destination_region`) },
  concealment: { told: METHOD_TOLD, value: METHOD },
  'product-concealment': { told: METHOD_TOLD, value: sql`${GOODS} || '/' || ${METHOD}` },
  'region-category': { told: sql`country_region IS NOT NULL`, value: sql`country_region` },
};

/** Weeks from Monday 29 December 1969, as shared/domain/analysis/signals/weeks.ts numbers them. */
const WEEK = sql`(date_diff('day', DATE '1969-12-29', day) // 7)`;

export interface Counted {
  readonly lines: Sql;
  readonly first: Week;
  readonly last: Week;
}

/** Counts in the database what `countRows` counts row by row. */
export const weeklyCountsOf = async <Kind extends SeriesKind>(
  warehouse: Uses<'warehouse'>['warehouse'],
  { lines, first, last }: Counted,
  { kinds }: Counting<Kind>,
): Promise<WeeklyCounts<Kind>> => {
  const counts = new WeeklyCounts<Kind>(first, last);
  const from = sql`FROM ${lines} WHERE counts AND coalesce(precision, 'day') NOT IN ('month', 'year')
    AND day BETWEEN CAST(${firstDayOf(first)} AS DATE) AND CAST(${lastDayOf(last)} AS DATE)`;
  const each = async (
    by: Sql,
    also: Sql,
    take: (category: string, value: string, counted: CountedWeek) => void,
  ) => {
    const found = await warehouse.columns(sql`
      SELECT ${by}, country, ${WEEK} AS week, count(DISTINCT case_id) AS cases ${from} AND ${also}
      GROUP BY ALL`);
    const { category = [], value = [], country = [], week = [], cases = [] } = found;
    for (let i = 0; i < cases.length; i += 1)
      take(String(category[i]), String(value[i]), {
        country: String(country[i]),
        week: Number(week[i]),
        cases: Number(cases[i]),
      });
  };
  await each(sql`'' AS category, '' AS value`, sql`true`, (_, __, counted) => counts.addAll(counted));
  for (const kind of kinds) {
    const { told, value } = READINGS[kind];
    await each(sql`category, '' AS value`, told, (category, _, counted) =>
      counts.addVolume(kind, category, counted),
    );
    await each(
      sql`category, ${value} AS value`,
      sql`${told} AND ${value} IS NOT NULL`,
      (category, of, counted) => counts.addSeries({ kind, category, value: of }, counted),
    );
  }
  return counts;
};

interface CountedWeek {
  readonly country: string;
  readonly week: Week;
  readonly cases: number;
}
