import * as z from 'zod';
import type { SearchedWords } from '../../../../shared/domain/analysis/filter/searched-words.ts';
import { Passage, passagesOf } from '../../../../shared/domain/analysis/search/passages.ts';
import { SeizureSummary } from '../../../../shared/domain/seizure/seizure.ts';
import { Sharing } from '../../../../shared/domain/sharing.ts';
import { type Sql, sql } from '../../asking/sql.ts';

/** What is worth a line in a list of cases, as far as the analysis knows it. */
export const CaseFound = SeizureSummary.omit({ quantity: true, sharing: true })
  .extend({
    product: z
      .string()
      .describe('Code of the product of the first line that matches, else its words, folded'),
    lines: z.array(z.number().int()).describe('Commodity lines that match, from 1'),
    quantities: z
      .array(z.object({ value: z.number(), unit: z.string() }))
      .describe('What these lines come to, for each unit that figures are summed in'),
    valueUsd: z.number().optional().describe('Value of these lines in US dollars, where one is known'),
    knownFrom: z.string().describe('Since when the network knows the case as it is'),
    place: z.string().optional().describe('UN/LOCODE of the place of the seizure'),
    mode: z.string().optional(),
    coverHs: z.string().optional(),
    sharing: Sharing.describe('"network" also stands for "partners"'),
    words: z.array(Passage).describe('Where the words that were asked for stand in it'),
  })
  .meta({ id: 'CaseFound' });
export type CaseFound = z.output<typeof CaseFound>;

export const CASE_COLUMNS: Sql = {
  text: `case_id, line, reference, status, office, country, rilo, audience, group_offices, handling, day, known_from,
    category, product, quantity, unit, value_usd, place, departure, destination, mode, concealment, cover_hs,
    grade_source, grade_information, text`,
  values: [],
};

/**
 * All rows of some cases, found by their number: going through the ids alone and then to these rows is far less than
 * reading every column of all.
 */
export const rowsOfCases = (cases: Sql): Sql =>
  sql`rowid IN (SELECT rowid FROM lines WHERE case_id IN (${cases}))`;

type Row = Readonly<Record<string, unknown>>;

const optional = (given: Row): Row =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== undefined));

const sharingOf = ({ audience, group_offices }: Row): Sharing => {
  const [level = 'network'] = String(audience).split(':');
  return level === 'group'
    ? { level, offices: group_offices as string[] }
    : { level: level as 'network' | 'regional' | 'national' };
};

const summed = (values: readonly unknown[]): number =>
  Number(values.reduce<number>((sum, value) => sum + Number(value), 0).toFixed(6));

const quantitiesOf = (rows: readonly Row[]) =>
  [
    ...Map.groupBy(
      rows.filter(({ quantity, unit }) => quantity !== null && unit !== null),
      ({ unit }) => unit,
    ),
  ].map(([unit, own]) => ({ unit: String(unit), value: summed(own.map(({ quantity }) => quantity)) }));

/** A case as it is listed, out of all its rows. */
export const caseFound = (rows: readonly Row[], wanted: readonly SearchedWords[]): CaseFound => {
  const matching = rows.filter(({ matches }) => matches === true);
  const [first = {}] = matching;
  const values = matching.map(({ value_usd }) => value_usd).filter((value) => value !== null);
  return {
    id: String(first.case_id),
    reference: String(first.reference),
    status: first.status as CaseFound['status'],
    office: String(first.office),
    country: String(first.country),
    rilo: String(first.rilo),
    date: String(first.day),
    categories: [...new Set(rows.map(({ category }) => String(category)))],
    product: String(first.product),
    lines: matching.map(({ line }) => Number(line)),
    quantities: quantitiesOf(matching),
    knownFrom: timeOf(first.known_from),
    sharing: sharingOf(first),
    handling: String(first.handling),
    words: passagesOf(String(first.text), wanted),
    ...optional({
      valueUsd: values.length > 0 ? summed(values) : undefined,
      departure: first.departure,
      destination: first.destination,
      concealment: first.concealment,
      place: first.place,
      mode: first.mode,
      coverHs: first.cover_hs,
      grade: first.grade_source && `${first.grade_source}${first.grade_information}`,
    }),
  };
};

/** The database leaves the time of midnight away. */
const timeOf = (known: unknown): string => new Date(String(known)).toISOString();
