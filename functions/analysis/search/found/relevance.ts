import type { SearchedWords } from '../../../../shared/domain/analysis/filter/searched-words.ts';
import type { Warehouse } from '../../../../shared/storage/analysis/warehouse.ts';
import { listed, type Sql, sql } from '../../asking/sql.ts';

/** How much each of the words weighs, and the mean length of a text in bytes; pages that follow go by those of the first. */
export interface Weights {
  readonly words: readonly (SearchedWords & { readonly weight: number })[];
  readonly meanLength: number;
}

export const NO_WEIGHTS: Weights = { words: [], meanLength: 1 };

/** The usual constants of BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009). */
const SATURATION = 1.2;
const LENGTH = 0.75;

const padded = ({ words, begins }: SearchedWords): string => (begins ? ` ${words}` : ` ${words} `);

/** The words alone first: most rows are passed over by it, without making a text to look into. */
const hasWords = (part: SearchedWords): Sql =>
  sql`(contains(text, ${part.words}) AND contains(' ' || text || ' ', ${padded(part)}))`;

/** How many times it stands in the text. */
const times = (part: SearchedWords): Sql =>
  sql`CASE WHEN ${hasWords(part)} THEN (strlen(text) + 2 - strlen(replace(' ' || text || ' ', ${padded(part)}, ''))) / strlen(${padded(part)})::DOUBLE ELSE 0 END`;

/** BM25 of the text of a row. */
export const relevanceOf = ({ words, meanLength }: Weights): Sql => {
  const short = sql`${SATURATION} * (${1 - LENGTH} + ${LENGTH} * strlen(text) / ${meanLength})`;
  return words.reduce(
    (sum, part) => sql`${sum} + ${part.weight} * ${times(part)} / (${times(part)} + ${short})`,
    sql`0::DOUBLE`,
  );
};

/**
 * The rarer a word among the cases that the caller may see, the more it weighs; what he may not see says nothing, not
 * even by its weight.
 */
export const weigh = async (
  warehouse: Warehouse,
  visible: Sql,
  wanted: readonly SearchedWords[],
): Promise<Weights> => {
  const counts = wanted.map(
    (part, i) => sql`count(*) FILTER (${hasWords(part)}) AS ${{ text: `word${i}`, values: [] }}`,
  );
  const [row = {}] = await warehouse.all(
    sql`SELECT ${listed([sql`count(*) AS cases`, sql`avg(strlen(text)) AS length`, ...counts])}
      FROM lines WHERE line = 1 AND ${visible}`,
  );
  const cases = Number(row.cases ?? 0);
  return {
    words: wanted.map((part, i) => {
      const having = Number(row[`word${i}`] ?? 0);
      return { ...part, weight: rounded(Math.log(1 + (cases - having + 0.5) / (having + 0.5))) };
    }),
    meanLength: Math.max(1, Math.round(Number(row.length ?? 1))),
  };
};

/** They go into a cursor. */
const rounded = (weight: number): number => Math.round(weight * 1000) / 1000;
