import { timingSafeEqual } from 'node:crypto';
import { generateSecret, generateSync, generateURI } from 'otplib';

const STEP_SECONDS = 30;

export const newTotpSecret = (): string => generateSecret({ length: 20 });

/** What an authenticator app reads (Key URI format). */
export const totpUri = (secret: string, issuer: string, account: string): string =>
  generateURI({ issuer, label: account, secret });

/** The 30-second step of a time in epoch ms. */
export const totpStep = (now: number): number => Math.floor(now / 1000 / STEP_SECONDS);

export const totpCode = (secret: string, step: number): string =>
  generateSync({ secret, epoch: step * STEP_SECONDS });

/**
 * The step whose code this is, within one step of now (RFC 6238, 5.2) and later than the last one used, or
 * `undefined`: a code that was seen over a shoulder opens nothing a second time.
 */
export const acceptedStep = (
  secret: string,
  code: string,
  { now, lastUsed }: { now: number; lastUsed: number | undefined },
): number | undefined => {
  const given = Buffer.from(code);
  const current = totpStep(now);
  return [current - 1, current, current + 1]
    .filter((step) => lastUsed === undefined || step > lastUsed)
    .find((step) => {
      const expected = Buffer.from(totpCode(secret, step));
      return expected.length === given.length && timingSafeEqual(expected, given);
    });
};
