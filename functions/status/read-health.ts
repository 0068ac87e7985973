import * as z from 'zod';
import project from '../../package.json' with { type: 'json' };
import { route } from '../../shared/http/route.ts';
import { log } from '../../shared/log.ts';
import type { Uses } from '../../shared/services.ts';

const Health = z
  .object({
    status: z.enum(['ok', 'degraded']),
    parts: z.object({ database: z.enum(['ok', 'down']) }),
    version: z.string(),
    time: z.string(),
  })
  .meta({ id: 'Health' });

/** A monitor gives up soon after; an answer that comes later than this is none. */
const PATIENCE_MILLISECONDS = 2000;

const inTime = async (work: Promise<unknown>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('No answer in time.')), PATIENCE_MILLISECONDS);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};

export const readHealth = route({
  name: 'read-health',
  method: 'GET',
  path: '/v1/health',
  action: 'public',
  summary: 'What is up',
  gives: { 200: Health, 503: Health },
})(({ directory, clock }: Uses<'directory' | 'clock'>) => async () => {
  // Any read will do: the Secretariat is in every network.
  const database = await inTime(directory.readOffice('WCO')).then(
    () => 'ok' as const,
    (error: unknown) => {
      log.error('health.database', error);
      return 'down' as const;
    },
  );
  const isUp = database === 'ok';
  const body = {
    status: isUp ? 'ok' : 'degraded',
    parts: { database },
    version: project.version,
    time: clock.now().toISOString(),
  };
  return { status: isUp ? 200 : 503, body, headers: isUp ? {} : { 'retry-after': '5' } };
});
