import { JwtVerifier } from 'aws-jwt-verify';
import type { Fetcher } from 'aws-jwt-verify/https';
import { SimpleJwksCache } from 'aws-jwt-verify/jwk';
import * as z from 'zod';
import { Refused } from './refused.ts';

/** What we read of an access token of the user pool; all else in it is nobody's business here. */
const Claims = z.object({
  sub: z.string().min(1).max(128),
  client_id: z.string().min(1).max(128),
  token_use: z.literal('access'),
  exp: z.number(),
  auth_time: z.number(),
  scope: z.string().max(4096).default(''),
  'cognito:groups': z.array(z.string()).max(100).default([]),
});
export type Claims = z.output<typeof Claims>;

export type VerifyToken = (token: string) => Promise<Claims>;

/** A token of a person in every group has 2 KB: what is far longer is not read at all. */
const MOST_BYTES = 16 * 1024;

/** That we cannot check a token says nothing about it. */
class IssuerUnreachable extends Error {
  constructor(cause: unknown) {
    super('The keys of the token issuer cannot be read.', { cause });
    this.name = 'IssuerUnreachable';
  }
}

// The package's own fetcher speaks HTTPS only; an issuer on this machine has no certificate.
const fetcher: Fetcher = {
  async fetch(uri) {
    try {
      const answer = await fetch(uri, { signal: AbortSignal.timeout(3000) });
      if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
      return await answer.arrayBuffer();
    } catch (error) {
      throw new IssuerUnreachable(error);
    }
  },
};

// The errors of the token library carry the claims they refuse: only their kind goes on.
const refusal = (error: unknown): Error =>
  error instanceof Refused || error instanceof IssuerUnreachable
    ? error
    : new Refused(error instanceof Error ? error.name : 'unknown');

/** Signature, algorithm, issuer and times by the issuer's published keys, which are kept between calls. */
export const verifyTokensOf = (issuer: string): VerifyToken => {
  const verifier = JwtVerifier.create(
    {
      issuer,
      jwksUri: `${issuer}/.well-known/jwks.json`,
      // Access tokens of Cognito carry no audience; `client_id` takes its place and is checked with the directory.
      audience: null,
      customJwtCheck: ({ header }) => {
        // One algorithm, so that no other can be talked into use; no extension that must be understood.
        if (header.alg !== 'RS256') throw new Refused('algorithm');
        if ('crit' in header) throw new Refused('critical-header');
      },
    },
    { jwksCache: new SimpleJwksCache({ fetcher }) },
  );

  return async (token) => {
    if (token.length > MOST_BYTES) throw new Refused('too-long');
    const claims = Claims.safeParse(
      await verifier.verify(token).catch((error: unknown) => {
        throw refusal(error);
      }),
    );
    if (!claims.success) throw new Refused('claims');
    return claims.data;
  };
};
