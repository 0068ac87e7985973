import type { Account } from '../storage/user-pools.ts';
import { hashPassword, type PasswordPolicy } from './passwords.ts';

/** The account with a password of its owner's choice: it does not expire, and it is remembered. */
export const withOwnPassword = async (
  account: Account,
  password: string,
  policy: PasswordPolicy,
): Promise<Account> => {
  const { PasswordExpires: _, ...rest } = account;
  const hash = await hashPassword(password);
  const history = [hash, ...(account.PasswordHistory ?? [])].slice(0, policy.PasswordHistorySize);
  return { ...rest, Password: hash, PasswordHistory: history, UserStatus: 'CONFIRMED' };
};

/** The account with a password that was handed out: good until it expires, and only to choose another. */
export const withHandedOutPassword = async (
  account: Account,
  password: string,
  { expires, status }: { expires: number; status: 'FORCE_CHANGE_PASSWORD' | 'RESET_REQUIRED' },
): Promise<Account> => ({
  ...account,
  Password: await hashPassword(password),
  PasswordExpires: expires,
  UserStatus: status,
});
