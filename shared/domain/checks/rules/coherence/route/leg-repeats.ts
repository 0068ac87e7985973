import type { Check } from '../../../check.ts';
import { countryOfPlace, type PlaceOf, stopsOf } from '../../../places-of.ts';

/** Two ports of one country are two stops; the same port twice, or a country without any place, is one. */
const isSame = (one: PlaceOf, next: PlaceOf): boolean => {
  const country = countryOfPlace(one);
  if (country === undefined || country !== countryOfPlace(next)) return false;
  if (one.unLocode && next.unLocode) return one.unLocode === next.unLocode;
  if (one.name && next.name) return one.name.toLowerCase() === next.name.toLowerCase();
  return !one.unLocode && !next.unLocode && !one.name && !next.name;
};

export const legRepeats: Check = {
  code: 'leg-repeats',
  severity: 'warning',
  about: 'coherence',
  source: 'The legs of a route form a chain: each leads to another place',
  words: {
    en: 'The route stops twice in a row at the same place, {value}. Remove one stop, or name both places.',
    fr: 'L’itinéraire comporte deux fois de suite le même lieu, {value}. Supprimez une étape ou précisez les deux lieux.',
    es: 'La ruta pasa dos veces seguidas por el mismo lugar, {value}. Suprima una etapa o precise los dos lugares.',
    ar: 'يتوقف المسار مرتين متتاليتين في المكان نفسه {value}. يُرجى حذف إحدى المحطتين أو تحديد المكانين.',
    ru: 'Маршрут дважды подряд проходит через одно место, {value}. Уберите один пункт или назовите оба места.',
    pt: 'O itinerário passa duas vezes seguidas pelo mesmo local, {value}. Retire uma etapa ou indique os dois locais.',
  },
  *find(report) {
    const stops = stopsOf(report);
    // Only between stops of which one is a transit: departure and destination alone have a check of their own.
    for (const [i, next] of stops.entries()) {
      const before = stops[i - 1];
      if (stops.length > 2 && before && isSame(before, next))
        yield { pointer: next.at, value: next.unLocode ?? countryOfPlace(next) };
    }
  },
};
