import type { Attempts } from '../credentials/attempts.ts';
import { withOwnPassword } from '../credentials/password-change.ts';
import { PasswordPolicy, passwordMatches, policyFaults, wasUsedBefore } from '../credentials/passwords.ts';
import { acceptedStep, newTotpSecret } from '../credentials/totp.ts';
import type { Account, UserPools } from '../storage/user-pools.ts';
import type { SignIn, Step } from './sign-ins.ts';
import type { Problem } from './words.ts';

export interface StepServices {
  readonly pools: UserPools;
  readonly attempts: Attempts;
  readonly now: () => number;
}

/** A wrong answer keeps the page; a right one leads to the next page or, with `username`, to the end. */
export type Outcome = { readonly problem: Problem } | { readonly step: Step } | { readonly username: string };

type Answer = (services: StepServices, signIn: SignIn, form: URLSearchParams) => Promise<Outcome>;

/** RFC 5321, 4.5.3.1.3, without the angle brackets. */
const LONGEST_ADDRESS = 254;
const TOTP = 'SOFTWARE_TOKEN_MFA';
const poolOf = (signIn: SignIn): string => signIn.request.client.UserPoolId;
const tryName = (signIn: SignIn, name: string): string => `${poolOf(signIn)} ${name}`;

const isOpen = (account: Account | undefined, now: number): account is Account =>
  account?.Enabled === true && now < (account.PasswordExpires ?? Number.POSITIVE_INFINITY);

const hasAuthenticator = (account: Account): boolean =>
  account.SoftwareTokenMfaConfiguration?.Verified === true &&
  account.UserMFASettingList?.includes(TOTP) === true;

/** The account of a step that a person reached; it may have been disabled or deleted meanwhile. */
const accountOf = async ({ pools }: StepServices, signIn: SignIn): Promise<Account | undefined> => {
  if (signIn.step.page === 'password') return undefined;
  const account = await pools.account(poolOf(signIn), signIn.step.username);
  return account?.Enabled ? account : undefined;
};

const save = async ({ pools, now }: StepServices, signIn: SignIn, account: Account): Promise<void> => {
  const pool = await pools.pool(poolOf(signIn));
  await pool.saveUser(pools.context, { ...account, UserLastModifiedDate: new Date(now()) });
};

/** After the password: the second factor where the pool asks for one or the person has set one up. */
const secondFactor = async ({ pools }: StepServices, signIn: SignIn, account: Account): Promise<Outcome> => {
  const username = account.Username;
  const { MfaConfiguration } = (await pools.pool(poolOf(signIn))).options;
  if (MfaConfiguration === 'OFF') return { username };
  if (hasAuthenticator(account)) return { step: { page: 'code', username } };
  if (MfaConfiguration !== 'ON') return { username };
  return { step: { page: 'authenticator', username, secret: newTotpSecret() } };
};

const answerPassword: Answer = async (services, signIn, form) => {
  const { pools, attempts, now } = services;
  const name = (form.get('email') ?? '').trim();
  signIn.account = name.slice(0, LONGEST_ADDRESS);
  const account = await pools.account(poolOf(signIn), name);
  const key = tryName(signIn, account?.Username ?? name.toLowerCase());
  if (!attempts.begin(key)) return { problem: 'locked' };
  // Checked for unknown names as well, so that both take the same time.
  const matches = await passwordMatches(form.get('password') ?? '', account?.Password);
  if (!matches || !isOpen(account, now())) return { problem: 'wrong-password' };
  attempts.forgive(key);
  if (account.UserStatus === 'CONFIRMED') return secondFactor(services, signIn, account);
  return { step: { page: 'new-password', username: account.Username } };
};

const answerNewPassword: Answer = async (services, signIn, form) => {
  const { pools } = services;
  const password = form.get('new-password') ?? '';
  const policy = PasswordPolicy.parse(
    (await pools.pool(poolOf(signIn))).options.Policies?.PasswordPolicy ?? {},
  );
  if (policyFaults(policy, password).length > 0) return { problem: 'weak-password' };
  if (password !== form.get('repeated-password')) return { problem: 'passwords-differ' };
  return pools.exclusively(async () => {
    const account = await accountOf(services, signIn);
    if (!account) return { problem: 'begin-again' };
    // Another sign-in with the same temporary password was faster.
    if (account.UserStatus === 'CONFIRMED') return { problem: 'begin-again' };
    // The one handed out counts as used: it lay in a mail.
    const used = [account.Password, ...(account.PasswordHistory ?? [])];
    const forbidden = { ...policy, PasswordHistorySize: policy.PasswordHistorySize + 1 };
    if (await wasUsedBefore(forbidden, password, used)) return { problem: 'used-password' };
    await save(services, signIn, await withOwnPassword(account, password, policy));
    return secondFactor(services, signIn, account);
  });
};

/** Codes are typed with spaces, as apps show them, and in the digits of an Arabic or a Persian keyboard. */
const codeOf = (form: URLSearchParams): string =>
  (form.get('code') ?? '')
    .replace(/\s/g, '')
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));

const answerAuthenticator: Answer = async (services, signIn, form) => {
  const { step } = signIn;
  if (step.page !== 'authenticator') return { problem: 'begin-again' };
  const used = acceptedStep(step.secret, codeOf(form), { now: services.now(), lastUsed: undefined });
  if (used === undefined) return { problem: 'wrong-code' };
  return services.pools.exclusively(async () => {
    const account = await accountOf(services, signIn);
    if (!account || hasAuthenticator(account)) return { problem: 'begin-again' };
    await save(services, signIn, {
      ...account,
      SoftwareTokenMfaConfiguration: { Secret: step.secret, Verified: true },
      UserMFASettingList: [TOTP],
      PreferredMfaSetting: TOTP,
      TotpCounter: used,
    });
    return { username: account.Username };
  });
};

const answerCode: Answer = async (services, signIn, form) => {
  const { pools, attempts, now } = services;
  return pools.exclusively(async () => {
    const account = await accountOf(services, signIn);
    if (!account || !hasAuthenticator(account)) return { problem: 'begin-again' };
    if (!attempts.begin(tryName(signIn, account.Username))) return { problem: 'locked' };
    const secret = account.SoftwareTokenMfaConfiguration?.Secret ?? '';
    const used = acceptedStep(secret, codeOf(form), { now: now(), lastUsed: account.TotpCounter });
    if (used === undefined) return { problem: 'wrong-code' };
    await save(services, signIn, { ...account, TotpCounter: used });
    return { username: account.Username };
  });
};

const ANSWERS: Readonly<Record<Step['page'], Answer>> = {
  password: answerPassword,
  'new-password': answerNewPassword,
  authenticator: answerAuthenticator,
  code: answerCode,
};

/** Takes what a person sent from the page they are on. */
export const answerStep: Answer = async (services, signIn, form) => {
  const outcome = await ANSWERS[signIn.step.page](services, signIn, form);
  if ('username' in outcome) services.attempts.clear(tryName(signIn, outcome.username));
  return outcome;
};
