import { randomBytes, randomInt, scrypt, timingSafeEqual } from 'node:crypto';
import { CognitoError } from 'cognito-local/lib/errors.js';
import * as z from 'zod';

/** `Policies.PasswordPolicy` of a user pool; what it leaves out is Cognito's default. */
export const PasswordPolicy = z.object({
  MinimumLength: z.coerce.number().default(8),
  RequireLowercase: z.boolean().default(false),
  RequireUppercase: z.boolean().default(false),
  RequireNumbers: z.boolean().default(false),
  RequireSymbols: z.boolean().default(false),
  PasswordHistorySize: z.coerce.number().default(0),
  TemporaryPasswordValidityDays: z.coerce.number().default(7),
});
export type PasswordPolicy = z.output<typeof PasswordPolicy>;

const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 2 ** 20 };
const BYTES = 32;

const derive = (password: string, salt: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    // The same letters typed on two keyboards are the same password (NIST SP 800-63B, 5.1.1.2).
    scrypt(password.normalize('NFKC'), salt, BYTES, COST, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });

export const hashPassword = async (password: string): Promise<string> => {
  const salt = randomBytes(16);
  return `scrypt$${salt.toString('base64url')}$${(await derive(password, salt)).toString('base64url')}`;
};

/** Nobody's password: an unknown user costs the same time as a known one. */
const NOBODY = `scrypt$${randomBytes(16).toString('base64url')}$${randomBytes(BYTES).toString('base64url')}`;

export const passwordMatches = async (password: string, hash: string | undefined): Promise<boolean> => {
  const [, salt = '', key = ''] = (hash ?? NOBODY).split('$');
  const expected = Buffer.from(key, 'base64url');
  const given = await derive(password, Buffer.from(salt, 'base64url'));
  return expected.length === given.length && timingSafeEqual(expected, given);
};

/** Whether this was one of the last passwords that the policy forbids to use again. */
export const wasUsedBefore = async (
  policy: PasswordPolicy,
  password: string,
  history: readonly string[] = [],
): Promise<boolean> => {
  const forbidden = history.slice(0, policy.PasswordHistorySize);
  const matches = await Promise.all(forbidden.map((hash) => passwordMatches(password, hash)));
  return matches.includes(true);
};

const LOWER = 'abcdefghijkmnopqrstuvwxyz';
const UPPER = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const DIGITS = '23456789';
const SYMBOLS = '!#%+-=?@_';

/** What Cognito counts as a symbol: its list for password policies. */
const SYMBOL = /[\^$*.[\]{}()?"!@#%&/\\,><':;|_~`=+\- ]/;

/** What the policy misses in this password, empty when nothing; at most 256 characters like Cognito. */
export const policyFaults = (policy: PasswordPolicy, password: string): string[] => {
  const faults: string[] = [];
  if (password.length < policy.MinimumLength) faults.push('Password not long enough');
  if (password.length > 256) faults.push('Password too long');
  if (/^\s|\s$/.test(password)) faults.push('Password must not begin or end with a space');
  if (policy.RequireLowercase && !/[a-z]/.test(password))
    faults.push('Password must have lowercase characters');
  if (policy.RequireUppercase && !/[A-Z]/.test(password))
    faults.push('Password must have uppercase characters');
  if (policy.RequireNumbers && !/[0-9]/.test(password)) faults.push('Password must have numeric characters');
  if (policy.RequireSymbols && !SYMBOL.test(password)) faults.push('Password must have symbol characters');
  return faults;
};

export const assertPolicy = (policy: PasswordPolicy, password: string): void => {
  const [fault] = policyFaults(policy, password);
  if (fault !== undefined) {
    throw new CognitoError('InvalidPasswordException', `Password did not conform with policy: ${fault}`);
  }
};

const pick = (letters: string): string => letters.charAt(randomInt(letters.length));

/** A password that satisfies every policy, without letters that look alike: it is typed from a mail. */
export const temporaryPassword = (policy: PasswordPolicy): string => {
  const letters = [pick(LOWER), pick(UPPER), pick(DIGITS), pick(SYMBOLS)];
  while (letters.length < Math.max(12, policy.MinimumLength)) letters.push(pick(LOWER + UPPER + DIGITS));
  for (let last = letters.length - 1; last > 0; last -= 1) {
    const other = randomInt(last + 1);
    [letters[last], letters[other]] = [letters[other] ?? '', letters[last] ?? ''];
  }
  return letters.join('');
};
