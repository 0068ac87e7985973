import type { Check } from '../../../check.ts';

export const destinationIsDeparture: Check = {
  code: 'destination-is-departure',
  severity: 'warning',
  about: 'coherence',
  source: 'Departure differs from destination, unless the goods stayed in the country',
  words: {
    en: 'Departure and destination are one country, {value}, though the direction is not "internal". Correct one of them.',
    fr: 'Le départ et la destination sont le même pays, {value}, alors que le sens n’est pas « internal » (intérieur). Corrigez l’un d’eux.',
    es: 'La salida y el destino son el mismo país, {value}, aunque la dirección no es «internal» (interior). Corrija uno de ellos.',
    ar: 'المغادرة والمقصد في بلد واحد هو {value} مع أن الاتجاه ليس «internal» (داخلي). يُرجى تصحيح أحدها.',
    ru: 'Отправление и назначение — одна страна, {value}, хотя направление не «internal» (внутреннее). Исправьте что-то одно.',
    pt: 'A partida e o destino são o mesmo país, {value}, embora a direção não seja «internal» (interna). Corrija um deles.',
  },
  *find({ route = {}, direction, location }) {
    const { departure, transit = [], destination } = route;
    const value = destination?.country;
    if (!value || departure?.country !== value || transit.length > 0) return;
    // What never left the country is internal, whether somebody chose the word or not.
    if (direction === 'internal' || (direction === 'unknown' && location.country === value)) return;
    yield { pointer: '/route/destination/country', value };
  },
};
