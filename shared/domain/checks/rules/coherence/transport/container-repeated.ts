import type { Check } from '../../../check.ts';

export const containerRepeated: Check = {
  code: 'container-repeated',
  severity: 'note',
  about: 'coherence',
  source: 'One leg of a route carries a container once',
  words: {
    en: 'Container {value} stands twice in the same means of transport. Remove one, or correct its number.',
    fr: 'Le conteneur {value} figure deux fois pour le même moyen de transport. Supprimez-en un ou corrigez le numéro.',
    es: 'El contenedor {value} figura dos veces en el mismo medio de transporte. Suprima uno o corrija el número.',
    ar: 'الحاوية {value} مذكورة مرتين في وسيلة النقل نفسها. يُرجى حذف إحداهما أو تصحيح الرقم.',
    ru: 'Контейнер {value} указан дважды для одного транспортного средства. Удалите повтор или исправьте номер.',
    pt: 'O contentor {value} consta duas vezes no mesmo meio de transporte. Retire um ou corrija o número.',
  },
  *find({ means = [] }) {
    for (const [i, { containers = [] }] of means.entries()) {
      const seen = new Set<string>();
      for (const [j, { number }] of containers.entries()) {
        if (seen.has(number)) yield { pointer: `/means/${i}/containers/${j}/number`, value: number };
        seen.add(number);
      }
    }
  },
};
