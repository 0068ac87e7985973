/** CAS registry number: the digits counted from the right, each times its place, modulo 10. */
export const isCas = (number: string): boolean => {
  const digits = number.replaceAll('-', '');
  let sum = 0;
  for (let place = 1; place < digits.length; place += 1)
    sum += place * Number(digits[digits.length - 1 - place]);
  return sum % 10 === Number(digits.at(-1));
};
