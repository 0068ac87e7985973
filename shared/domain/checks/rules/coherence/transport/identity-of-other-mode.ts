import type { SeizureReport } from '../../../../seizure/report.ts';
import type { Check } from '../../../check.ts';

type Means = NonNullable<SeizureReport['means']>[number];

const IDENTITIES = ['vessel', 'flight', 'vehicle', 'wagon', 'postalItem'] as const;

/** Which of them a mode of transport can have; a mode that is not here can have any. */
const POSSIBLE: Readonly<Partial<Record<Means['mode'], readonly (typeof IDENTITIES)[number][]>>> = {
  maritime: ['vessel'],
  'inland-water': ['vessel'],
  rail: ['wagon'],
  road: ['vehicle'],
  air: ['flight', 'postalItem'],
  mail: ['postalItem', 'flight'],
  pedestrian: [],
};

export const identityOfOtherMode: Check = {
  code: 'identity-of-other-mode',
  severity: 'warning',
  about: 'coherence',
  source: 'UN/ECE Recommendation 19 against the identity of the means',
  words: {
    en: 'A "{value}" does not go with the mode "{expected}". Correct the mode, or give each leg a means of its own.',
    fr: '« {value} » ne correspond pas au mode « {expected} ». Corrigez le mode ou indiquez un moyen de transport par trajet.',
    es: '«{value}» no corresponde al modo «{expected}». Corrija el modo o indique un medio para cada tramo.',
    ar: '«{value}» لا يتفق مع نمط النقل «{expected}». يُرجى تصحيح النمط أو ذكر وسيلة لكل مرحلة.',
    ru: '«{value}» не подходит к виду транспорта «{expected}». Исправьте вид или укажите своё средство для каждого участка.',
    pt: '«{value}» não condiz com o modo «{expected}». Corrija o modo ou indique um meio para cada troço.',
  },
  *find({ means = [] }) {
    for (const [i, one] of means.entries()) {
      const possible = POSSIBLE[one.mode];
      for (const identity of possible ? IDENTITIES : [])
        if (one[identity] !== undefined && !possible?.includes(identity))
          yield { pointer: `/means/${i}/${identity}`, value: identity, expected: one.mode };
    }
  },
};
