/** Articles and small words that official names carry or leave out, in the six languages. */
const GLUE = new Set(
  'the of and de des du d la le les l et el los las del y e do da dos das o os и'.split(' '),
);

/** As sheets shorten them: St. Lucia, Cayman Is., Dem. Rep., о-ва Кука. */
const SPELLED: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'sainte',
  is: 'islands',
  isl: 'islands',
  rep: 'republic',
  dem: 'democratic',
  о: '',
  ва: 'острова',
  в: 'остров',
};

const LETTERS_WITH_DOTS = /(?<![\p{L}.])(?:\p{L}\.){2,}/gu;

/**
 * The words of a country's name, comparable: no case, accents or marks, U.A.E. as one word, Arabic without the article
 * and with one form of each letter.
 */
export const nameWords = (name: string): string[] =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|ـ/gu, '')
    .replace(LETTERS_WITH_DOTS, (letters) => letters.replaceAll('.', ''))
    .replaceAll('ة', 'ه')
    .replaceAll('ى', 'ي')
    .split(/\P{L}+/u)
    .filter((word) => word !== '' && !GLUE.has(word))
    .map((word) => (Object.hasOwn(SPELLED, word) ? (SPELLED[word] ?? '') : word).replace(/^ال(?=..)/, ''));

/** Forms of state that names are written with and without, in the order in which they stand before the name. */
const FORMS = new Set(
  (
    'republic kingdom principality commonwealth sultanate grand duchy islamic federal federative bolivarian ' +
    'plurinational arab united hashemite socialist ' +
    'republique royaume principaute sultanat duche islamique federale bolivarienne plurinational arabe unie hachemite socialiste ' +
    'republica reino principado sultanato gran grao ducado islamica bolivariana plurinacional federativa unida socialista ' +
    'республика королевство княжество султанат великое герцогство исламская федеративная боливарианская объединенная арабская социалистическая ' +
    'جمهوريه مملكه دوله سلطنه اماره'
  )
    .normalize('NFKD')
    .split(' '),
);

/** "Republic of Mali", "Королевство Норвегия": the name without its form of state. */
export const withoutForm = (words: readonly string[]): readonly string[] => {
  const start = words.findIndex((word) => !FORMS.has(word));
  return start > 0 ? words.slice(start) : [];
};
