import { createHmac, randomBytes } from 'node:crypto';
import type { Credentials, Home } from '../ports.ts';

/** Who may call AWS services on this machine. A key that was not issued here opens nothing. */
export interface CredentialBook {
  /** The credentials of a principal (a function, by its name): the same after each restart. */
  issue(principal: string): Credentials;
  /** Credentials that end with this process, for what the runtime itself does (seeding, polling streams). */
  issueTemporary(principal: string): Credentials;
  find(accessKeyId: string): Credentials | undefined;
}

export const createCredentialBook = (home: Home): CredentialBook => {
  const byKey = new Map<string, Credentials>();
  const enter = (credentials: Credentials): Credentials => {
    byKey.set(credentials.accessKeyId, credentials);
    return credentials;
  };
  return {
    issue: (principal) => enter(credentialsFrom(home.secret('credentials'), principal)),
    issueTemporary: (principal) => enter(credentialsFrom(randomBytes(32).toString('hex'), principal)),
    find: (accessKeyId) => byKey.get(accessKeyId),
  };
};

/**
 * Deterministic per installation, so that a presigned URL handed out before a restart still works after it.
 * Written as AWS STS writes them: `ASIA` and 16 letters or digits, a 40-character secret, a session token.
 */
const credentialsFrom = (secret: string, principal: string): Credentials => {
  const derive = (part: string) => createHmac('sha512', secret).update(`${part}\n${principal}`).digest();
  return {
    principal,
    accessKeyId: `ASIA${base32(derive('access-key-id')).slice(0, 16)}`,
    secretAccessKey: derive('secret-access-key').toString('base64').slice(0, 40),
    sessionToken: derive('session-token').toString('base64'),
  };
};

const base32 = (bytes: Buffer): string =>
  Array.from(bytes, (byte) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.charAt(byte & 31)).join('');
