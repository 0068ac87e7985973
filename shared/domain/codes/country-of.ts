import { ARABIC } from './country-names/ar.ts';
import { ENGLISH } from './country-names/en.ts';
import { SPANISH } from './country-names/es.ts';
import { nameWords, withoutForm } from './country-names/fold.ts';
import { FRENCH } from './country-names/fr.ts';
import { PORTUGUESE } from './country-names/pt.ts';
import { RUSSIAN } from './country-names/ru.ts';

/** The longest official name has 70 letters; a whole text in the cell is no name. */
const LONGEST = 120;

const codes = new Map<string, string>();
const names = new Map<string, string>();

const folded = (name: string): string => nameWords(name).join('');

const load = (): void => {
  for (const line of ENGLISH.trim().split('\n')) {
    const [alpha2 = '', alpha3 = '', numeric = ''] = line.split(' ', 3);
    for (const code of [alpha2, alpha3, numeric]) codes.set(code, alpha2);
    for (const name of line.slice(11).split('|')) names.set(folded(name), alpha2);
  }
  for (const language of [FRENCH, SPANISH, ARABIC, RUSSIAN, PORTUGUESE])
    for (const line of language.trim().split('\n'))
      for (const name of line.slice(3).split('|')) names.set(folded(name), line.slice(0, 2));
};

/** Turns "Korea, Republic of" and "Bolivia (Plurinational State of)" round, as official names are written. */
const turned = (name: string): string => {
  const [, first = '', rest = ''] = /^([^,،(]+)[,،(]([^)]*)\)?$/.exec(name) ?? [];
  return `${rest} ${first}`;
};

/** A part of a country in brackets, "Iraq (Kurdistan Region)", lies in that country. */
const withoutBrackets = (name: string): string => name.replace(/\([^()]*\)\s*$/, '');

const search = (name: string): string | undefined => {
  const code = name.trim().toUpperCase();
  if (/^(?:[A-Z]{2,3}|\d{3})$/.test(code) && codes.has(code)) return codes.get(code);
  const forms = [name, turned(name), withoutBrackets(name)].map(nameWords);
  for (const words of [...forms, ...forms.map(withoutForm)]) {
    const found = words.length > 0 ? names.get(words.join('')) : undefined;
    if (found) return found;
  }
  return undefined;
};

/** Columns of a file hold few names, each many times; beyond this many it is no column of countries. */
const KEPT = 5000;
const known = new Map<string, string | undefined>();

/**
 * The country that a name in one of the six languages or an ISO 3166-1 code (alpha-2, alpha-3, three digits) means, or
 * undefined. Nothing is guessed: a name that is only similar is not the name.
 */
export const countryOf = (name: string): string | undefined => {
  if (name.length > LONGEST) return undefined;
  if (codes.size === 0) load();
  if (known.has(name)) return known.get(name);
  const found = search(name);
  if (known.size >= KEPT) known.clear();
  known.set(name, found);
  return found;
};
