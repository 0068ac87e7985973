import { COUNTRY_NAMES } from './country-names.ts';

/** Letters only, without accents, case, "the", and with St. written out: what is left is the name. */
const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/\bst\b/g, 'saint')
    .replace(/\bthe\b/g, '')
    .replace(/[^\p{L}]/gu, '');

/** The longest official name has 52 letters; a whole text in the cell is no name. */
const LONGEST = 120;

const codes = new Map<string, string>();

const load = (): void => {
  for (const line of COUNTRY_NAMES.trim().split('\n')) {
    const [alpha2 = '', alpha3 = ''] = line.split(' ', 2);
    codes.set(fold(alpha2), alpha2);
    codes.set(fold(alpha3), alpha2);
    for (const name of line.slice(7).split('|')) codes.set(fold(name), alpha2);
  }
};

/** Turns "Korea, Republic of" and "Bolivia (Plurinational State of)" round, as official names are written. */
const turned = (name: string): string => {
  const [, first = '', rest = ''] = /^([^,(]+)[,(]([^)]*)\)?$/.exec(name) ?? [];
  return `${rest} ${first}`;
};

/** A part of a country in brackets, "Iraq (Kurdistan Region)", lies in that country. */
const withoutBrackets = (name: string): string => name.replace(/\([^)]*\)\s*$/, '');

/**
 * The country that a name or an ISO code (alpha-2 or alpha-3) means, or undefined. Nothing is guessed: a name that is
 * only similar is not the name.
 */
export const countryOf = (name: string): string | undefined => {
  if (name.length > LONGEST) return undefined;
  if (codes.size === 0) load();
  for (const form of [name, turned(name), withoutBrackets(name)]) {
    const code = codes.get(fold(form));
    if (code !== undefined) return code;
  }
  return undefined;
};
