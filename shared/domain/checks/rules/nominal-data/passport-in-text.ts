import type { Check } from '../../check.ts';
import { findInTexts, type Reader } from '../../texts/find-in-texts.ts';
import { freeTexts } from '../../texts/free-texts.ts';
import { follows } from '../../texts/tokens.ts';

/** One document of one person; "passports" are goods, and the number beside them counts pieces. */
const WORDS = new Set([
  ...['passport', 'passeport', 'pasaporte', 'passaporte', 'identity', 'identite', 'identidad', 'identidade'],
  ...['dni', 'nie', 'cedula', 'cpf', 'cni', 'curp', 'jmbg', 'cnic'],
  ...['паспорт', 'паспорта', 'паспорту', 'паспортом', 'удостоверение', 'удостоверения', 'личности'],
  ...['جواز', 'هويه', 'الهويه', 'بطاقه'],
]);

/** Two letters that stand for much else: only right before the number. */
const SHORT = new Set(['id']);

/** Numbers of documents: some digits, with up to three letters before and one after. */
const NUMBER = /^(?:\p{Lu}{1,3}\d{5,9}|\d{6,12})\p{Lu}?$/u;

/** Lines that a machine reads (ICAO 9303): nothing else fills up with this sign. */
const READ_BY_MACHINE = /^[A-Z0-9<]{20,}$/;

const numberIn: Reader = (tokens) =>
  tokens.find(({ text }, at) => {
    if (READ_BY_MACHINE.test(text) && text.includes('<<')) return true;
    if (!NUMBER.test(text.replace(/[.-]/g, ''))) return false;
    return (
      follows(tokens, at, { words: WORDS, within: 4 }) || follows(tokens, at, { words: SHORT, within: 2 })
    );
  })?.text;

export const passportInText: Check = {
  code: 'passport-in-text',
  severity: 'warning',
  about: 'nominal-data',
  source: 'ICAO 9303; nominal data is kept apart, under a key of its own',
  words: {
    en: 'This looks like the number of a passport or identity card: {value}. Move it to the parties of the case.',
    fr: 'Ceci ressemble à un numéro de passeport ou de carte d’identité : {value}. Déplacez-le vers les parties de l’affaire.',
    es: 'Esto parece un número de pasaporte o de documento de identidad: {value}. Trasládelo a las partes del caso.',
    ar: 'يبدو هذا رقم جواز سفر أو بطاقة هوية: {value}. يُرجى نقله إلى أطراف القضية.',
    ru: 'Похоже на номер паспорта или удостоверения личности: {value}. Перенесите его в сведения об участниках дела.',
    pt: 'Isto parece um número de passaporte ou de documento de identidade: {value}. Passe-o para as partes do caso.',
  },
  *find(report) {
    yield* findInTexts(freeTexts(report), numberIn);
  },
};
