import type { SeizureReport } from '../../../../seizure/report.ts';
import type { Check } from '../../../check.ts';

type Mode = NonNullable<SeizureReport['means']>[number]['mode'];
type Method = NonNullable<SeizureReport['concealment']>['method'];

/** Hiding places that travel by certain modes alone. A lorry goes by ferry and by train: vehicles are not among them. */
const TRAVELS: Readonly<Partial<Record<Method, readonly Mode[]>>> = {
  vessel: ['maritime', 'inland-water'],
  aircraft: ['air', 'mail'],
};

const CAN_BE_ANY: readonly Mode[] = ['unknown', 'multimodal', 'other'];

export const concealmentAndMode: Check = {
  code: 'concealment-and-mode',
  severity: 'warning',
  about: 'coherence',
  source: 'A structure that hides goods is part of a means of transport that was used',
  words: {
    en: 'Hidden in "{value}", though no means of transport is of the mode {expected}. Correct one of them.',
    fr: 'Dissimulation dans « {value} », alors qu’aucun moyen de transport n’est du mode {expected}. Corrigez l’un des deux.',
    es: 'Oculto en «{value}», aunque ningún medio de transporte es del modo {expected}. Corrija uno de los dos.',
    ar: 'الإخفاء في «{value}» مع أن أيا من وسائل النقل ليس من نمط {expected}. يُرجى تصحيح أحدهما.',
    ru: 'Сокрытие в «{value}», хотя ни одно транспортное средство не относится к виду {expected}. Исправьте одно из двух.',
    pt: 'Escondido em «{value}», embora nenhum meio de transporte seja do modo {expected}. Corrija um dos dois.',
  },
  *find({ concealment, means = [] }) {
    const needed = concealment && TRAVELS[concealment.method];
    if (!needed || means.length === 0) return;
    if (means.some(({ mode }) => needed.includes(mode) || CAN_BE_ANY.includes(mode))) return;
    yield { pointer: '/concealment/method', value: concealment.method, expected: needed.join(', ') };
  },
};
