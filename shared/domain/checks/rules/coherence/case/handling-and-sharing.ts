import type { Check } from '../../../check.ts';

/** Codes that forbid passing on without permission, or name a restriction of their own. */
const CLOSED: readonly string[] = ['H2', 'H3'];
const OPEN: readonly string[] = ['network', 'partners'];

export const handlingAndSharing: Check = {
  code: 'handling-and-sharing',
  severity: 'warning',
  about: 'coherence',
  source: 'Europol handling codes: H2 not to be disseminated without permission, H3 other restrictions',
  words: {
    en: 'The handling code {value} restricts who may have it, and the sharing "{expected}" opens it to all members. Narrow the sharing, or choose another code.',
    fr: 'Le code de traitement {value} restreint la diffusion, alors que le partage « {expected} » l’ouvre à tous les membres. Restreignez le partage ou changez de code.',
    es: 'El código de tratamiento {value} restringe la difusión, pero la difusión «{expected}» lo abre a todos los miembros. Redúzcala o cambie el código.',
    ar: 'رمز المعالجة {value} يقيد النشر بينما تفتحه المشاركة «{expected}» لجميع الأعضاء. يُرجى تضييق المشاركة أو اختيار رمز آخر.',
    ru: 'Код обращения {value} ограничивает распространение, а доступ «{expected}» открывает случай всем членам. Сузьте доступ или выберите другой код.',
    pt: 'O código de tratamento {value} restringe a difusão, mas a partilha «{expected}» abre-o a todos os membros. Restrinja a partilha ou escolha outro código.',
  },
  *find({ handling, sharing }) {
    if (CLOSED.includes(handling.code) && OPEN.includes(sharing.level))
      yield { pointer: '/handling/code', value: handling.code, expected: sharing.level };
  },
};
