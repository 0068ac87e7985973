import { sameIdentifier } from './same-identifier.ts';

export const samePostalItem = sameIdentifier('postal-item', 0.9, {
  en: 'The same postal item, {value}.',
  fr: 'Le même envoi postal, {value}.',
  es: 'El mismo envío postal, {value}.',
  ar: 'البعيثة البريدية نفسها، {value}.',
  ru: 'Одно и то же почтовое отправление, {value}.',
  pt: 'O mesmo objeto postal, {value}.',
});
