import { chapterOf } from '../../../identifiers/hs.ts';
import type { Check } from '../../check.ts';
import { hsCodesOf } from '../../hs-codes-of.ts';

export const hsNational: Check = {
  code: 'hs-national',
  severity: 'note',
  about: 'identifiers',
  source: 'Harmonized System Convention: chapters 98 and 99 are left to national use',
  words: {
    en: 'Chapters 98 and 99 are national: other countries cannot read {value}. Give the international heading.',
    fr: 'Les chapitres 98 et 99 sont nationaux : les autres pays ne peuvent interpréter {value}. Indiquez la position internationale.',
    es: 'Los capítulos 98 y 99 son nacionales: otros países no pueden interpretar {value}. Indique la partida internacional.',
    ar: 'الفصلان 98 و99 وطنيان ولا تستطيع البلدان الأخرى قراءة {value}. يُرجى ذكر البند الدولي.',
    ru: 'Группы 98 и 99 — национальные, другие страны не смогут прочесть {value}. Укажите международную позицию.',
    pt: 'Os capítulos 98 e 99 são nacionais: outros países não podem interpretar {value}. Indique a posição internacional.',
  },
  *find(report) {
    for (const { pointer, hs } of hsCodesOf(report))
      if (chapterOf(hs) === 'national') yield { pointer, value: hs };
  },
};
