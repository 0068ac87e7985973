import { sameIdentifier } from './same-identifier.ts';

/** Seals of two makers may have the same number, and seals are cloned. */
export const sameSeal = sameIdentifier('seal', 0.6, {
  en: 'The same seal number, {value}.',
  fr: 'Le même numéro de scellé, {value}.',
  es: 'El mismo número de precinto, {value}.',
  ar: 'رقم الختم نفسه، {value}.',
  ru: 'Один и тот же номер пломбы, {value}.',
  pt: 'O mesmo número de selo, {value}.',
});
