import { sameIdentifier } from './same-identifier.ts';

/** Containers are used again, though not within weeks; dates far apart speak against it. */
export const sameContainer = sameIdentifier('container', 0.85, {
  en: 'The same container, {value}.',
  fr: 'Le même conteneur, {value}.',
  es: 'El mismo contenedor, {value}.',
  ar: 'الحاوية نفسها، {value}.',
  ru: 'Один и тот же контейнер, {value}.',
  pt: 'O mesmo contentor, {value}.',
});
