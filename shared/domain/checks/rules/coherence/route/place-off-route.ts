import { isSameCountry } from '../../../../codes/territories.ts';
import type { Check } from '../../../check.ts';
import { countryOfPlace, stopsOf } from '../../../places-of.ts';

export const placeOffRoute: Check = {
  code: 'place-off-route',
  severity: 'note',
  about: 'coherence',
  source: 'The place of the seizure lies on the way of the goods',
  words: {
    en: 'The route does not pass {value}, where the goods were seized. Add it as a transit place.',
    fr: 'L’itinéraire ne passe pas par {value}, où les marchandises ont été saisies. Ajoutez-le comme lieu de transit.',
    es: 'La ruta no pasa por {value}, donde se incautaron las mercancías. Añádalo como lugar de tránsito.',
    ar: 'المسار لا يمر بـ {value} حيث ضُبطت البضائع. يُرجى إضافته مكانا للعبور.',
    ru: 'Маршрут не проходит через {value}, где изъят товар. Добавьте эту страну как пункт транзита.',
    pt: 'O itinerário não passa por {value}, onde as mercadorias foram apreendidas. Acrescente-o como local de trânsito.',
  },
  *find(report) {
    const { location, route } = report;
    const stops = stopsOf(report);
    const value = location.country;
    if (!value || location.type === 'at-sea' || !route?.departure || !route.destination) return;
    const countries = stops.map(countryOfPlace);
    const intended = route.intendedDestination?.country;
    // A stop without a country may be anywhere.
    if ([...countries, intended ?? 'XX'].every((one) => one !== undefined && !isSameCountry(one, value)))
      yield { pointer: '/route/transit', value };
  },
};
