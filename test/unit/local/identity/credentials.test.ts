import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { countAttempts } from '../../../../infra/local/identity/credentials/attempts.ts';
import {
  hashPassword,
  PasswordPolicy,
  passwordMatches,
  policyFaults,
  temporaryPassword,
} from '../../../../infra/local/identity/credentials/passwords.ts';
import {
  acceptedStep,
  newTotpSecret,
  totpCode,
  totpStep,
  totpUri,
} from '../../../../infra/local/identity/credentials/totp.ts';

const policy = PasswordPolicy.parse({
  MinimumLength: 14,
  RequireLowercase: true,
  RequireUppercase: true,
  RequireNumbers: true,
  RequireSymbols: true,
});

test('codes are those of RFC 6238, appendix B', () => {
  // "12345678901234567890" in base32; the RFC prints eight digits, an authenticator shows the last six.
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
  const codes = [59, 1_111_111_109, 1_234_567_890, 20_000_000_000].map((seconds) =>
    totpCode(secret, totpStep(seconds * 1000)),
  );
  expect(codes).toEqual(['287082', '081804', '005924', '353130']);
});

test('a code counts within one step of now, and once', () => {
  const secret = newTotpSecret();
  const now = 1_800_000_000_000;
  const step = totpStep(now);
  for (const near of [step - 1, step, step + 1]) {
    expect(acceptedStep(secret, totpCode(secret, near), { now, lastUsed: undefined })).toBe(near);
  }
  for (const far of [step - 2, step + 2]) {
    expect(acceptedStep(secret, totpCode(secret, far), { now, lastUsed: undefined })).toBeUndefined();
  }
  expect(acceptedStep(secret, totpCode(secret, step), { now, lastUsed: step })).toBeUndefined();
  expect(acceptedStep(secret, totpCode(secret, step - 1), { now, lastUsed: step })).toBeUndefined();
  expect(acceptedStep(secret, '', { now, lastUsed: undefined })).toBeUndefined();
  expect(totpUri(secret, 'Customs Enforcement Network', 'a+b@c.example')).toContain(`secret=${secret}`);
});

test('a temporary password follows the policy and is never the same', () => {
  const passwords = Array.from({ length: 500 }, () => temporaryPassword(policy));
  expect(passwords.filter((password) => policyFaults(policy, password).length > 0)).toEqual([]);
  expect(new Set(passwords).size).toBe(500);
});

test.each([
  ['Short-1a', 'Password not long enough'],
  ['all-lower-case-1', 'Password must have uppercase characters'],
  ['ALL-UPPER-CASE-1', 'Password must have lowercase characters'],
  ['No-number-in-here', 'Password must have numeric characters'],
  ['NoSymbol1InHereAtAll', 'Password must have symbol characters'],
  [' Space-at-the-start-1', 'Password must not begin or end with a space'],
  [`Aa1-${'x'.repeat(260)}`, 'Password too long'],
])('%j is refused: %s', (password, fault) => {
  expect(policyFaults(policy, password)).toEqual([fault]);
});

test('a password matches its own hash only, whatever its letters', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1 }), async (password) => {
      const hash = await hashPassword(password);
      expect(hash).not.toBe(await hashPassword(password));
      expect(await passwordMatches(password.normalize('NFD'), hash)).toBe(true);
      expect(await passwordMatches(`${password}.`, hash)).toBe(false);
    }),
    { numRuns: 5 },
  );
  expect(await passwordMatches('anything', undefined)).toBe(false);
  expect(await passwordMatches('', '')).toBe(false);
});

test('after five wrong tries a name is locked for twice as long each time, and forgotten after a quarter of an hour', () => {
  let now = 0;
  const attempts = countAttempts(() => now);
  const tries = (count: number) => Array.from({ length: count }, () => attempts.begin('a'));
  // A hundred at once: five pass.
  expect(tries(100).filter(Boolean)).toHaveLength(5);
  expect(attempts.begin('b')).toBe(true);
  now += 1000;
  expect(tries(2)).toEqual([true, false]);
  now += 1999;
  expect(attempts.begin('a')).toBe(false);
  now += 1;
  expect(tries(2)).toEqual([true, false]);
  now += 15 * 60_000;
  expect(tries(5)).toEqual([true, true, true, true, true]);
});

test('right answers on the way are not counted; only a complete sign-in clears the wrong ones', () => {
  const attempts = countAttempts(() => 0);
  for (let round = 0; round < 20; round += 1) {
    expect(attempts.begin('a')).toBe(true);
    attempts.forgive('a');
  }
  for (let round = 0; round < 4; round += 1) {
    // Password right, code wrong.
    expect(attempts.begin('a')).toBe(true);
    attempts.forgive('a');
    expect(attempts.begin('a')).toBe(true);
  }
  expect(attempts.begin('a')).toBe(true);
  attempts.forgive('a');
  expect(attempts.begin('a')).toBe(true);
  expect(attempts.begin('a')).toBe(false);
  attempts.clear('a');
  expect(attempts.begin('a')).toBe(true);
});
