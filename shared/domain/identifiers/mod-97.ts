/** Remainder by 97 of a text whose letters count as two digits, A as 10 (ISO 7064, mod 97-10). */
const remainder = (text: string): number => {
  let rest = 0;
  for (const character of text) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
};

/** Legal entity identifier (ISO 17442). */
export const isLei = (text: string): boolean => /^[0-9A-Z]{18}\d{2}$/.test(text) && remainder(text) === 1;

/** International bank account number (ISO 13616): the first four characters are counted last. */
export const isIban = (text: string): boolean =>
  /^[A-Z]{2}\d{2}[0-9A-Z]{11,30}$/.test(text) && remainder(text.slice(4) + text.slice(0, 4)) === 1;
