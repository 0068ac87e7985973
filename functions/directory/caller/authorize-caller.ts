import type {
  APIGatewayRequestAuthorizerEventV2,
  APIGatewaySimpleAuthorizerWithContextResult,
} from 'aws-lambda';
import type { Actor } from '../../../shared/domain/actor.ts';
import { log, withTrace } from '../../../shared/log.ts';
import { Refused } from './refused.ts';
import type { Claims, VerifyToken } from './verify-token.ts';

type Event = Pick<APIGatewayRequestAuthorizerEventV2, 'headers' | 'requestContext'>;
type Answer = APIGatewaySimpleAuthorizerWithContextResult<{ actor: string }>;

const bearerOf = ({ headers }: Event): string => {
  const token = /^Bearer +([^ ]+)$/i.exec(headers?.authorization ?? '')?.[1];
  if (!token) throw new Refused('no-token');
  return token;
};

/** API Gateway makes a 401 of this very word, and says the same whatever was wrong. */
const UNAUTHORIZED = 'Unauthorized';

/**
 * The first door: who calls, or nobody gets in. It fails closed: where we cannot find out, API Gateway answers 500,
 * because a caller who is told 401 throws a good token away.
 */
export const authorizeCaller =
  (verify: VerifyToken, identify: (claims: Claims) => Promise<Actor>) =>
  (event: Event): Promise<Answer> =>
    withTrace(event.requestContext.requestId, async () => {
      try {
        const actor = await identify(await verify(bearerOf(event)));
        return { isAuthorized: true, context: { actor: JSON.stringify(actor) } };
      } catch (error) {
        if (!(error instanceof Refused)) {
          log.error('caller.unknown', error);
          throw error;
        }
        log.warn('caller.refused', { reason: error.reason });
        throw new Error(UNAUTHORIZED);
      }
    });
