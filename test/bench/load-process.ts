// The load generator, as a process of its own so that it can have a core of its own. Reads a load as JSON from standard
// input and prints what came of it.
import { text } from 'node:stream/consumers';
import autocannon from 'autocannon';
import type { Load, LoadResult } from './load.ts';

const { url, method, authorization, targets, connections, seconds, amount }: Load = JSON.parse(
  await text(process.stdin),
);
let turn = 0;
const { requests, duration, latency, errors, non2xx, statusCodeStats } = await autocannon({
  url,
  connections,
  ...(amount === undefined ? { duration: seconds } : { amount }),
  requests: [
    {
      method,
      headers: { authorization, 'content-type': 'application/json' },
      // One after the other over all connections: each would begin with the first otherwise.
      setupRequest: (request) => {
        const { path, body } = targets[turn++ % targets.length] as Load['targets'][number];
        return { ...request, path, ...(body !== undefined && { body: JSON.stringify(body) }) };
      },
    },
  ],
});
const result: LoadResult = {
  perSecond: requests.total / duration,
  p50: latency.p50,
  p99: latency.p99,
  // Time-outs are among the errors.
  failed: errors + non2xx,
  statuses: Object.keys(statusCodeStats ?? {}),
};
process.stdout.write(JSON.stringify(result));
