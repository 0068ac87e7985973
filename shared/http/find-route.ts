import type { MiddlewareObj } from '@middy/core';
import { NotFound } from '../domain/errors.ts';
import type { Exchange } from './exchange.ts';
import type { Capability } from './route.ts';

/** API Gateway has matched the path already: its route key is the key of our table. */
export const findRoute = (capability: Capability): MiddlewareObj<Exchange> => {
  const table = new Map(capability.routes.map((route) => [`${route.method} ${route.path}`, route]));
  return {
    before: ({ event: exchange }) => {
      const route = table.get(exchange.event.routeKey);
      if (!route) throw new NotFound('route');
      exchange.route = route;
    },
  };
};
