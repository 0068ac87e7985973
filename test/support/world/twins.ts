import { shortForm } from '../builders.ts';
import type { World } from './world.ts';

/** Two reports of NCP-FR that name one container. */
export const reportTwins = async (world: World): Promise<void> => {
  const means = [{ mode: 'maritime', containers: [{ number: 'MWCU6059784' }] }] as const;
  for (const date of ['2026-05-03', '2026-05-04'])
    await world
      .as('officer.fr')
      .post('/v1/seizures', { ...shortForm({ date, location: { type: 'seaport' } }), means });
};

/** Id of the pair that they are, once the network has found it. */
export const pairOfTwins = async (world: World): Promise<string> => {
  await reportTwins(world);
  for (const deadline = Date.now() + 60_000; ; ) {
    const { body } = await world.as('officer.cologne').get('/v1/duplicates');
    if (body.items?.[0]) return body.items[0].id;
    if (Date.now() > deadline) throw new Error('The twins were not found within a minute.');
    await new Promise((later) => setTimeout(later, 200));
  }
};
