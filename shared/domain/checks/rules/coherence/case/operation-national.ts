import type { Check } from '../../../check.ts';

export const operationNational: Check = {
  code: 'operation-national',
  severity: 'note',
  about: 'coherence',
  source: 'A joint operation is evaluated from the cases that its members share',
  words: {
    en: 'The case belongs to operation {value}, and is shared with nobody abroad: the operation cannot count it.',
    fr: 'Le cas relève de l’opération {value}, mais n’est partagé avec personne à l’étranger : l’opération ne peut en tenir compte.',
    es: 'El caso pertenece a la operación {value}, pero no se comparte con nadie en el extranjero: la operación no puede contarlo.',
    ar: 'الحالة تابعة للعملية {value} لكنها غير مشاركة مع أحد في الخارج: لا تستطيع العملية احتسابها.',
    ru: 'Случай относится к операции {value}, но не доступен никому за рубежом: операция не сможет его учесть.',
    pt: 'O caso pertence à operação {value}, mas não é partilhado com ninguém no estrangeiro: a operação não o pode contar.',
  },
  *find({ operation, sharing }) {
    if (operation && sharing.level === 'national') yield { pointer: '/sharing/level', value: operation };
  },
};
