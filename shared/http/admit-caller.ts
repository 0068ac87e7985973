import type { MiddlewareObj } from '@middy/core';
import { mayEver } from '../domain/access.ts';
import { Actor } from '../domain/actor.ts';
import { DomainError, NotAllowed } from '../domain/errors.ts';
import type { Exchange } from './exchange.ts';

class NotSignedIn extends DomainError {
  readonly code = 'not-signed-in';
  constructor() {
    super('This needs an access token of a person or a client system.');
  }
}

/**
 * Who calls, and whether the access table ever lets such a caller do this. Whether it lets them do it to this very
 * thing is decided by the use case, once the thing is read.
 */
export const admitCaller = (): MiddlewareObj<Exchange> => ({
  before: ({ event: exchange }) => {
    const { route } = exchange;
    if (!route || route.action === 'public') return;
    const given = exchange.event.requestContext.authorizer?.lambda?.actor;
    if (!given) throw new NotSignedIn();
    const actor = Actor.parse(JSON.parse(given));
    exchange.actor = actor;
    if (!mayEver(actor, route.action)) {
      throw new NotAllowed(
        `Your role, duties or scopes do not include "${route.action}". Your office's administrator sets them.`,
      );
    }
  },
});
