import {
  amountName,
  type Compared,
  NEAR,
  type Rarity,
  WORDS_COUNT,
} from '../../../../shared/domain/analysis/search/likeness.ts';
import { traitName } from '../../../../shared/domain/analysis/search/traits.ts';
import type { Warehouse } from '../../../../shared/storage/analysis/warehouse.ts';
import { type Sql, sql } from '../../asking/sql.ts';
import { CASE_COLUMNS, rowsOfCases } from '../found/case-found.ts';
import { bitsOf } from './trait-condition.ts';

/** So many lines are compared exactly, whatever the size of the store. */
const CANDIDATES = 150;

export interface Sought {
  readonly id: string;
  /** The report by which figures count it. */
  readonly countedAs: string;
  readonly compared: Compared;
  readonly rarity: Rarity;
}

const nearBits = ({ compared, rarity }: Sought): Sql =>
  compared.amounts
    .map((amount) => {
      const apart = sql`abs(ln(quantity / ${amount.quantity})) / ${Math.log(NEAR)}`;
      return sql`CASE WHEN product_group = ${amount.group} AND unit = ${amount.unit} AND quantity > 0
        THEN greatest(0, 1 - ${apart}) * ${rarity.amounts.get(amountName(amount)) ?? 0} ELSE 0 END`;
    })
    .reduce((all, one) => sql`greatest(${all}, ${one})`, sql`0::DOUBLE`);

/** Words that stand in one text of so many, and no more of them than are worth a pass over all texts. */
const RARE_BITS = 7;
const RARE_WORDS = 2;

const wordBits = ({ rarity }: Sought): Sql =>
  [...rarity.words]
    .filter(([, weight]) => weight >= RARE_BITS)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, RARE_WORDS)
    .map(
      ([word, weight]) =>
        sql`CASE WHEN contains(text, ${word}) THEN ${weight * WORDS_COUNT}::DOUBLE ELSE 0 END`,
    )
    .reduce((sum, one) => sql`${sum} + ${one}`, sql`0::DOUBLE`);

/**
 * All rows of the cases that share most with one: a single pass over the lines adds up what they share, and the best
 * are left to be compared. Other reports of the same case are not similar to it: they are it.
 */
export const candidatesFor = (warehouse: Warehouse, visible: Sql, sought: Sought) => {
  const { id, countedAs, compared, rarity } = sought;
  const weighed = compared.traits.map((trait) => ({
    trait,
    weight: rarity.traits.get(traitName(trait)) ?? 0,
  }));
  return warehouse.all(sql`
    WITH weighed AS (
      SELECT case_id, day, ${bitsOf(weighed)} + ${nearBits(sought)} + ${wordBits(sought)} AS bits
      FROM lines
      WHERE ${visible} AND case_id <> ${id} AND coalesce(counted_as, case_id) <> ${countedAs}
    ), best AS MATERIALIZED (
      SELECT case_id FROM weighed ORDER BY bits DESC, day DESC, case_id LIMIT ${CANDIDATES}
    )
    SELECT ${CASE_COLUMNS}, ${COMPARED_COLUMNS}, true AS matches
    FROM lines WHERE ${rowsOfCases(sql`SELECT case_id FROM best`)} ORDER BY case_id, line`);
};

/** What is compared beside what is shown. */
export const COMPARED_COLUMNS: Sql = {
  text: 'product_group, departure_region, destination_region, transit, rip_off, container, modes, place_type',
  values: [],
};
