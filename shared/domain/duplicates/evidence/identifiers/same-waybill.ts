import { sameIdentifier } from './same-identifier.ts';

export const sameWaybill = sameIdentifier('waybill', 0.85, {
  en: 'The same waybill or bill of lading, {value}.',
  fr: 'La même lettre de transport ou le même connaissement, {value}.',
  es: 'La misma carta de porte o el mismo conocimiento de embarque, {value}.',
  ar: 'بوليصة الشحن نفسها، {value}.',
  ru: 'Одна и та же накладная или коносамент, {value}.',
  pt: 'A mesma carta de porte ou o mesmo conhecimento de embarque, {value}.',
});
