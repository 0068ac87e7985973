import type { Check } from '../../check.ts';
import { placesOf } from '../../places-of.ts';

export const locodeUnknown: Check = {
  code: 'locode-unknown',
  severity: 'warning',
  about: 'identifiers',
  source: 'UN/LOCODE, in the edition that is loaded',
  words: {
    en: 'UN/LOCODE has no place {value} in the edition that is loaded: look again.',
    fr: 'L’UN/LOCODE ne comporte pas de lieu {value} dans l’édition chargée : vérifiez-le.',
    es: 'El UN/LOCODE no tiene ningún lugar {value} en la edición cargada: compruébelo.',
    ar: 'لا يوجد مكان بالرمز {value} في نسخة UN/LOCODE المحملة: يُرجى التأكد منه.',
    ru: 'В загруженном издании UN/LOCODE нет места {value}: проверьте ещё раз.',
    pt: 'O UN/LOCODE não tem nenhum local {value} na edição carregada: verifique-o.',
  },
  *find(report, { known = {} }) {
    if (!known.isPlace) return;
    for (const { at, unLocode } of placesOf(report))
      if (unLocode && !known.isPlace(unLocode)) yield { pointer: `${at}/unLocode`, value: unLocode };
  },
};
