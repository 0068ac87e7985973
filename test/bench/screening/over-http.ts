import { rice } from '../../support/intelligence-world.ts';
import { World } from '../../support/world/world.ts';
import { figure, percentile } from '../figure.ts';
import { generatedConsignments, generatedProfiles } from './generated-rules.ts';

const PROFILES = 50;
const LINES = 2_000;
const CALLS = 20;
const WARM = 3;
const CONNECTIONS = 2;

const publish = async (world: World, content: object): Promise<void> => {
  const { body } = await world.as('analyst.cologne').post('/v1/profiles', { content });
  const path = `/v1/profiles/${body.id}`;
  await world.as('analyst.cologne').post(`${path}/submission`, {}, { 'if-match': '"1"' });
  const published = await world
    .as('publisher.cologne')
    .post(`${path}/publication`, {}, { 'if-match': '"2"' });
  if (published.status !== 200)
    throw new Error(`A profile is not published: ${JSON.stringify(published.body)}`);
};

/** Consignments in lines, sent by two callers at once, against profiles that were published before. */
export const screeningOverHttp = async (): Promise<void> => {
  const world = await World.open();
  try {
    const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
    for (const { conditions, weight } of generatedProfiles(PROFILES))
      await publish(world, { ...rice, conditions, weight, validity: { from: day(0), to: day(90) } });

    const authorization = `Bearer ${await world.tokenOf('officer.fr')}`;
    const body = generatedConsignments(LINES)
      .map((one) => JSON.stringify(one))
      .join('\n');
    const call = async (): Promise<number> => {
      const began = performance.now();
      const answer = await fetch(`${world.url}/v1/screenings`, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/x-ndjson' },
        body,
      });
      const lines = (await answer.text()).trim().split('\n').length;
      if (answer.status !== 207 || lines !== LINES) throw new Error(`${answer.status}: ${lines} lines`);
      return performance.now() - began;
    };
    for (let n = 0; n < WARM; n += 1) await call();
    const took: number[] = [];
    let left = CALLS;
    const began = performance.now();
    const lane = async () => {
      for (; left > 0; ) {
        left -= 1;
        took.push(await call());
      }
    };
    await Promise.all(Array.from({ length: CONNECTIONS }, lane));
    const seconds = (performance.now() - began) / 1000;
    const note = `${CALLS} calls of ${LINES} lines at ${CONNECTIONS} connections, ${PROFILES} profiles, ${world.engine}`;
    figure('screening-http', 'answers per second', (CALLS * LINES) / seconds, '1/s', note);
    figure('screening-http', 'a call: p50', percentile(took, 0.5), 'ms', note);
    figure('screening-http', 'a call: p99', percentile(took, 0.99), 'ms', note);
  } finally {
    await world.close();
  }
};
