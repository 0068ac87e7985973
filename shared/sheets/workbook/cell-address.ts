/** Letters of a column by its position: A is 0, AA is 26. */
export const columnLetters = (position: number): string => {
  let letters = '';
  for (let rest = position + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
};

/** Position of the column of an address such as `AB12`; -1 where there are no letters. */
export const columnPosition = (address: string): number => {
  let position = 0;
  for (let at = 0; at < address.length; at += 1) {
    const letter = address.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    position = position * 26 + letter - 64;
  }
  return position - 1;
};
