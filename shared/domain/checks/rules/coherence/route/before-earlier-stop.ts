import type { Check } from '../../../check.ts';
import { stopsOf } from '../../../places-of.ts';

export const beforeEarlierStop: Check = {
  code: 'before-earlier-stop',
  severity: 'error',
  about: 'coherence',
  source: 'Order of the route: transit places stand in the order in which they were passed',
  words: {
    en: 'The day {value} lies before that of an earlier stop of the route, {expected}. Correct a date or the order.',
    fr: 'Le {value} précède la date d’une étape antérieure de l’itinéraire, le {expected}. Corrigez une date ou l’ordre.',
    es: 'El {value} es anterior a la fecha de una etapa previa de la ruta, {expected}. Corrija una fecha o el orden.',
    ar: 'اليوم {value} يسبق يوم محطة سابقة من المسار وهو {expected}. يُرجى تصحيح التاريخ أو الترتيب.',
    ru: 'Дата {value} раньше даты предыдущего пункта маршрута, {expected}. Исправьте дату или порядок.',
    pt: 'O dia {value} é anterior ao de uma etapa precedente do itinerário, {expected}. Corrija uma data ou a ordem.',
  },
  *find(report) {
    let latest = '';
    for (const { at, date } of stopsOf(report)) {
      if (date === undefined) continue;
      if (date < latest) yield { pointer: `${at}/date`, value: date, expected: latest };
      latest = date > latest ? date : latest;
    }
  },
};
