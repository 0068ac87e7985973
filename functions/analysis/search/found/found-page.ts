import type { Filter } from '../../../../shared/domain/analysis/filter/filter.ts';
import { isOfGoods } from '../../../../shared/domain/analysis/search/of-goods.ts';
import type { Warehouse } from '../../../../shared/storage/analysis/warehouse.ts';
import { type Sql, sql } from '../../asking/sql.ts';
import { CASE_COLUMNS, rowsOfCases } from './case-found.ts';
import type { Weights } from './relevance.ts';
import { type Sorting, saidOnEach, sumOf } from './sorting.ts';

/** Behind which case a page begins. */
export interface Position {
  readonly measure: number | null;
  readonly id: string;
}

export interface Asked {
  readonly filter: Filter;
  /** What the filter and the caller's rights leave of the lines. */
  readonly where: Sql;
  readonly sort: Sorting;
  readonly weights: Weights;
  readonly after: Position | undefined;
  readonly limit: number;
}

type Row = Readonly<Record<string, unknown>>;

export interface FoundPage {
  /** All cases that were found, on whatever page. */
  readonly total: number;
  /** The rows of the cases of this page, those of a case together, in the order of the page. */
  readonly cases: readonly { readonly position: Position; readonly rows: readonly Row[] }[];
  readonly isLast: boolean;
}

const behind = (after: Position | undefined, { order }: Sorting): Sql => {
  if (!after) return sql`true`;
  if (after.measure === null) return sql`measure IS NULL AND case_id > ${after.id}`;
  const further = order === 'ascending' ? sql`measure > ${after.measure}` : sql`measure < ${after.measure}`;
  return sql`(${further} OR measure IS NULL OR (measure = ${after.measure} AND case_id > ${after.id}))`;
};

/** The same order for the same data, and a case that comes or goes meanwhile moves no other. */
const inOrder = ({ order }: Sorting): Sql =>
  order === 'ascending'
    ? sql`ORDER BY measure ASC NULLS LAST, case_id`
    : sql`ORDER BY measure DESC NULLS LAST, case_id`;

/** Each case once with what it is sorted by. Where its lines do not differ, the first one speaks for it. */
const measured = ({ filter, where, sort, weights }: Asked): Sql => {
  const said = saidOnEach(sort, weights);
  if (said && !isOfGoods(filter))
    return sql`SELECT case_id, ${said} AS measure FROM lines WHERE ${where} AND line = 1`;
  return sql`SELECT case_id, ${said ? sql`max(${said})` : sumOf(sort)} AS measure
    FROM lines WHERE ${where} GROUP BY case_id`;
};

/** One page of cases, in one query: what is counted and what is shown are of the same moment. */
export const foundPage = async (warehouse: Warehouse, asked: Asked): Promise<FoundPage> => {
  const { where, sort, after, limit } = asked;
  const rows = await warehouse.all(sql`
    WITH found AS MATERIALIZED (${measured(asked)}), page AS MATERIALIZED (
      SELECT case_id, measure FROM found WHERE ${behind(after, sort)} ${inOrder(sort)} LIMIT ${limit + 1}
    )
    SELECT (SELECT count(*) FROM found) AS total, measure, shown.*
    FROM (SELECT 1) LEFT JOIN page ON true LEFT JOIN (
      SELECT ${CASE_COLUMNS}, (${where}) AS matches FROM lines WHERE ${rowsOfCases(sql`SELECT case_id FROM page`)}
    ) shown USING (case_id)
    ${inOrder(sort)}, line`);
  const byCase = Map.groupBy(
    rows.filter((row) => row.case_id !== null),
    (row) => String(row.case_id),
  );
  const cases = [...byCase].map(([id, own]) => ({
    position: { id, measure: own[0]?.measure as number | null },
    rows: own,
  }));
  return {
    total: Number(rows[0]?.total ?? 0),
    cases: cases.slice(0, limit),
    isLast: cases.length <= limit,
  };
};
