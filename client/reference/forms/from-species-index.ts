import type { Entry } from '../../../shared/domain/reference/entry.ts';
import { aliasesBeside } from '../../../shared/reference/standards/aliases.ts';
import { type Cells, columnsOf } from '../read-table.ts';
import { hasColumns, type Shape, withHeader } from './shape.ts';

const listed = (cell: string): string[] =>
  cell
    .split(/,\s*/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** "Astrea echinata Dana, 1846, Huso kirtlandi Duméril, 1870": genus and epithets, without who described them. */
export const synonymsIn = (cell: string): string[] =>
  cell
    .split(/,\s*(?=[A-Z][a-z-]+ (?:\([A-Z][a-z]+\) )?[a-z])/)
    .map((synonym) => /^[A-Z][a-z-]+(?: \([A-Z][a-z]+\))?(?: [a-z-]{3,})+/.exec(synonym.trim())?.[0] ?? '')
    .map((name) => name.replace(/ (?:von|van|del|der)$/, ''));

const FACTS = {
  taxonId: 'TaxonId',
  kingdom: 'Kingdom',
  class: 'Class',
  order: 'Order',
  family: 'Family',
} as const;

type Cell = (name: string) => string;

const factsOf = (cell: Cell): NonNullable<Entry['facts']> => {
  const facts: Record<string, string> = {
    appendix: cell('CurrentListing'),
    rank: cell('RankName').toLowerCase(),
  };
  for (const [fact, column] of Object.entries(FACTS)) facts[fact] = cell(column);
  const countries = cell('All_DistributionISOCodes');
  // Those of the whole world say little, and do not fit.
  if (countries.length <= 500) facts.countries = countries;
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== ''));
};

const entryOf = (cell: Cell): Entry => {
  const code = cell('FullName');
  const [en = code, ...english] = listed(cell('EnglishNames'));
  const [es, ...spanish] = listed(cell('SpanishNames'));
  const [fr, ...french] = listed(cell('FrenchNames'));
  const labels = { en, ...(fr && { fr }), ...(es && { es }) };
  const words = [code, ...english, ...french, ...spanish, ...synonymsIn(cell('SynonymsWithAuthors'))];
  return { code, labels, ...aliasesBeside(labels, words), facts: factsOf(cell) };
};

/**
 * The index of species that Species+ exports: accepted names, by their scientific name, with the appendix of CITES
 * that they were listed in at the day of the export.
 */
export const SPECIES_INDEX: Shape = {
  list: 'species',
  says: 'the Index of CITES Species of Species+ (TaxonId,…,FullName,…,CurrentListing,…)',
  source: 'Species+, UNEP-WCMC and the CITES Secretariat',
  licence: '(c) UNEP-WCMC, non-commercial use with attribution',
  leavesOut: 'names that are not accepted',
  fits: hasColumns('FullName', 'RankName', 'CurrentListing', 'CitesAccepted'),
  async *entries(rows: AsyncIterable<Cells>) {
    const { header, rest } = await withHeader(rows);
    const cell = columnsOf(header);
    for await (const row of rest)
      if (cell(row, 'CitesAccepted') === 'true') yield entryOf((name) => cell(row, name));
  },
};
