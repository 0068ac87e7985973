import type { Check } from '../../check.ts';

export const quantityMissing: Check = {
  code: 'quantity-missing',
  severity: 'note',
  about: 'completeness',
  source: 'Full form of the report',
  words: {
    en: 'The line has no quantity: it counts as a case and in no total. Add a figure with its unit.',
    fr: 'La ligne n’indique pas de quantité : le cas est compté, mais n’entre dans aucun total. Ajoutez un chiffre et son unité.',
    es: 'La línea no indica cantidad: cuenta como caso, pero en ningún total. Añada la cifra y su unidad.',
    ar: 'لا كمية في هذا السطر: تُحتسب الحالة ولا تدخل في أي مجموع. يُرجى إضافة الرقم ووحدة القياس.',
    ru: 'В строке не указано количество: случай учитывается, но не входит в итоги. Укажите число и единицу измерения.',
    pt: 'A linha não indica quantidade: conta como caso, mas em nenhum total. Acrescente o número e a unidade.',
  },
  *find({ lines }) {
    for (const [i, { quantity }] of lines.entries()) if (!quantity) yield { pointer: `/lines/${i}/quantity` };
  },
};
