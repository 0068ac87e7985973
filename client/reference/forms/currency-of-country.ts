import currencyCodes from 'currency-codes';
import { countryOf } from '../../../shared/domain/codes/country-of.ts';
import { FORMER } from '../../../shared/reference/standards/currency-changes.ts';

let current: ReadonlyMap<string, string> | undefined;

/** Units of account and of funds that ISO 4217 gives to a country beside its money; VED is the VES of everyday. */
const FUNDS = new Set(['BOV', 'CHE', 'CHW', 'CLF', 'COU', 'MXV', 'USN', 'UYI', 'UYW', 'VED', 'XSU', 'XUA']);

/** Of several currencies the one that carries the country's code: Panama's PAB before the dollar. */
const load = (): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const { code: listed, countries } of currencyCodes.data)
    for (const name of FUNDS.has(listed) ? [] : countries) {
      const code = FORMER[listed]?.by ?? listed;
      const country = countryOf(name.replace(/\s*\(the\)$/i, ''));
      const before = country && found.get(country);
      if (country && (!before || (code.startsWith(country) && !before.startsWith(country))))
        found.set(country, code);
    }
  return found;
};

/** A country's former currencies, the one that went last before the others: old figures are told in that. */
const formerOf = (country: string, month: string): string | undefined =>
  Object.entries(FORMER)
    .filter(([code, { since }]) => code.startsWith(country) && month <= since.slice(0, 7))
    .sort(([, a], [, b]) => (a.since < b.since ? 1 : -1))[0]?.[0];

/**
 * The currency that figures of a country are in for a month (2001-12): "Germany" DEM, later EUR. Names of currencies
 * and ISO 4217 codes are themselves. Undefined where the name says nothing.
 */
export const currencyOf = (name: string, month: string): string | undefined => {
  if (/^euro?(?: area| zone|zone)?$/i.test(name.trim())) return 'EUR';
  if (/^[A-Z]{3}$/.test(name) && currencyCodes.code(name)) return name;
  const country = countryOf(name);
  if (!country) return undefined;
  current ??= load();
  return formerOf(country, month) ?? current.get(country);
};
