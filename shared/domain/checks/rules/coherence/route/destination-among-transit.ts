import type { Check } from '../../../check.ts';
import { stopsOf } from '../../../places-of.ts';

export const destinationAmongTransit: Check = {
  code: 'destination-among-transit',
  severity: 'warning',
  about: 'coherence',
  source: 'The legs of a route form a chain: whoever has arrived does not go on',
  words: {
    en: 'The destination, {value}, was already passed earlier on the route. Put the stops in their order, or correct the destination.',
    fr: 'La destination, {value}, figure déjà plus tôt dans l’itinéraire. Remettez les étapes dans l’ordre ou corrigez la destination.',
    es: 'El destino, {value}, ya aparece antes en la ruta. Ordene las etapas o corrija el destino.',
    ar: 'سبق المرور بالمقصد {value} في المسار. يُرجى ترتيب المحطات أو تصحيح المقصد.',
    ru: 'Пункт назначения {value} уже пройден ранее по маршруту. Расположите пункты по порядку или исправьте назначение.',
    pt: 'O destino, {value}, já foi passado antes no itinerário. Ordene as etapas ou corrija o destino.',
  },
  *find(report) {
    const stops = stopsOf(report);
    const last = stops.at(-1);
    if (last?.at !== '/route/destination') return;
    const isEarlier = ({ unLocode, country }: (typeof stops)[number]) =>
      last.unLocode ? unLocode === last.unLocode : !unLocode && !!country && country === last.country;
    // The stop just before it is told as a repeated leg; the first is the departure.
    if (stops.slice(1, -2).some(isEarlier)) yield { pointer: last.at, value: last.unLocode ?? last.country };
  },
};
