import type { SeizureReport } from '../../../../seizure/report.ts';
import type { Check } from '../../../check.ts';

type Mode = NonNullable<SeizureReport['means']>[number]['mode'];

/** Modes that cannot have brought anything to such a place, if no other did. */
const ELSEWHERE: Readonly<Partial<Record<SeizureReport['location']['type'], readonly Mode[]>>> = {
  airport: ['maritime', 'rail', 'inland-water'],
  seaport: ['air'],
  rail: ['air', 'maritime', 'inland-water'],
  'land-border': ['air', 'maritime'],
  'at-sea': ['air', 'rail', 'road', 'pedestrian'],
};

export const modeAndPlace: Check = {
  code: 'mode-and-place',
  severity: 'warning',
  about: 'coherence',
  source: 'UN/ECE Recommendation 19 against the kind of place',
  words: {
    en: 'The mode of transport, {expected}, does not reach a place of the type "{value}". Correct one of them.',
    fr: 'Le mode de transport, {expected}, ne dessert pas un lieu du type « {value} ». Corrigez l’un des deux.',
    es: 'El modo de transporte, {expected}, no llega a un lugar del tipo «{value}». Corrija uno de los dos.',
    ar: 'نمط النقل {expected} لا يصل إلى مكان من نوع «{value}». يُرجى تصحيح أحدهما.',
    ru: 'Вид транспорта {expected} не доходит до места вида «{value}». Исправьте одно из двух.',
    pt: 'O modo de transporte, {expected}, não chega a um local do tipo «{value}». Corrija um dos dois.',
  },
  *find({ location: { type }, means = [] }) {
    const elsewhere = ELSEWHERE[type] ?? [];
    const [first] = means;
    if (first && means.every(({ mode }) => elsewhere.includes(mode)))
      yield { pointer: '/location/type', value: type, expected: first.mode };
  },
};
