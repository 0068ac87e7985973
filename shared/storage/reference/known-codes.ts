import type { KnownCodes } from '../../domain/checks/known-codes.ts';
import { placesOf } from '../../domain/checks/places-of.ts';
import { CATEGORIES } from '../../domain/codes/categories.ts';
import type { ListId } from '../../domain/reference/entry.ts';
import type { ListIndex } from '../../domain/reference/list-index.ts';
import type { SeizureDraft, SeizureReport } from '../../domain/seizure/report.ts';
import type { Reference } from './reference.ts';

const hasHs = ({ lines = [], concealment }: SeizureDraft): boolean =>
  lines.some(({ hs }) => hs !== undefined) || concealment?.coverLoad?.hs !== undefined;

const hasProductCode = ({ lines = [] }: SeizureDraft): boolean =>
  lines.some(({ productCode }) => productCode !== undefined);

const hasAppendix = ({ lines = [] }: SeizureDraft): boolean =>
  lines.some(({ details }) => details?.species?.scientificName && details.species.appendix);

const hasPlace = ({ location, route }: SeizureDraft): boolean =>
  placesOf({ location: location ?? {}, route } as SeizureReport).some(
    ({ unLocode }) => unLocode !== undefined,
  );

/** Of a species that is listed in parts, or not at all in some populations, the index says "I/II" or "II/NC". */
const appendicesIn = (listing: unknown): string[] =>
  String(listing ?? '')
    .split('/')
    .filter((one) => one !== '')
    .map((one) => (one === 'NC' ? 'not-listed' : one));

const withHs = (list: ListIndex): KnownCodes => ({ isHs: (code) => list.get(code) !== undefined });

const withPlaces = (list: ListIndex): KnownCodes => ({ isPlace: (code) => list.get(code) !== undefined });

const withProducts = (list: ListIndex): KnownCodes => ({
  categoryOf: (productCode) => {
    const parent = list.get(productCode)?.parent;
    return CATEGORIES.find(({ code }) => code === parent)?.code;
  },
});

const withSpecies = (list: ListIndex): KnownCodes => ({
  appendicesOf: (name) => {
    const [named, ...others] = list.named(name);
    const entry = list.get(name) ?? (others.length === 0 ? named : undefined);
    return entry && appendicesIn(entry.facts?.appendix);
  },
});

interface Asked {
  readonly list: ListId;
  readonly isNeeded: (report: SeizureDraft) => boolean;
  readonly known: (list: ListIndex) => KnownCodes;
}

const SMALL: readonly Asked[] = [
  { list: 'hs', isNeeded: hasHs, known: withHs },
  { list: 'products', isNeeded: hasProductCode, known: withProducts },
];

const LARGE: readonly Asked[] = [
  { list: 'places', isNeeded: hasPlace, known: withPlaces },
  { list: 'species', isNeeded: hasAppendix, known: withSpecies },
];

const ask = async (
  reference: Reference,
  asked: readonly Asked[],
  reports: Iterable<SeizureDraft> | undefined,
): Promise<KnownCodes> => {
  const given = reports && [...reports];
  const needed = asked.filter(({ isNeeded }) => !given || given.some(isNeeded));
  const known = await Promise.all(
    needed.map(async ({ list, known }) => {
      const index = await reference.index(list);
      return index.size === 0 ? {} : known(index);
    }),
  );
  return Object.assign({}, ...known);
};

/**
 * What the lists know of the codes in these reports, as far as it is known while somebody waits; nothing is read where
 * there are none. Without reports, of any.
 */
export const knownCodes = (reference: Reference, reports?: Iterable<SeizureDraft>): Promise<KnownCodes> =>
  ask(reference, SMALL, reports);

/** The same with the lists that take a second to load and tens of megabytes to keep: places and species. */
export const allKnownCodes = (reference: Reference, reports: Iterable<SeizureDraft>): Promise<KnownCodes> =>
  ask(reference, [...SMALL, ...LARGE], reports);
