import currencyCodes from 'currency-codes';
import { type Entry, LANGUAGES } from '../../domain/reference/entry.ts';
import { aliasesBeside } from './aliases.ts';
import { CHANGED, FORMER, SIGNS } from './currency-changes.ts';

const display = LANGUAGES.map((language) => ({
  language,
  names: new Intl.DisplayNames(language, { type: 'currency', fallback: 'none' }),
}));

const labelsOf = (code: string, name: string): Entry['labels'] => {
  const found = display.map(({ language, names }) => [language, names.of(code)] as const);
  return { en: name, ...Object.fromEntries(found.filter(([, label]) => label !== undefined)) };
};

/** "5 US dollars", "5 dólares estadounidenses": the words of an amount, which cells hold more often than the name. */
const plural = (code: string, language: string): string =>
  new Intl.NumberFormat(language, { style: 'currency', currency: code, currencyDisplay: 'name' })
    .formatToParts(5)
    .filter(({ type }) => type === 'currency')
    .map(({ value }) => value)
    .join('');

const wordsFor = (code: string, name: string): string[] =>
  [name, ...(SIGNS[code] ?? []), ...LANGUAGES.map((language) => plural(code, language))].filter(
    (word) => word !== code,
  );

const entryOf = (code: string, name: string, facts: NonNullable<Entry['facts']>): Entry => {
  const labels = labelsOf(code, name);
  const deprecated = FORMER[code];
  return {
    code,
    labels,
    ...aliasesBeside(labels, wordsFor(code, name)),
    ...(deprecated && {
      deprecated: { since: deprecated.since, ...(deprecated.by && { replacedBy: deprecated.by }) },
    }),
    facts,
  };
};

/** Currencies of ISO 4217 in six languages, and those that old files and rates are in. */
export const currencies = (): readonly Entry[] => {
  const listed = currencyCodes.data.map(({ code, number, digits, currency }) =>
    entryOf(code, currency, { numeric: number, digits }),
  );
  const codes = new Set(listed.map(({ code }) => code));
  const more = [...Object.entries(CHANGED), ...Object.entries(FORMER)]
    .filter(([code]) => !codes.has(code))
    .map(([code, { name }]) => entryOf(code, name, {}));
  return [...listed, ...more];
};
