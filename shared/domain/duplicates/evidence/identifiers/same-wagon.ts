import { sameIdentifier } from './same-identifier.ts';

/** A wagon goes to and fro with other goods. */
export const sameWagon = sameIdentifier('wagon', 0.6, {
  en: 'The same railway wagon, {value}.',
  fr: 'Le même wagon, {value}.',
  es: 'El mismo vagón, {value}.',
  ar: 'عربة السكة الحديدية نفسها، {value}.',
  ru: 'Один и тот же железнодорожный вагон, {value}.',
  pt: 'O mesmo vagão, {value}.',
});
