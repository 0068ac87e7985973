import {
  amountName,
  type Compared,
  NEAR,
  type Rarity,
} from '../../../../shared/domain/analysis/search/likeness.ts';
import { traitName } from '../../../../shared/domain/analysis/search/traits.ts';
import type { Warehouse } from '../../../../shared/storage/analysis/warehouse.ts';
import { listed, type Sql, sql } from '../../asking/sql.ts';
import { hasTrait } from './trait-condition.ts';

/** How rare words are is told well enough by so many cases. */
const SAMPLE = 20_000;
const MOST_WORDS = 200;

const bits = (all: number, having: number): number => Math.max(0, Math.log2(all / Math.max(1, having)));

/**
 * How rare what a case says is, among what the caller may see: what he may not see weighs nothing, so that no score
 * tells of it.
 */
export const rarityOf = async (warehouse: Warehouse, visible: Sql, of: Compared): Promise<Rarity> => {
  const traits = of.traits.map((trait) => hasTrait(trait));
  const amounts = of.amounts.flatMap(({ group, unit, quantity }) => {
    const same = sql`product_group = ${group} AND unit = ${unit} AND quantity > 0`;
    return [same, sql`${same} AND quantity BETWEEN ${quantity / NEAR} AND ${quantity * NEAR}`];
  });
  const counts = [...traits, ...amounts].map(
    (condition, i) => sql`count(*) FILTER (${condition}) AS ${{ text: `n${i}`, values: [] }}`,
  );
  const first = sql`count(*) FILTER (line = 1) AS cases`;
  const [row = {}] = await warehouse.all(
    sql`SELECT ${listed([sql`count(*) AS lines`, first, ...counts])} FROM lines WHERE ${visible}`,
  );
  const n = (i: number) => Number(row[`n${i}`] ?? 0);
  return {
    traits: new Map(
      of.traits.map((trait, i) => [traitName(trait), bits(Number(row.lines ?? 0), n(i))] as const),
    ),
    amounts: new Map(
      of.amounts.map((amount, i) => {
        const at = traits.length + 2 * i;
        return [amountName(amount), bits(n(at), n(at + 1))] as const;
      }),
    ),
    words: await rarityOfWords(warehouse, { visible, of, cases: Number(row.cases ?? 0) }),
  };
};

interface Worded {
  readonly visible: Sql;
  readonly of: Compared;
  readonly cases: number;
}

/** By every so many-th state of a case: the same ones for the same data. */
const rarityOfWords = async (warehouse: Warehouse, { visible, of, cases }: Worded) => {
  const words = [...of.words].slice(0, MOST_WORDS);
  const every = Math.max(1, Math.ceil(cases / SAMPLE));
  const rows = await warehouse.all(sql`
    WITH sample AS MATERIALIZED (
      SELECT text FROM lines WHERE line = 1 AND seq % ${every}::BIGINT = 0 AND ${visible}
    )
    SELECT NULL AS word, count(*) AS cases FROM sample
    UNION ALL SELECT word, count(*) FROM (SELECT unnest(list_distinct(string_split(text, ' '))) AS word FROM sample)
      WHERE list_contains(${words}, word) GROUP BY word`);
  const counted = new Map(rows.map(({ word, cases: having }) => [word, Number(having)]));
  const all = (counted.get(null) ?? 0) + 1;
  return new Map(words.map((word) => [word, bits(all, (counted.get(word) ?? 0) + 1)] as const));
};
