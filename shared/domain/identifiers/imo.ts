import { weightedSum } from './weighted-sum.ts';

/**
 * IMO ship identification number (IMO resolution A.1117(30)). The check is weak, and many ships sail under a number
 * that does not pass it: a failure is a warning and never a reason to refuse.
 */
export const isImoShip = (number: string): boolean =>
  weightedSum(number, [7, 6, 5, 4, 3, 2]) % 10 === Number(number[6]);

/** IMO company and registered owner number (IMO resolution MSC.160(78)). */
export const isImoCompany = (number: string): boolean =>
  /^\d{7}$/.test(number) && (11 - (weightedSum(number, [8, 6, 4, 2, 9, 7]) % 11)) % 10 === Number(number[6]);
