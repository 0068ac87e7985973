import type { ColumnProfile } from '../../profile/file-profile.ts';
import type { Reason } from '../../proposal.ts';
import { evidence } from '../evidence.ts';
import type { LookUp } from '../look-up.ts';
import { unitInHeader } from '../rules/unit-meaning.ts';
import { type FieldKind, fieldType } from './field-kinds.ts';
import type { HeaderMatch } from './header-matcher.ts';

/** A column that could be a field. */
export interface Candidate {
  readonly column: ColumnProfile;
  /** Members of lists as `*`. */
  readonly pointer: string;
  readonly score: number;
  readonly header: number;
  readonly reason: Reason;
}

/** How much the values alone tell, where all of them fit: nearly everything for a container, little for a country. */
const TELLING: Partial<Record<FieldKind, number>> = {
  day: 0.5,
  clock: 0.4,
  country: 0.25,
  place: 0.3,
  currency: 0.6,
  unit: 0.65,
  locode: 0.5,
  hs: 0.1,
  choice: 0.35,
  flag: 0.05,
  number: 0.02,
  quantity: 0.1,
  money: 0.05,
  text: 0.1,
};
const TELLING_FIELDS: Readonly<Record<string, number>> = {
  '/lines/*/category': 0.6,
  '/lines/*/product': 0.72,
  '/lines/*/details/species/scientificName': 0.6,
  '/lines/*/details/drug/cas': 0.9,
  '/means/*/mode': 0.5,
  '/means/*/containers/*/number': 0.95,
  '/means/*/vessel/imo': 0.3,
  '/direction': 0.5,
};

/** Below this the values contradict the header. */
const FITTING = 0.3;

/** Parts of a place: a header names the place, the values say which part. */
const PLACES = [
  '/location',
  '/route/departure',
  '/route/transit/*',
  '/route/destination',
  '/route/intendedDestination',
];
const PLACE_PARTS = ['', '/country', '/name', '/unLocode'];

/** The whole of a quantity or of money is its number where the column has numbers. */
const ONE_FIELD: Readonly<Record<string, string>> = {
  '/lines/*/quantity/value': '/lines/*/quantity',
  '/lines/*/value': '/lines/*/value/amount',
  '/lines/*/dutyEvaded': '/lines/*/dutyEvaded/amount',
};

/** "Case no.", "№ протокола", "File #": a number of something, in the words of whoever keeps the file. */
const NUMBER_WORD =
  /(?:^|[^\p{L}])(?:no|nos|nr|nro|num|ref|id|number|número|numero|numéro|n[°ºo]|номер|№|رقم|عدد)(?:$|[^\p{L}])|[№#]/iu;
const OWN_NUMBER = 0.78;
/** "Kilos", "Nbre de comprimés": a unit says that its column is a quantity. */
const OWN_UNIT = 0.72;

/** Fields that a header speaks of without their names. */
const spokenOf = (column: ColumnProfile): HeaderMatch[] => {
  const { numbers, filled, unique, name } = column;
  const header = name.replace(/_/g, ' ');
  const spoken: HeaderMatch[] = [];
  if (unique && (numbers.whole < filled || numbers.rising) && NUMBER_WORD.test(header))
    spoken.push({ pointer: '/nationalReference', score: OWN_NUMBER, matched: name });
  if (numbers.all >= 0.9 * filled && unitInHeader(name, 'tobacco'))
    spoken.push({ pointer: '/lines/*/quantity', score: OWN_UNIT, matched: name });
  return spoken;
};

const headersByField = (matches: readonly HeaderMatch[]): Map<string, HeaderMatch> => {
  const best = new Map<string, HeaderMatch>();
  const offer = (pointer: string, match: HeaderMatch, score: number) => {
    if (score > (best.get(pointer)?.score ?? 0)) best.set(pointer, { ...match, score });
  };
  for (const match of matches) {
    offer(ONE_FIELD[match.pointer] ?? match.pointer, match, match.score);
    const place = PLACES.find((whole) => PLACE_PARTS.some((part) => whole + part === match.pointer));
    if (place) for (const part of PLACE_PARTS) offer(place + part, match, 0.96 * match.score);
  }
  return best;
};

const percent = (share: number) => `${Math.round(100 * share)} %`;

const reasonFor = (header: HeaderMatch | undefined, share: number | undefined): Reason => {
  const fits = share !== undefined && share > 0 ? `${percent(share)} of its values fit` : '';
  if (header && header.score >= 0.5)
    return {
      code: share === undefined ? 'header' : 'header-and-values',
      detail: `The column is called like “${header.matched}”${fits && `, and ${fits}`}.`,
    };
  return { code: 'values', detail: `${percent(share ?? 0)} of its values are known for this field.` };
};

const scoreOf = (header: number, share: number | undefined, telling: number, kind: FieldKind): number => {
  if (share === undefined) return 0.9 * header;
  // Unknown words under the very name of a field are still its words.
  if (share < FITTING) return (header >= 0.95 && share > 0 && kind === 'choice' ? 0.6 : 0.3) * header;
  return 1 - (1 - 0.9 * header * (0.4 + 0.6 * share)) * (1 - telling * share);
};

const isNumeric = ({ numbers, filled }: ColumnProfile): boolean => numbers.all > 0.5 * filled;

/** Every field that a column could be, the likeliest first. */
export const candidatesOf = (
  column: ColumnProfile,
  {
    matches,
    pointers,
    lookUp,
  }: { matches: readonly HeaderMatch[]; pointers: readonly string[]; lookUp: LookUp },
): Candidate[] => {
  const headers = headersByField([...matches, ...spokenOf(column)]);
  return pointers
    .flatMap((pointer) => {
      const type = fieldType(pointer);
      if (!type || ONE_FIELD[pointer]) return [];
      const header = headers.get(pointer);
      const telling = TELLING_FIELDS[pointer] ?? (type.kind === 'code' ? 0.1 : (TELLING[type.kind] ?? 0));
      // What neither the header names nor values could tell needs no look at the values.
      if (!header && (telling < 0.3 || (type.kind === 'choice' && isNumeric(column)))) return [];
      const share = evidence(column, { pointer, type, lookUp, closely: (header?.score ?? 0) >= 0.5 });
      const score = scoreOf(header?.score ?? 0, share, telling, type.kind);
      return score < 0.3
        ? []
        : [{ column, pointer, score, header: header?.score ?? 0, reason: reasonFor(header, share) }];
    })
    .sort((a, b) => b.score - a.score);
};
