import type { Check } from '../../check.ts';
import { findInTexts, type Reader } from '../../texts/find-in-texts.ts';
import { freeTexts } from '../../texts/free-texts.ts';
import { follows } from '../../texts/tokens.ts';

/** One telephone. */
const WORDS = new Set([
  ...['tel', 'telephone', 'phone', 'mobile', 'cell', 'cellphone', 'whatsapp', 'fax', 'telegram', 'viber'],
  ...['portable', 'gsm', 'telefono', 'movil', 'celular', 'telefone', 'telemovel', 'telefon'],
  ...['тел', 'телефон', 'телефона', 'телефону', 'телефоном', 'моб', 'мобильный', 'номеру'],
  ...['هاتف', 'الهاتف', 'هاتفه', 'هاتفها', 'جوال', 'الجوال', 'موبايل', 'محمول', 'تليفون'],
]);

/** Goods: the number beside them counts pieces. */
const GOODS = new Set([
  ...['phones', 'telephones', 'smartphones', 'cellphones', 'portables', 'telefonos', 'celulares', 'moviles'],
  ...['telefones', 'telemoveis', 'телефоны', 'телефонов', 'هواتف', 'الهواتف'],
]);

/** Digits of one number, with the marks that are written between them. */
const DIGITS = /^\+?[\d./-]*\d$/;

/** National numbers have seven digits or more; with the country's code nine to fifteen (ITU-T E.164). */
const LENGTH = { national: 7, international: 9, most: 15 };

const numberIn: Reader = (tokens) => {
  for (let at = 0; at < tokens.length; at += 1) {
    if (!DIGITS.test(tokens[at]?.text ?? '')) continue;
    const first = at;
    let digits = '';
    for (; at < tokens.length && DIGITS.test(tokens[at]?.text ?? ''); at += 1) {
      const { text, ends } = tokens[at] as (typeof tokens)[number];
      if (at > first && text.startsWith('+')) break;
      digits += text.replace(/\D/g, '');
      if (ends) break;
    }
    const isInternational = tokens[first]?.text.startsWith('+') === true;
    if (isInternational && digits.length >= LENGTH.international && digits.length <= LENGTH.most)
      return digits;
    const isNational = digits.length >= LENGTH.national && digits.length <= LENGTH.most;
    if (!isNational || follows(tokens, first, { words: GOODS, within: 3 })) continue;
    if (follows(tokens, first, { words: WORDS, within: 3 })) return digits;
  }
  return undefined;
};

export const telephoneInText: Check = {
  code: 'telephone-in-text',
  severity: 'warning',
  about: 'nominal-data',
  source: 'ITU-T E.164; nominal data is kept apart, under a key of its own',
  words: {
    en: 'This looks like a telephone number: {value}. It leads to a person. Move it to the parties of the case.',
    fr: 'Ceci ressemble à un numéro de téléphone : {value}. Il mène à une personne. Déplacez-le vers les parties de l’affaire.',
    es: 'Esto parece un número de teléfono: {value}. Conduce a una persona. Trasládelo a las partes del caso.',
    ar: 'يبدو هذا رقم هاتف: {value}، وهو يدل على شخص. يُرجى نقله إلى أطراف القضية.',
    ru: 'Похоже на номер телефона: {value}. Он указывает на человека. Перенесите его в сведения об участниках дела.',
    pt: 'Isto parece um número de telefone: {value}. Conduz a uma pessoa. Passe-o para as partes do caso.',
  },
  *find(report) {
    yield* findInTexts(freeTexts(report), numberIn);
  },
};
