import type { FieldRule } from '../../mapping.ts';
import type { ColumnProfile } from '../../profile/file-profile.ts';
import { plainText } from '../../values/plain-text.ts';
import { type Drafted, type Drafting, drafted } from '../drafts/drafted.ts';
import { numberMarks } from './number-marks.ts';

const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '₽': 'RUB',
  руб: 'RUB',
  '₹': 'INR',
  '₦': 'NGN',
  '₩': 'KRW',
  '₺': 'TRY',
  '₴': 'UAH',
  R$: 'BRL',
  US$: 'USD',
  A$: 'AUD',
  C$: 'CAD',
};

/** Where the dollar sign is that of the United States. */
const US_DOLLAR = new Set(['US', 'PR', 'EC', 'SV', 'PA', 'TL', 'ZW', 'KH', 'LR', 'MH', 'FM', 'PW']);

/** A dollar or peso sign alone is that of thirty countries: elsewhere it is asked. */
const currencyOf = (mark: string, { lookUp, country = '' }: Drafting): string | undefined => {
  if (mark === '$') return US_DOLLAR.has(country) ? 'USD' : undefined;
  const sign = SIGNS[mark] ?? SIGNS[mark.toLowerCase()];
  if (sign) return sign;
  const found = /^[A-Za-z]{3}$/.test(mark) ? lookUp.recognise({ list: 'currencies' }, mark) : undefined;
  return found?.entry.code === mark.toUpperCase() ? found.entry.code : undefined;
};

/** "value_aud", "Valor (€)", "Стоимость, USD". */
const currencyInHeader = (header: string, drafting: Drafting): string | undefined => {
  const words = plainText(header).split(/[^\p{L}\p{Sc}]+|_/u);
  for (const word of words.reverse()) {
    const currency = word === '' ? undefined : currencyOf(word, drafting);
    if (currency) return currency;
  }
  return undefined;
};

const currencyInCells = ({ money }: ColumnProfile, drafting: Drafting): string | undefined => {
  const [most] = [...money].sort((a, b) => b[1] - a[1]);
  return most && currencyOf(most[0], drafting);
};

const amountRule = (
  column: ColumnProfile,
  drafting: Drafting,
): { rule: FieldRule; notes: Drafted['notes']; factor: number } => {
  const { marks, notes, factor } = numberMarks(column, drafting);
  const loose = column.money.size > 0;
  return { rule: { column: column.name, number: { ...marks, ...(loose && { loose }) } }, notes, factor };
};

/**
 * An amount with its currency: as another column, the cells or the header say it.
 * @param pointer of the sum of money, such as /lines/0/value
 */
export const moneyRule = (
  pointer: string,
  { amount, currency }: { amount: ColumnProfile; currency?: ColumnProfile | undefined },
  drafting: Drafting,
): Drafted => {
  const { rule, notes, factor } = amountRule(amount, drafting);
  const known = currencyInHeader(amount.name, drafting) ?? currencyInCells(amount, drafting);
  const currencyRules: FieldRule[] = currency
    ? [currencyRule(currency, drafting)]
    : known
      ? // Without an amount there is no sum of money either.
        [{ constant: known, when: { column: amount.name, known: true } }]
      : [];
  return drafted(
    {
      [`${pointer}/amount`]: [rule],
      ...(currencyRules.length > 0 && { [`${pointer}/currency`]: currencyRules }),
    },
    { notes, factor },
  );
};

export const currencyRule = (column: ColumnProfile, { lookUp }: Drafting): FieldRule => {
  const translate = Object.fromEntries(
    column.values.slice(0, 400).flatMap(({ text }) => {
      const found = lookUp.recognise({ list: 'currencies' }, text);
      return found ? [[text, found.entry.code] as const] : [];
    }),
  );
  return { column: column.name, translate, otherwise: null };
};
