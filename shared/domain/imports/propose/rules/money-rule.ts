import type { FieldRule } from '../../mapping.ts';
import type { ColumnProfile } from '../../profile/file-profile.ts';
import { plainText } from '../../values/plain-text.ts';
import { type Drafted, type Drafting, drafted } from '../drafted.ts';
import { numberMarks } from './number-marks.ts';

const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  $: 'USD',
  '£': 'GBP',
  '¥': 'JPY',
  '₽': 'RUB',
  '₹': 'INR',
  '₦': 'NGN',
  руб: 'RUB',
};

/** "value_aud", "Valor (€)", "Стоимость, USD". */
const currencyInHeader = (header: string, { lookUp }: Drafting): string | undefined => {
  const words = plainText(header)
    .split(/[^\p{L}\p{Sc}]+|_/u)
    .filter((word) => word !== '');
  for (const word of words.reverse()) {
    const sign = SIGNS[word.toLowerCase()];
    if (sign) return sign;
    const found = /^[A-Za-z]{3}$/.test(word) ? lookUp.recognise({ list: 'currencies' }, word) : undefined;
    if (found && found.entry.code === word.toUpperCase()) return found.entry.code;
  }
  return undefined;
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
  const inCells = [...amount.money].sort((a, b) => b[1] - a[1])[0]?.[0];
  const known = currencyInHeader(amount.name, drafting) ?? inCells;
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
