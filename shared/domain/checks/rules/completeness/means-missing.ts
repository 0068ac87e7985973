import type { Check } from '../../check.ts';

/** Where goods lie still, there may be no means of transport at all. */
const AT_REST: readonly string[] = ['premises', 'inland', 'free-zone'];

export const meansMissing: Check = {
  code: 'means-missing',
  severity: 'note',
  about: 'completeness',
  source: 'Full form of the report',
  words: {
    en: 'No means of transport is named. The mode alone, such as air or road, is worth telling.',
    fr: 'Aucun moyen de transport n’est indiqué. Le mode seul (aérien, routier…) est déjà utile.',
    es: 'No se indica ningún medio de transporte. El modo solo (aéreo, por carretera…) ya es útil.',
    ar: 'لم تُذكر وسيلة نقل. ذكر نمط النقل وحده (جوي، بري...) مفيد.',
    ru: 'Не указано транспортное средство. Полезен даже один вид транспорта, например воздушный или автомобильный.',
    pt: 'Não se indica meio de transporte. O modo por si só (aéreo, rodoviário…) já é útil.',
  },
  *find({ means = [], location }) {
    if (means.every(({ mode }) => mode === 'unknown') && !AT_REST.includes(location.type))
      yield { pointer: '/means' };
  },
};
