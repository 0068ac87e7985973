import { isSameCountry } from '../../../../codes/territories.ts';
import type { Check } from '../../../check.ts';
import { countryOfPlace } from '../../../places-of.ts';

/** Inland, "internal" tells where it was found, however it had come: that is how registers use the word. */
const BORDERS: readonly string[] = ['airport', 'seaport', 'land-border', 'rail', 'mail-centre', 'at-sea'];

export const directionAndRoute: Check = {
  code: 'direction-and-route',
  severity: 'warning',
  about: 'coherence',
  source: 'Kyoto Convention, definitions of import and export: into and out of the customs territory',
  words: {
    en: 'The direction "{value}" does not go with the route: by the route it would be "{expected}". Correct one of them.',
    fr: 'Le sens « {value} » ne correspond pas à l’itinéraire, qui indique « {expected} ». Corrigez l’un des deux.',
    es: 'La dirección «{value}» no concuerda con la ruta, que indica «{expected}». Corrija una de las dos.',
    ar: 'الاتجاه «{value}» لا يتفق مع المسار الذي يشير إلى «{expected}». يُرجى تصحيح أحدهما.',
    ru: 'Направление «{value}» не согласуется с маршрутом: по нему это «{expected}». Исправьте одно из двух.',
    pt: 'A direção «{value}» não condiz com o itinerário, que indica «{expected}». Corrija uma das duas.',
  },
  *find({ direction, route = {}, location }, { country }) {
    const at = location.country ?? country;
    const from = route.departure && countryOfPlace({ ...route.departure, at: '' });
    const to = route.destination && countryOfPlace({ ...route.destination, at: '' });
    if (!at || !from || !to || isSameCountry(from, to)) return;
    const [leaves, arrives] = [isSameCountry(from, at), isSameCountry(to, at)];
    const pointer = '/direction';
    if (direction === 'import' && leaves) yield { pointer, value: direction, expected: 'export' };
    if (direction === 'export' && arrives) yield { pointer, value: direction, expected: 'import' };
    if (direction === 'internal' && BORDERS.includes(location.type))
      yield { pointer, value: direction, expected: leaves ? 'export' : arrives ? 'import' : 'transit' };
  },
};
