import { chapterOf } from '../../../identifiers/hs.ts';
import type { Check } from '../../check.ts';
import { hsCodesOf } from '../../hs-codes-of.ts';

export const hsUnknown: Check = {
  code: 'hs-unknown',
  severity: 'warning',
  about: 'identifiers',
  source: 'Harmonized System, in the edition that is loaded',
  words: {
    en: 'The Harmonized System has no heading {value} in the edition that is loaded: look again.',
    fr: 'Le Système harmonisé ne comporte pas de position {value} dans l’édition chargée : vérifiez-la.',
    es: 'El Sistema Armonizado no tiene ninguna partida {value} en la edición cargada: compruébela.',
    ar: 'لا يوجد بند {value} في نسخة النظام المنسق المحملة: يُرجى التأكد منه.',
    ru: 'В загруженном издании Гармонизированной системы нет позиции {value}: проверьте ещё раз.',
    pt: 'O Sistema Harmonizado não tem nenhuma posição {value} na edição carregada: verifique-a.',
  },
  *find(report, { known = {} }) {
    if (!known.isHs) return;
    for (const { pointer, hs } of hsCodesOf(report))
      if (chapterOf(hs) === 'international' && !known.isHs(hs)) yield { pointer, value: hs };
  },
};
