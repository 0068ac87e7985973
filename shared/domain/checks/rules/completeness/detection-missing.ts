import type { Check } from '../../check.ts';

export const detectionMissing: Check = {
  code: 'detection-missing',
  severity: 'note',
  about: 'completeness',
  source: 'Full form of the report',
  words: {
    en: 'How it was found is not told. It shows which controls, alerts and profiles work.',
    fr: 'Le mode de détection n’est pas indiqué. Il montre quels contrôles, alertes et profils sont efficaces.',
    es: 'No se indica cómo se detectó. Muestra qué controles, alertas y perfiles funcionan.',
    ar: 'لم تُذكر طريقة الكشف، وهي تبيّن أي الرقابات والتنبيهات والملامح ناجعة.',
    ru: 'Не указан способ обнаружения. Он показывает, какие проверки, оповещения и профили работают.',
    pt: 'Não se indica como foi detetado. Mostra que controlos, alertas e perfis funcionam.',
  },
  *find({ detection }) {
    if (!detection || detection.method === 'unknown') yield { pointer: '/detection/method' };
  },
};
