import { join } from 'node:path';
import type { AppClient } from 'cognito-local/lib/services/appClient.js';
import { type CognitoService, CognitoServiceFactoryImpl } from 'cognito-local/lib/services/cognitoService.js';
import type { Context } from 'cognito-local/lib/services/context.js';
import type { LogService } from 'cognito-local/lib/services/LogService.js';
import {
  type User,
  type UserPoolService,
  UserPoolServiceFactoryImpl,
} from 'cognito-local/lib/services/userPoolService.js';
import { jsonStores } from './json-store.ts';

/** A user as stored, with what cognito-local does not know. `Password` is a hash (credentials/passwords.ts). */
export interface Account extends User {
  /** Epoch ms after which an invitation's or a reset's password no longer opens the account. */
  PasswordExpires?: number;
  /** Time step of the last code used: a code counts once (RFC 6238, section 5.2). */
  TotpCounter?: number;
  /** Hashes of passwords before this one, newest first, where the policy forbids to use them again. */
  PasswordHistory?: string[];
  /** Epoch ms of the last sign-out everywhere: nothing issued before counts. */
  SignedOutAt?: number;
}

/** An app client, with what cognito-local does not know. */
export interface Client extends AppClient {
  /** Each refresh gives a new refresh token; the one before counts for the grace period only. */
  RefreshTokenRotation?: { Feature: 'ENABLED' | 'DISABLED'; RetryGracePeriodSeconds: number };
}

/** User pools with their users, groups and clients, on disk. */
export interface UserPools {
  readonly cognito: CognitoService;
  readonly context: Context;
  pool(poolId: string): Promise<UserPoolService>;
  /** By user name, `sub`, or the e-mail address in any case; `undefined` when there is none. */
  account(poolId: string, name: string): Promise<Account | undefined>;
  /** Changes run one after the other: cognito-local reads, waits and writes back whole objects. */
  exclusively<T>(change: () => Promise<T>): Promise<T>;
}

const quiet: LogService = {
  child: () => quiet,
  debug: () => undefined,
  error: () => undefined,
  info: () => undefined,
  warn: () => undefined,
};

/**
 * cognito-local as a library, not as its own server: that server listens without any check of who calls, signs
 * with a key published on npm, keeps passwords in the clear, and lets an invited user in with any password.
 * Its model of pools and most of its actions serve (user-actions.ts); storage, passwords, mail and tokens are ours.
 */
export const openUserPools = async (directory: string, now: () => number): Promise<UserPools> => {
  const context: Context = { logger: quiet };
  const clock = { get: () => new Date(now()) };
  const stores = await jsonStores(join(directory, 'pools'));
  const cognito = await new CognitoServiceFactoryImpl(
    join(directory, 'pools'),
    stores,
    new UserPoolServiceFactoryImpl(clock, stores),
  ).create(context, {});
  let last: Promise<unknown> = Promise.resolve();

  return {
    cognito,
    context,
    pool: (poolId) => cognito.getUserPool(context, poolId),
    account: async (poolId, name) => {
      const pool = await cognito.getUserPool(context, poolId);
      const user = await pool.getUserByUsername(context, name.includes('@') ? name.toLowerCase() : name);
      return user ?? undefined;
    },
    exclusively: (change) => {
      const done = last.then(change);
      last = done.catch(() => undefined);
      return done;
    },
  };
};
