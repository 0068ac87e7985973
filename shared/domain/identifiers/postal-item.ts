import { weightedSum } from './weighted-sum.ts';

/** Service, serial number with check digit, country (UPU standard S10). */
const S10 = /^[A-Z]{2}\d{9}[A-Z]{2}$/;

export const plainPostalItem = (given: string): string => given.replace(/[\s-]/g, '').toUpperCase();

/** @returns undefined for what has not the form of an S10 number: national posts have numbers of their own */
export const isPostalItem = (number: string): boolean | undefined => {
  if (!S10.test(number)) return undefined;
  const rest = 11 - (weightedSum(number.slice(2, 10), [8, 6, 4, 2, 3, 5, 9, 7]) % 11);
  const digit = rest === 10 ? 0 : rest === 11 ? 5 : rest;
  return digit === Number(number[10]);
};
