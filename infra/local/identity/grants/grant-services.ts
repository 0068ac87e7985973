import type { UserPools } from '../storage/user-pools.ts';
import type { Sessions } from '../tokens/sessions.ts';
import type { TokenIssuer } from '../tokens/token-issuer.ts';
import type { AuthorizationCodes } from './authorization-codes.ts';

/** What the grants work with. */
export interface GrantServices {
  readonly pools: UserPools;
  readonly tokens: TokenIssuer;
  readonly sessions: Sessions;
  readonly codes: AuthorizationCodes;
  readonly now: () => number;
}

/** The answer of the token endpoint (RFC 6749, 5.1); `expires_in` in seconds. */
export interface TokenAnswer {
  readonly access_token: string;
  readonly id_token?: string;
  readonly refresh_token?: string;
  readonly token_type: 'Bearer';
  readonly expires_in: number;
}
