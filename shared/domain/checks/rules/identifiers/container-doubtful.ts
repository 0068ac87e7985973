import { containerCheck } from '../../../identifiers/container.ts';
import type { Check } from '../../check.ts';

export const containerDoubtful: Check = {
  code: 'container-doubtful',
  severity: 'warning',
  about: 'identifiers',
  source: 'ISO 6346, annex A',
  words: {
    en: 'The check digit of container {value} stands for 10, which owners are asked to avoid: read the number again.',
    fr: 'Le chiffre de contrôle du conteneur {value} représente 10, valeur que les propriétaires doivent éviter : relisez le numéro.',
    es: 'El dígito de control del contenedor {value} representa 10, valor que los propietarios deben evitar: lea de nuevo el número.',
    ar: 'رقم التحقق للحاوية {value} يقابل 10، وهي قيمة يُطلب من المالكين تجنبها: يُرجى قراءة الرقم من جديد.',
    ru: 'Контрольная цифра контейнера {value} соответствует 10; владельцам рекомендуется избегать таких номеров: перечитайте номер.',
    pt: 'O dígito de controlo do contentor {value} representa 10, valor que os proprietários devem evitar: leia de novo o número.',
  },
  *find({ means = [] }) {
    for (const [i, { containers = [] }] of means.entries())
      for (const [j, { number }] of containers.entries())
        if (containerCheck(number) === 'doubtful')
          yield { pointer: `/means/${i}/containers/${j}/number`, value: number };
  },
};
