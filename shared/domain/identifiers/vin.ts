/** Values of the letters (ISO 3779, 49 CFR 565.15): the alphabet without I, O and Q, in rows of nine. */
const VALUES = new Map<string, number>();
for (const row of ['ABCDEFGH', 'JKLMN.P.R', '.STUVWXYZ'])
  for (const [i, letter] of [...row].entries()) if (letter !== '.') VALUES.set(letter, i + 1);

const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** The check digit is mandatory in North America and a few other places: elsewhere a failure says little. */
export const hasVinCheckDigit = (vin: string): boolean => {
  const sum = WEIGHTS.reduce((total, weight, i) => {
    const character = vin[i] ?? '';
    return total + weight * (VALUES.get(character) ?? Number(character));
  }, 0);
  const remainder = sum % 11;
  return vin[8] === (remainder === 10 ? 'X' : String(remainder));
};
