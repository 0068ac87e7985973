import type { Check } from '../../../check.ts';

export const sharingWithNobody: Check = {
  code: 'sharing-with-nobody',
  severity: 'warning',
  about: 'coherence',
  source: 'Sharing: a closed group without offices is nobody but the owner',
  words: {
    en: 'The closed group names no office: nobody but yours sees the case. Name the offices, or choose another level.',
    fr: 'Le groupe fermé ne désigne aucun bureau : seul le vôtre voit le cas. Désignez les bureaux ou choisissez un autre niveau.',
    es: 'El grupo cerrado no nombra ninguna oficina: solo la suya ve el caso. Nombre las oficinas o elija otro nivel.',
    ar: 'لا تسمي المجموعة المغلقة أي مكتب: لا يرى الحالة سوى مكتبكم. يُرجى تسمية المكاتب أو اختيار مستوى آخر.',
    ru: 'В закрытой группе нет ни одного ведомства: случай видно только вам. Назовите ведомства или выберите другой уровень.',
    pt: 'O grupo fechado não indica nenhum serviço: só o seu vê o caso. Indique os serviços ou escolha outro nível.',
  },
  *find({ sharing }) {
    if (sharing.level === 'group' && sharing.offices?.length === 0) yield { pointer: '/sharing/offices' };
  },
};
