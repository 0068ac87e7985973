import type { Check } from '../../check.ts';

export const placeMissing: Check = {
  code: 'place-missing',
  severity: 'note',
  about: 'completeness',
  source: 'Full form of the report',
  words: {
    en: 'The place of the seizure is not told: no kind of place, UN/LOCODE, name or office. One of them puts it on the map.',
    fr: 'Le lieu de la saisie n’est pas indiqué : ni type de lieu, ni UN/LOCODE, ni nom, ni bureau. L’un d’eux permet de le situer.',
    es: 'No se indica el lugar de la incautación: ni tipo de lugar, ni UN/LOCODE, ni nombre, ni oficina. Uno de ellos permite situarla.',
    ar: 'لم يُذكر مكان الضبط: لا نوع المكان ولا رمز UN/LOCODE ولا الاسم ولا المكتب. أحدها يكفي لتحديده على الخريطة.',
    ru: 'Не указано место изъятия: ни вид места, ни UN/LOCODE, ни название, ни таможенный пост. Достаточно одного из них.',
    pt: 'Não se indica o local da apreensão: nem tipo, nem UN/LOCODE, nem nome, nem estância. Um deles permite situá-la.',
  },
  *find({ location: { type, unLocode, name, customsOffice, subdivision, coordinates } }) {
    if (type === 'unknown' && !unLocode && !name && !customsOffice && !subdivision && !coordinates)
      yield { pointer: '/location' };
  },
};
