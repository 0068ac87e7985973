/** Letters count from 10 on and skip the multiples of 11: A is 10, B 12, L 23, V 34 (ISO 6346, annex A). */
const VALUES = new Map<string, number>();
for (let letter = 65, value = 10; letter <= 90; letter += 1, value += 1) {
  if (value % 11 === 0) value += 1;
  VALUES.set(String.fromCharCode(letter), value);
}

/**
 * Owner, category and serial number with the check digit. U stands for freight containers, J for detachable
 * equipment, Z for trailers (ISO 6346); A, B, D, E and K for swap bodies and the like (EN 13044).
 */
export const CONTAINER_FORM = /^[A-Z]{3}[UJZABDEK]\d{7}$/;

/** How the number is painted: spaces and hyphens are no part of it. */
export const plainContainer = (given: string): string => given.replace(/[\s.\-/]/g, '').toUpperCase();

/**
 * - wrong: another digit belongs there
 * - doubtful: the remainder is 10, which counts as 0; owners are asked to avoid such numbers (ISO 6346, annex A)
 */
export const containerCheck = (number: string): 'right' | 'wrong' | 'doubtful' => {
  let sum = 0;
  for (let i = 0; i < 10; i += 1) {
    const character = number[i] ?? '';
    sum += (VALUES.get(character) ?? Number(character)) * 2 ** i;
  }
  const remainder = sum % 11;
  if (remainder % 10 !== Number(number[10])) return 'wrong';
  return remainder === 10 ? 'doubtful' : 'right';
};
