import type { Check } from '../../check.ts';

export const destinationMissing: Check = {
  code: 'destination-missing',
  severity: 'note',
  about: 'completeness',
  source: 'Full form of the report',
  words: {
    en: 'Where the goods were going is not told. The country of destination alone lets that country learn of it.',
    fr: 'La destination des marchandises n’est pas indiquée. Le pays de destination suffit pour que ce pays en ait connaissance.',
    es: 'No se indica adónde iban las mercancías. Basta el país de destino para que ese país pueda saberlo.',
    ar: 'لم تُذكر وجهة البضائع. يكفي بلد المقصد ليعلم ذلك البلد بها.',
    ru: 'Не указано, куда следовал товар. Достаточно страны назначения, чтобы она могла об этом узнать.',
    pt: 'Não se indica para onde iam as mercadorias. Basta o país de destino para que esse país o possa saber.',
  },
  *find({ route, direction }) {
    const known = [route?.destination, route?.intendedDestination].some(
      (place) => place?.country || place?.unLocode || place?.name,
    );
    if (direction !== 'internal' && !known) yield { pointer: '/route/destination' };
  },
};
