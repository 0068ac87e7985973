import type { Check } from '../../check.ts';
import { factorOfSlip } from '../../history/factor-of-slip.ts';
import { howUnusual, shown } from '../../history/how-unusual.ts';

export const quantityFactor1000: Check = {
  code: 'quantity-factor-1000',
  severity: 'warning',
  about: 'plausibility',
  source: 'Grams taken for kilograms, or the reverse: the most frequent slip of units in seizure statistics',
  words: {
    en: '{value} is about a thousand times off what is usual for these goods; {expected} would be usual. Was another unit meant, such as grams instead of kilograms?',
    fr: '{value} s’écarte d’un facteur mille environ de l’habituel pour ces marchandises ; {expected} serait habituel. Fallait-il une autre unité, par exemple des grammes au lieu de kilogrammes ?',
    es: '{value} difiere unas mil veces de lo habitual en estas mercancías; lo habitual sería {expected}. ¿Correspondía otra unidad, por ejemplo gramos en lugar de kilogramos?',
    ar: 'القيمة {value} تختلف بنحو ألف ضعف عن المعتاد لهذه البضائع، والمعتاد {expected}. هل المقصود وحدة أخرى، كالغرام بدلا من الكيلوغرام؟',
    ru: 'Значение {value} отличается от обычного для таких товаров примерно в тысячу раз; обычным было бы {expected}. Возможно, имелась в виду другая единица, например граммы вместо килограммов?',
    pt: '{value} difere cerca de mil vezes do habitual para estas mercadorias; o habitual seria {expected}. Tratava-se de outra unidade, por exemplo gramas em vez de quilogramas?',
  },
  *find({ lines }, context) {
    for (const [i, line] of lines.entries()) {
      const unusual = howUnusual(line, context);
      const factor = unusual && factorOfSlip(unusual);
      if (factor === undefined || !line.quantity) continue;
      const { value, unit } = line.quantity;
      yield {
        pointer: `/lines/${i}/quantity/value`,
        value: `${value} ${unit}`,
        expected: `${shown(value * factor)} ${unit}`,
      };
    }
  },
};
