import type { LanguageCode } from '../../reference/entry.ts';

/** What a figure of seizures cannot say, by code: those that apply go with it. */
export type Limit =
  | 'seizures-only'
  | 'late-reports'
  | 'few-converted'
  | 'linked-once'
  | 'not-verified'
  | 'few-cases';

const SENTENCES: Readonly<Record<Limit, Readonly<Record<LanguageCode, string>>>> = {
  'seizures-only': {
    en: 'Counts what was seized and reported, not what was trafficked: it follows where customs looked.',
    fr: 'Compte ce qui a été saisi et signalé, non ce qui a été trafiqué : le chiffre suit les contrôles de la douane.',
    es: 'Cuenta lo incautado y notificado, no lo traficado: la cifra sigue los controles de la aduana.',
    ar: 'يَعُدّ ما ضُبط وأُبلغ عنه لا ما هُرّب: فالرقم يتبع مواضع تفتيش الجمارك.',
    ru: 'Учитывает изъятое и сообщённое, а не весь незаконный оборот: показатель зависит от того, где проверяла таможня.',
    pt: 'Conta o que foi apreendido e comunicado, não o que foi traficado: o número segue os controlos da alfândega.',
  },
  'late-reports': {
    en: 'The latest weeks are incomplete: reports still come in.',
    fr: 'Les dernières semaines sont incomplètes : des signalements arrivent encore.',
    es: 'Las últimas semanas están incompletas: aún llegan notificaciones.',
    ar: 'الأسابيع الأخيرة غير مكتملة: لا تزال البلاغات ترد.',
    ru: 'Последние недели неполны: сообщения ещё поступают.',
    pt: 'As últimas semanas estão incompletas: ainda chegam comunicações.',
  },
  'few-converted': {
    en: 'Many quantities could not be converted to a common unit; sums leave them out.',
    fr: 'Beaucoup de quantités n’ont pu être converties en une unité commune ; les sommes les omettent.',
    es: 'Muchas cantidades no pudieron convertirse a una unidad común; las sumas las omiten.',
    ar: 'تعذّر تحويل كميات كثيرة إلى وحدة مشتركة، والمجاميع لا تشملها.',
    ru: 'Многие количества не удалось перевести в общую единицу; суммы их не учитывают.',
    pt: 'Muitas quantidades não puderam ser convertidas numa unidade comum; as somas omitem-nas.',
  },
  'linked-once': {
    en: 'Cases that several offices reported are counted once.',
    fr: 'Les cas signalés par plusieurs bureaux sont comptés une seule fois.',
    es: 'Los casos notificados por varias oficinas se cuentan una sola vez.',
    ar: 'تُحسب الحالات التي أبلغت عنها عدة مكاتب مرة واحدة.',
    ru: 'Случаи, о которых сообщили несколько ведомств, учтены один раз.',
    pt: 'Os casos comunicados por vários serviços contam-se uma só vez.',
  },
  'not-verified': {
    en: 'Includes cases that no regional office has verified.',
    fr: 'Comprend des cas qu’aucun bureau régional n’a vérifiés.',
    es: 'Incluye casos que ninguna oficina regional ha verificado.',
    ar: 'يشمل حالات لم يتحقق منها أي مكتب إقليمي.',
    ru: 'Включает случаи, не проверенные региональным бюро.',
    pt: 'Inclui casos que nenhum escritório regional verificou.',
  },
  'few-cases': {
    en: 'Rests on few cases: a single one changes it much.',
    fr: 'Repose sur peu de cas : un seul le modifie beaucoup.',
    es: 'Se basa en pocos casos: uno solo lo cambia mucho.',
    ar: 'يستند إلى حالات قليلة: حالة واحدة تغيّره كثيرًا.',
    ru: 'Основано на малом числе случаев: даже один сильно его меняет.',
    pt: 'Assenta em poucos casos: um só altera-o muito.',
  },
};

/** The limits in one paragraph. */
export const limitsInWords = (limits: readonly Limit[], language: LanguageCode): string =>
  limits.map((limit) => SENTENCES[limit][language]).join(' ');
