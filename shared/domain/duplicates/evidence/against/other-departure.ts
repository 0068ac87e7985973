import type { EvidenceRule } from '../evidence.ts';

/** What was transhipped may be told from the hub by one and from its beginning by the other. */
export const otherDeparture: EvidenceRule = {
  code: 'other-departure',
  against: true,
  words: {
    en: 'Departed from other countries: {value} and {other}.',
    fr: "Parties d'autres pays : {value} et {other}.",
    es: 'Salidas de países distintos: {value} y {other}.',
    ar: 'بلدا مغادرة مختلفان: {value} و{other}.',
    ru: 'Разные страны отправления: {value} и {other}.',
    pt: 'Países de partida diferentes: {value} e {other}.',
  },
  *weigh(a, b) {
    const [one, other] = [a.from?.country, b.from?.country];
    if (!one || !other || one === other) return;
    if (a.via.includes(other) || b.via.includes(one)) return;
    yield { weight: 0.25, value: one, other };
  },
};
