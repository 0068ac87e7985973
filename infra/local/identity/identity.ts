import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Mailbox } from '../mail/mailbox.ts';
import type { Assembly, AwsService, Home, Part } from '../ports.ts';
import { clientActions } from './api/client-actions.ts';
import { userActions } from './api/user-actions.ts';
import { cognitoService } from './cognito-service.ts';
import { countAttempts } from './credentials/attempts.ts';
import { authorizationCodes } from './grants/authorization-codes.ts';
import { oauth } from './oauth.ts';
import { customScopes, deployUserPools } from './pool.ts';
import { managedLogin } from './sign-in/managed-login.ts';
import { openUserPools } from './storage/user-pools.ts';
import { openSessions } from './tokens/sessions.ts';
import { openSigningKey } from './tokens/signing-key.ts';
import { issueTokens } from './tokens/token-issuer.ts';

/** The user pools of the assembly: their API, and the OAuth paths at which people and systems get tokens. */
export interface Identity extends Part {
  readonly service: AwsService;
  /** Serves `/oauth2/…`, `/logout` and `/<pool>/.well-known/…`; false when the path is not ours. */
  handle(req: IncomingMessage, res: ServerResponse): Promise<boolean>;
}

export interface IdentityOptions {
  readonly home: Home;
  readonly assembly: Assembly;
  /** The `iss` of a pool's tokens, a URL on the public port. */
  readonly issuer: (poolId: string) => string;
  readonly mail: Pick<Mailbox, 'deliver'>;
  /** Epoch ms. */
  readonly now?: () => number;
}

export const createIdentity = async ({
  home,
  assembly,
  issuer,
  mail,
  now = Date.now,
}: IdentityOptions): Promise<Identity> => {
  const directory = join(home.dir, 'identity');
  const pools = await openUserPools(directory, now);
  await deployUserPools(pools, assembly);
  const key = await openSigningKey(directory);
  const sessions = await openSessions(directory, now);
  const codes = authorizationCodes(now);
  const tokens = issueTokens(key, issuer, now);

  return {
    service: cognitoService(pools, {
      ...userActions({ pools, sessions, deliver: mail.deliver, now }),
      ...clientActions({ pools, sessions, scopes: customScopes(assembly), now }),
    }),
    handle: oauth({
      grants: { pools, tokens, sessions, codes, now },
      login: managedLogin({
        pools,
        attempts: countAttempts(now),
        codes,
        now,
        secure: issuer('').startsWith('https:'),
      }),
      jwk: key.jwk,
      issuer,
    }),
    // Every change is on disk before it is answered; what is under way has its place in the queue.
    stop: () => pools.exclusively(async () => undefined),
  };
};
