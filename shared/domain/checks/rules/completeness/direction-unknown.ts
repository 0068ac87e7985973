import type { Check } from '../../check.ts';

export const directionUnknown: Check = {
  code: 'direction-unknown',
  severity: 'note',
  about: 'completeness',
  source: 'Full form of the report',
  words: {
    en: 'Whether it was imported, exported or in transit is not told.',
    fr: 'Le sens du mouvement (importation, exportation, transit…) n’est pas indiqué.',
    es: 'No se indica si se trataba de importación, exportación o tránsito.',
    ar: 'لم يُذكر إن كانت الحركة استيرادا أم تصديرا أم عبورا.',
    ru: 'Не указано направление перемещения: ввоз, вывоз или транзит.',
    pt: 'Não se indica se se tratava de importação, exportação ou trânsito.',
  },
  *find({ direction }) {
    if (direction === 'unknown') yield { pointer: '/direction', value: direction };
  },
};
