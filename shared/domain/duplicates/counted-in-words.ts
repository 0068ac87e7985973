import type { LanguageCode } from '../reference/entry.ts';

const WORDS: Readonly<Record<LanguageCode, { readonly one: string; readonly many: string }>> = {
  en: { one: 'Counted as one case.', many: '{cases} reports of one case, counted as 1.' },
  fr: { one: 'Comptée comme une affaire.', many: "{cases} signalements d'une même affaire, comptés pour 1." },
  es: { one: 'Se cuenta como un caso.', many: '{cases} informes de un mismo caso, contados como 1.' },
  ar: { one: 'تُحسب قضية واحدة.', many: 'عدد البلاغات عن القضية نفسها: {cases}، وتُحسب قضية واحدة.' },
  ru: { one: 'Считается одним случаем.', many: 'Сообщений об одном случае: {cases}; считаются за 1.' },
  pt: { one: 'Contado como um caso.', many: '{cases} comunicações de um mesmo caso, contadas como 1.' },
};

/** How figures count reports that are linked as the same case. */
export const countedInWords = (cases: number, language: LanguageCode): string => {
  const { one, many } = WORDS[language];
  return cases === 1 ? one : many.replace('{cases}', String(cases));
};
