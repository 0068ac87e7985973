import type { Conditions, Filter } from '../../../../shared/domain/analysis/filter/filter.ts';
import { isOfGoods } from '../../../../shared/domain/analysis/search/of-goods.ts';
import type { Warehouse } from '../../../../shared/storage/analysis/warehouse.ts';
import type { Sql } from '../../asking/sql.ts';
import { countedValues } from './counted-values.ts';
import { FACETS, type Facet, type FacetName } from './facet-columns.ts';

export interface FacetsToCount {
  readonly filter: Filter;
  readonly names: readonly FacetName[];
  /** So many values of each. */
  readonly top: number;
  where(filter: Filter): Sql;
}

const ALL_STATUSES = ['reported', 'returned', 'verified'] as const;

/** The filter without its own condition on what is counted; without a status all are counted, not verified alone. */
const withoutOwn = (filter: Filter, own: keyof Conditions): Filter => {
  const { [own]: _, ...rest } = filter;
  return own === 'status' ? { ...rest, status: [...ALL_STATUSES] } : rest;
};

const isRestricted = (filter: Filter, { own }: Facet): boolean =>
  own === 'status' || filter[own] !== undefined;

const hasWords = (filter: Filter): boolean =>
  [filter, ...(filter.any ?? []), ...(filter.not ?? [])].some(
    ({ text, coverWords }) => text !== undefined || coverWords !== undefined,
  );

/** Counts of all facets, each `{ facet, part, value, cases }`; those under the same conditions in one query. */
export const countAll = async (
  warehouse: Warehouse,
  { filter, names, top, where }: FacetsToCount,
): Promise<Readonly<Record<string, unknown>>[]> => {
  const together = Map.groupBy(names, (name) =>
    isRestricted(filter, FACETS[name]) ? FACETS[name].own : undefined,
  );
  const rows = [];
  for (const [own, group] of together) {
    const given = own ? withoutOwn(filter, own) : filter;
    const counted = countedValues({
      names: group,
      where: where(given),
      byLines: isOfGoods(given),
      slow: group.length > 1 && hasWords(given),
      top,
    });
    rows.push(...(await warehouse.all(counted)));
  }
  return rows;
};
