/** How many digits a number is told with: 1 of 20,000, 4 of 1,273; six at most. Round numbers meet by chance. */
export const significantDigits = (value: number): number => {
  const [digits = ''] = value.toExponential(5).split('e');
  const plain = digits.replace('.', '');
  let last = plain.length;
  while (last > 0 && plain[last - 1] === '0') last -= 1;
  return last;
};
