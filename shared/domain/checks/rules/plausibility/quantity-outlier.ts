import type { Check } from '../../check.ts';
import { factorOfSlip } from '../../history/factor-of-slip.ts';
import { FAR, howUnusual, usualRange } from '../../history/how-unusual.ts';

export const quantityOutlier: Check = {
  code: 'quantity-outlier',
  severity: 'warning',
  about: 'plausibility',
  source: 'Robust z-score (median and MAD) on the logarithmic scale, of earlier cases of the same goods',
  words: {
    en: '{value} is far from what is usually reported of these goods ({expected}). Check the figure and the unit.',
    fr: '{value} s’écarte fortement de ce qui est habituellement signalé pour ces marchandises ({expected}). Vérifiez le chiffre et l’unité.',
    es: '{value} se aparta mucho de lo que suele notificarse de estas mercancías ({expected}). Compruebe la cifra y la unidad.',
    ar: 'القيمة {value} بعيدة جدا عما يُبلَّغ عنه عادة من هذه البضائع ({expected}). يُرجى التحقق من الرقم ووحدة القياس.',
    ru: 'Значение {value} резко отличается от обычного для таких товаров ({expected}). Проверьте число и единицу измерения.',
    pt: '{value} afasta-se muito do que é habitual para estas mercadorias ({expected}). Verifique o número e a unidade.',
  },
  *find({ lines }, context) {
    for (const [i, line] of lines.entries()) {
      const unusual = howUnusual(line, context);
      if (!unusual || !line.quantity || Math.abs(unusual.z) <= FAR) continue;
      // The likelier explanation is told alone.
      if (factorOfSlip(unusual) !== undefined) continue;
      const { value, unit } = line.quantity;
      yield {
        pointer: `/lines/${i}/quantity/value`,
        value: `${value} ${unit}`,
        expected: usualRange(unusual, unit),
      };
    }
  },
};
