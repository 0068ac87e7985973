import { LANGUAGES, type LanguageCode } from '../domain/reference/entry.ts';

/** More than a browser sends; what is longer was made to keep us busy. */
const MOST = 20;

/** The network's language that an `Accept-Language` header likes best (RFC 9110, 12.5.4); English without one. */
export const languageOf = (accepted: string | undefined): LanguageCode => {
  const wanted = (accepted ?? '')
    .split(',', MOST)
    .map((part) => {
      const [tag = '', ...parameters] = part.split(';').map((one) => one.trim().toLowerCase());
      const quality = parameters.find((one) => one.startsWith('q='));
      return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality.slice(2)) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { language } of wanted) {
    const known = LANGUAGES.find((one) => one === language);
    if (known) return known;
  }
  return 'en';
};
