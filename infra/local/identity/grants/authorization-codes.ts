import { createHash, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';

const VALID_MS = 5 * 60_000;

/** What a code stands for, fixed at the sign-in. */
export interface Authorization {
  readonly poolId: string;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly codeChallenge: string;
  readonly scope: string;
  readonly nonce: string | undefined;
  readonly username: string;
  /** Epoch ms of the sign-in. */
  readonly at: number;
  readonly originJti: string;
}

export type Redeemed = { readonly first: boolean; readonly authorization: Authorization };

/**
 * Authorization codes: five minutes, once. In memory, because a sign-in that a restart interrupts is begun
 * again. A used code stays until it expires, so that a second use is noticed (RFC 6749, 4.1.2).
 */
export interface AuthorizationCodes {
  issue(authorization: Omit<Authorization, 'at' | 'originJti'>): string;
  redeem(code: string): Redeemed | undefined;
}

export const authorizationCodes = (now: () => number): AuthorizationCodes => {
  const codes = new Map<string, { authorization: Authorization; used: boolean }>();

  const forgetExpired = (): void => {
    for (const [code, { authorization }] of codes) {
      // Codes lie in the order of their issue.
      if (now() - authorization.at < VALID_MS) return;
      codes.delete(code);
    }
  };

  return {
    issue(authorization) {
      forgetExpired();
      const code = randomBytes(32).toString('base64url');
      codes.set(code, {
        authorization: { ...authorization, at: now(), originJti: randomUUID() },
        used: false,
      });
      return code;
    },
    redeem(code) {
      forgetExpired();
      const known = codes.get(code);
      if (!known) return undefined;
      const first = !known.used;
      known.used = true;
      return { first, authorization: known.authorization };
    },
  };
};

/** RFC 7636, 4.6. */
export const verifierMatches = (verifier: string, challenge: string): boolean => {
  const digest = Buffer.from(createHash('sha256').update(verifier).digest('base64url'));
  const expected = Buffer.from(challenge);
  return digest.length === expected.length && timingSafeEqual(digest, expected);
};
