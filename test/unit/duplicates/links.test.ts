import { expect, test } from '@jest/globals';
import type { Seizure } from '../../../shared/domain/seizure/seizure.ts';
import { CONTAINERS, caseOf, inContainer } from './case-of.ts';
import { duplicatesWorld } from './duplicates-world.ts';

const [BOX] = CONTAINERS;
const NAMES = ['a', 'b', 'c', 'd'] as const;

/** Four reports of one container, each reported a day after the one before. */
const four = async () => {
  const world = duplicatesWorld();
  const cases = NAMES.map((name, n) =>
    caseOf(name, inContainer(BOX), { of: n % 2 ? 'ES' : 'FR', at: `2026-05-2${n}T08:00:00Z` }),
  ) as [Seizure, Seizure, Seizure, Seizure];
  await world.add(...cases);
  const pairOf = async (one: Seizure, other: Seizure) => {
    const all = [...(await world.inbox('RILO-COLOGNE')), ...(await world.inbox('RILO-COLOGNE', 'judged'))];
    const pair = all.find(({ cases: ids }) => ids.includes(one.id) && ids.includes(other.id));
    if (!pair) throw new Error('There is no such pair.');
    return pair;
  };
  const link = async (
    one: Seizure,
    other: Seizure,
    as?: 'same-case' | 'same-consignment' | 'not-related',
  ) => {
    const pair = await pairOf(one, other);
    const inOrder = pair.cases.map((id) => cases.find((seizure) => seizure.id === id)) as [Seizure, Seizure];
    return world.service.judge(pair, { cases: inOrder, judge: world.judge, ...(as && { link: { as } }) });
  };
  /** How many cases figures count, and by which. */
  const counted = async () => {
    const names = new Map(cases.map(({ id }, n) => [id, NAMES[n] as string]));
    const once = await world.service.countedOnce(cases.map(({ id }) => id));
    return cases.map(({ id }) => names.get(once.get(id) ?? '')).join('');
  };
  return { world, cases, link, counted, pairOf };
};

test('reports of the same case are counted once, by the one that was reported first', async () => {
  const { cases, link, counted } = await four();
  const [a, b, c, d] = cases;
  expect(await counted()).toBe('abcd');
  await link(c, d, 'same-case');
  expect(await counted()).toBe('abcc');
  await link(b, d, 'same-case');
  expect(await counted()).toBe('abbb');
  await link(a, b, 'same-consignment');
  expect(await counted()).toBe('abbb');
  await link(a, b, 'same-case');
  expect(await counted()).toBe('aaaa');
});

test('undone, a group falls apart where nothing else holds it together', async () => {
  const { cases, link, counted } = await four();
  const [a, b, c, d] = cases;
  await link(a, b, 'same-case');
  await link(b, c, 'same-case');
  await link(c, d, 'same-case');
  await link(d, a, 'same-case');
  await link(a, b);
  expect(await counted()).toBe('aaaa');
  await link(c, d);
  expect(await counted()).toBe('abba');
  await link(d, a, 'not-related');
  expect(await counted()).toBe('abbd');
});

test('what was undone is open again, and what was said stays', async () => {
  const { world, cases, link } = await four();
  const [a, b] = cases;
  const linked = await link(a, b, 'same-case');
  const undone = await link(a, b);
  expect(undone).toMatchObject({
    state: 'open',
    version: linked.version + 1,
    judgements: [{ as: 'same-case', undone: { office: 'RILO-COLOGNE' } }],
    change: { event: 'pair.link-undone', by: 'officer' },
  });
  expect(await world.inbox('RILO-COLOGNE')).toContainEqual(undone);
  await expect(link(a, b)).rejects.toMatchObject({ code: 'wrong-state' });
});

test('a withdrawn case counts for nobody else', async () => {
  const { world, cases, link, counted } = await four();
  const [a, b, c] = cases;
  await link(a, b, 'same-case');
  await link(b, c, 'same-case');
  expect(await counted()).toBe('aaad');
  await world.withdraw(a);
  expect(await counted()).toBe('bbbd');
});

test('two offices that judge at once: one is told to look again, nothing is lost', async () => {
  const { world, cases, pairOf, counted } = await four();
  const [a, b] = cases;
  const pair = await pairOf(a, b);
  const inOrder = pair.cases.map((id) => cases.find((seizure) => seizure.id === id)) as [Seizure, Seizure];
  const judge = (as: 'same-case' | 'not-related') =>
    world.service.judge(pair, { cases: inOrder, judge: world.judge, link: { as } });
  const ended = await Promise.allSettled([judge('same-case'), judge('not-related')]);
  const failed = ended.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  expect(failed).toMatchObject([{ code: 'changed-meanwhile', currentVersion: 2 }]);
  const kept = await world.service.read(pair.id);
  expect(await counted()).toBe(kept?.judgements[0]?.as === 'same-case' ? 'aacd' : 'abcd');
});

test('links at both ends of a group at once leave one group', async () => {
  const { cases, link, counted } = await four();
  const [a, b, c, d] = cases;
  await Promise.all([link(a, b, 'same-case'), link(b, c, 'same-case'), link(c, d, 'same-case')]);
  expect(await counted()).toBe('aaaa');
  await Promise.all([link(a, b), link(c, d)]);
  expect(await counted()).toBe('abbd');
});

test('more reports than one write can keep are refused, and nothing is changed', async () => {
  const world = duplicatesWorld();
  const all = Array.from({ length: 42 }, (_, n) => caseOf(`many ${n}`, inContainer(BOX)));
  await world.add(...all);
  const byId = new Map(all.map((seizure) => [seizure.id, seizure]));
  const refused: unknown[] = [];
  const chain = await world.inbox('RILO-COLOGNE');
  for (const pair of chain) {
    const cases = pair.cases.map((id) => byId.get(id)) as [Seizure, Seizure];
    await world.service
      .judge(pair, { cases, judge: world.judge, link: { as: 'same-case' } })
      .catch((error: unknown) => refused.push(error));
  }
  expect(refused.length).toBeGreaterThan(0);
  expect(refused[0]).toMatchObject({ code: 'too-large' });
  const groups = await Promise.all(all.map(({ id }) => world.service.linksOf(id)));
  expect(Math.max(...groups.map((links) => links?.members.length ?? 1))).toBeLessThanOrEqual(40);
});
