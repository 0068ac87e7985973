import { unitOf } from '../../../../codes/units.ts';
import type { Check } from '../../../check.ts';

export const fewerPiecesThanPackages: Check = {
  code: 'fewer-pieces-than-packages',
  severity: 'warning',
  about: 'coherence',
  source: 'A package holds a piece at least (UN/ECE Recommendation 21)',
  words: {
    en: '{value} pieces cannot be in {expected} packages. Are the packages counted instead of the pieces?',
    fr: '{value} pièces ne peuvent être dans {expected} colis. A-t-on compté les colis au lieu des pièces ?',
    es: '{value} piezas no pueden estar en {expected} bultos. ¿Se contaron los bultos en lugar de las piezas?',
    ar: 'لا يمكن أن تكون {value} قطعة في {expected} طردا. هل حُسبت الطرود بدلا من القطع؟',
    ru: '{value} шт. не могут находиться в {expected} местах. Может быть, посчитаны места, а не штуки?',
    pt: '{value} peças não podem estar em {expected} volumes. Contaram-se os volumes em vez das peças?',
  },
  *find({ lines }) {
    for (const [i, { quantity, packages }] of lines.entries()) {
      const unit = quantity && unitOf(quantity.unit);
      if (!quantity || unit?.base !== 'C62' || !packages) continue;
      const pieces = quantity.value * unit.factor;
      if (pieces < packages.count)
        yield { pointer: `/lines/${i}/packages/count`, value: pieces, expected: packages.count };
    }
  },
};
