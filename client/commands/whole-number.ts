import { InvalidArgumentError } from 'commander';

/** Of an option that takes a count. @throws InvalidArgumentError */
export const wholeNumber = (given: string): number => {
  if (!/^[1-9]\d{0,8}$/.test(given)) throw new InvalidArgumentError('A whole number from 1.');
  return Number(given);
};
