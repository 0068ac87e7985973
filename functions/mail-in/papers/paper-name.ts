const LONGEST = 200;

/** A name that a document may have: what mails call their files may hold control characters, paths and more. */
export const paperName = (given: string | null, otherwise: string): string => {
  const plain = (given ?? '')
    .toWellFormed()
    .normalize('NFC')
    .replace(/^.*[/\\]/s, '')
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu, ' ')
    .trim();
  if (plain.length <= LONGEST) return plain || otherwise;
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(plain)?.[0] ?? '';
  // Cut between characters: half of one is none.
  return plain.slice(0, LONGEST - ending.length).replace(/[\uD800-\uDBFF]$/, '') + ending;
};
