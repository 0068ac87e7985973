import type { Check } from '../../check.ts';
import { findInTexts } from '../../texts/find-in-texts.ts';
import { freeTexts } from '../../texts/free-texts.ts';

const ADDRESS = /^[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}$/u;

export const eMailInText: Check = {
  code: 'e-mail-in-text',
  severity: 'warning',
  about: 'nominal-data',
  source: 'Nominal data is kept apart, under a key of its own',
  words: {
    en: 'This looks like an e-mail address: {value}. It leads to a person. Move it to the parties of the case.',
    fr: 'Ceci ressemble à une adresse électronique : {value}. Elle mène à une personne. Déplacez-la vers les parties de l’affaire.',
    es: 'Esto parece una dirección de correo electrónico: {value}. Conduce a una persona. Trasládela a las partes del caso.',
    ar: 'يبدو هذا عنوان بريد إلكتروني: {value}، وهو يدل على شخص. يُرجى نقله إلى أطراف القضية.',
    ru: 'Похоже на адрес электронной почты: {value}. Он указывает на человека. Перенесите его в сведения об участниках дела.',
    pt: 'Isto parece um endereço de correio eletrónico: {value}. Conduz a uma pessoa. Passe-o para as partes do caso.',
  },
  *find(report) {
    const texts = freeTexts(report).filter(({ text }) => text.includes('@'));
    yield* findInTexts(texts, (tokens) =>
      tokens.map(({ text }) => text.replace(/[<>]/g, '')).find((text) => ADDRESS.test(text)),
    );
  },
};
