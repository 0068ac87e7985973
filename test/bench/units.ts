import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import { capabilities } from '../../infra/capabilities.ts';
import { World } from '../support/world/world.ts';
import { figure } from './figure.ts';
import { type Asked, fullForm, walkRoutes } from './walk-routes.ts';

const CASES = 60;
const LOGGED_WITHIN_MS = 15_000;

const Done = z.object({
  event: z.literal('request.done'),
  correlationId: z.string(),
  route: z.string(),
  calls: z.number(),
  readUnits: z.number(),
  writeUnits: z.number(),
});
type Done = z.output<typeof Done>;

/** What the functions say of each request in their own logs, by API Gateway's id of it. */
const costs = (dir: string): Map<string, Done> => {
  const lines = globSync(join(dir, 'logs', '*.jsonl')).flatMap((file) =>
    readFileSync(file, 'utf8').trim().split('\n'),
  );
  const done = lines
    .map((line) => Done.safeParse(JSON.parse(line).message))
    .flatMap(({ data }) => data ?? []);
  return new Map(done.map((one) => [one.correlationId, one]));
};

/** A line is written just after the answer has gone out. */
const costsOf = async (dir: string, asked: readonly Asked[]): Promise<Map<string, Done>> => {
  for (const until = Date.now() + LOGGED_WITHIN_MS; ; await pause(50)) {
    const found = costs(dir);
    const missing = asked.filter(({ requestId }) => !found.has(requestId));
    if (missing.length === 0) return found;
    if (Date.now() > until) throw new Error(`${missing.length} requests are in no log.`);
  }
};

const NOTE = 'counted, does not jitter; without the authorizer, which is asked once a minute';

/** What one request to each route costs in the database. */
export const units = async (): Promise<void> => {
  const world = await World.open();
  try {
    const officer = world.as('officer.fr');
    for (let n = 0; n < CASES; n += 1) await officer.post('/v1/seizures', fullForm());
    const asked = await walkRoutes(world);
    const found = await costsOf(world.dir, asked);
    const called = new Set<string>();
    for (const { requestId, about } of asked) {
      const done = found.get(requestId) as Done;
      called.add(done.route);
      const what = about ? `${done.route} (${about})` : done.route;
      figure('units', `${what}: database calls`, done.calls, 'calls', NOTE);
      figure('units', `${what}: read units`, done.readUnits, 'RCU', `${NOTE}; as ${world.engine} counts`);
      figure('units', `${what}: write units`, done.writeUnits, 'WCU', `${NOTE}; as ${world.engine} counts`);
    }
    const uncalled = capabilities
      .flatMap(({ routes }) => routes.map((route) => route.name))
      .filter((name) => !called.has(name));
    figure('units', 'routes not called', uncalled.length, 'routes', uncalled.join(', ') || 'all were');
  } finally {
    await world.close();
  }
};
