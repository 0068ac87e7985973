import { sameIdentifier } from './same-identifier.ts';

/** A courier's number: another courier may use the same one. */
export const sameConsignment = sameIdentifier('consignment', 0.8, {
  en: 'The same consignment number, {value}.',
  fr: "Le même numéro d'envoi, {value}.",
  es: 'El mismo número de envío, {value}.',
  ar: 'رقم الإرسالية نفسه، {value}.',
  ru: 'Один и тот же номер отправки, {value}.',
  pt: 'O mesmo número de remessa, {value}.',
});
