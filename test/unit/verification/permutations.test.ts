import { expect, test } from '@jest/globals';
import type { Actor } from '../../../shared/domain/actor.ts';
import { cologne, dakar, france, secretariat, spain, withDuties } from '../../support/actors.ts';
import { shortForm } from '../../support/builders.ts';
import {
  ACTIONS,
  assertCoherent,
  type Begin,
  caseAt,
  isAllowed,
  type Move,
  type Roles,
  type Stand,
  standAfter,
} from '../../support/state-chart.ts';
import { verifier } from '../../support/verification-world.ts';
import { france as frenchOffice } from '../directory/network.ts';

interface Walk {
  readonly begin: Begin;
  readonly roles: Roles;
  readonly actors: readonly Actor[];
  readonly longest: number;
}

/**
 * Goes all ways that the chart allows. At every stop everybody tries everything: what the chart does not allow is
 * refused and leaves everything as it was, so that a way with refused steps in it is the way without them.
 */
const walk = async ({ begin, roles, actors, longest }: Walk, start: Stand) => {
  const moves = ACTIONS.flatMap((action) => actors.map((actor): Move => ({ action, actor })));
  const count = { ways: 0, refused: 0 };
  const goOn = async (way: readonly Move[], stand: Stand): Promise<void> => {
    const { take, everything } = await caseAt(begin, way);
    const before = await everything();
    assertCoherent(before, stand);
    count.ways += 1;
    if (way.length === longest) return;
    const allowed = moves.filter((move) => isAllowed(move, stand, roles));
    for (const move of moves.filter((one) => !allowed.includes(one))) {
      const status = await take(move);
      if (status < 400 || status >= 500)
        throw new Error(
          `${status}: ${[...way, move].map(({ action, actor }) => `${action} by ${actor.id}`).join(', ')}`,
        );
      count.refused += 1;
    }
    expect(await everything()).toEqual(before);
    for (const move of allowed) await goOn([...way, move], standAfter(move, stand));
  };
  await goOn([], start);
  return count;
};

const otherRilo = withDuties(dakar, 'verifier');
const wcoVerifier = withDuties(secretariat, 'verifier');

const reported: Begin = (world) => world.reported(france, shortForm());

test('only what the chart allows is done, in whatever order whoever tries it, up to five steps', async () => {
  const roles = { writers: [france], deciders: [verifier] };
  const actors = [france, spain, verifier, cologne, otherRilo, secretariat];
  const { ways, refused } = await walk(
    { begin: reported, roles, actors, longest: 5 },
    { state: 'waiting', wrote: [france.id] },
  );
  // By hand: from "waiting" on there are 5, 15, 50, 155 and 505 ways of one to five steps.
  expect(ways).toBe(1 + 5 + 15 + 50 + 155 + 505);
  expect(refused).toBeGreaterThan(5000);
}, 300_000);

test('the Secretariat decides as the regional office does, and neither over what it wrote', async () => {
  const roles = { writers: [france], deciders: [verifier, wcoVerifier] };
  await walk(
    { begin: reported, roles, actors: [france, verifier, wcoVerifier], longest: 3 },
    { state: 'waiting', wrote: [france.id] },
  );
}, 120_000);

test('who entered, amended or answered a case on behalf of its office does not judge it', async () => {
  const enters = { ...verifier, id: 'enters' };
  const colleague = { ...verifier, id: 'colleague' };
  const entered: Begin = async ({ offices, api, look }) => {
    await offices.addOffice(frenchOffice);
    const received = { by: 'fax', on: '2026-05-30' };
    const { body } = await api
      .as(enters)
      .post('/v1/offices/NCP-FR/seizures', { report: shortForm(), received });
    await look(body.id);
    return body.id;
  };
  // The whole office that entered it may mend it.
  const writers = [france, enters, colleague, verifier, cologne];
  const deciders = [enters, colleague, verifier];
  const actors = [...writers, spain, otherRilo];
  await walk(
    { begin: entered, roles: { writers, deciders }, actors, longest: 2 },
    { state: 'waiting', wrote: [enters.id] },
  );
}, 120_000);
