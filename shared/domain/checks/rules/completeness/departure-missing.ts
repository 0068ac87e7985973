import type { Check } from '../../check.ts';

export const departureMissing: Check = {
  code: 'departure-missing',
  severity: 'note',
  about: 'completeness',
  source: 'Full form of the report',
  words: {
    en: 'Where the goods came from is not told. The country of departure alone makes the route count.',
    fr: 'La provenance des marchandises n’est pas indiquée. Le pays de départ suffit pour que l’itinéraire soit exploitable.',
    es: 'No se indica de dónde venían las mercancías. Basta el país de salida para que la ruta sea útil.',
    ar: 'لم يُذكر من أين قدمت البضائع. يكفي بلد المغادرة ليُستفاد من المسار.',
    ru: 'Не указано, откуда следовал товар. Достаточно страны отправления, чтобы маршрут учитывался.',
    pt: 'Não se indica de onde vinham as mercadorias. Basta o país de partida para que o itinerário conte.',
  },
  *find({ route, direction }) {
    const { country, unLocode, name } = route?.departure ?? {};
    if (direction !== 'internal' && !country && !unLocode && !name) yield { pointer: '/route/departure' };
  },
};
