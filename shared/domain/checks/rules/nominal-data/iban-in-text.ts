import { countryOf } from '../../../codes/countries.ts';
import { isIban } from '../../../identifiers/mod-97.ts';
import type { Check } from '../../check.ts';
import { findInTexts } from '../../texts/find-in-texts.ts';
import { freeTexts } from '../../texts/free-texts.ts';
import type { Token } from '../../texts/tokens.ts';

const BEGINNING = /^[A-Z]{2}\d{2}[0-9A-Z]*$/;
const GROUP = /^[0-9A-Z]+$/;

/** Written in groups of four, an account has eight at most. */
const MOST_GROUPS = 9;

const accountAt = (tokens: readonly Token[], at: number): string | undefined => {
  const first = tokens[at]?.text.replaceAll('-', '') ?? '';
  if (!BEGINNING.test(first) || !countryOf(first.slice(0, 2))) return undefined;
  let joined = '';
  for (const { text, ends } of tokens.slice(at, at + MOST_GROUPS)) {
    const group = text.replaceAll('-', '');
    if (!GROUP.test(group)) return undefined;
    joined += group;
    if (isIban(joined)) return joined;
    if (ends) return undefined;
  }
  return undefined;
};

export const ibanInText: Check = {
  code: 'iban-in-text',
  severity: 'warning',
  about: 'nominal-data',
  source: 'ISO 13616 with its check digits; nominal data is kept apart, under a key of its own',
  words: {
    en: 'This is the number of a bank account (IBAN): {value}. It leads to a person or a company. Move it to the parties of the case.',
    fr: 'Ceci est un numéro de compte bancaire (IBAN) : {value}. Il mène à une personne ou à une société. Déplacez-le vers les parties de l’affaire.',
    es: 'Esto es un número de cuenta bancaria (IBAN): {value}. Conduce a una persona o empresa. Trasládelo a las partes del caso.',
    ar: 'هذا رقم حساب مصرفي (IBAN): {value}، وهو يدل على شخص أو شركة. يُرجى نقله إلى أطراف القضية.',
    ru: 'Это номер банковского счёта (IBAN): {value}. Он указывает на человека или компанию. Перенесите его в сведения об участниках дела.',
    pt: 'Isto é um número de conta bancária (IBAN): {value}. Conduz a uma pessoa ou empresa. Passe-o para as partes do caso.',
  },
  *find(report) {
    yield* findInTexts(freeTexts(report), (tokens) => {
      for (const at of tokens.keys()) {
        const account = accountAt(tokens, at);
        if (account) return account;
      }
      return undefined;
    });
  },
};
