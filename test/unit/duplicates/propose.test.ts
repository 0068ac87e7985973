import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { GivenReport } from '../../../shared/domain/seizure/report.ts';
import type { Seizure } from '../../../shared/domain/seizure/seizure.ts';
import { CONTAINERS, caseOf, inContainer } from './case-of.ts';
import { duplicatesWorld } from './duplicates-world.ts';

const [BOX, OTHER_BOX] = CONTAINERS;
const twins = (changes: Partial<GivenReport> = {}): [Seizure, Seizure] => [
  caseOf('first', inContainer(BOX, changes)),
  caseOf('second', inContainer(BOX, { date: '2026-05-05', ...changes }), { of: 'ES' }),
];

test('a case that names a container of another is proposed to the regional office of both', async () => {
  const world = duplicatesWorld();
  const [likeness, again] = await world.add(...twins());
  expect(likeness).toBe(0);
  const [pair, ...more] = await world.inbox('RILO-COLOGNE');
  expect(more).toEqual([]);
  expect(pair).toMatchObject({ state: 'open', score: again, inboxes: ['RILO-COLOGNE'] });
  expect(pair?.evidence).toContainEqual({
    code: 'same-container',
    against: false,
    weight: expect.any(Number),
    value: BOX,
  });
  expect(pair?.change).toMatchObject({ event: 'pair.proposed', by: 'network', office: 'RILO-COLOGNE' });
});

test('what was looked at once is not looked at again', async () => {
  const world = duplicatesWorld();
  const all = twins();
  const [, likeness] = await world.add(...all);
  const before = await world.inbox('RILO-COLOGNE');
  for (const name of Object.keys(world.calls)) delete world.calls[name];
  expect(await world.service.propose(all[1])).toBe(likeness);
  expect(await world.service.propose(all[0])).toBe(likeness);
  expect(await world.inbox('RILO-COLOGNE')).toEqual(before);
  expect(world.calls).not.toHaveProperty('putMany');
  expect(world.calls).not.toHaveProperty('write');
});

test('two cases that are looked at in the same moment find each other, once', async () => {
  const world = duplicatesWorld();
  const all = twins();
  for (const seizure of all) await world.kept.add(seizure);
  await Promise.all(all.map((seizure) => world.service.propose(seizure)));
  const pairs = await world.inbox('RILO-COLOGNE');
  expect(pairs).toHaveLength(1);
});

test('a pair stands with each regional office that may see both, else with the Secretariat, else with nobody', async () => {
  const seenBy = async (first: GivenReport['sharing'], second: GivenReport['sharing']) => {
    const world = duplicatesWorld();
    const [, likeness] = await world.add(
      caseOf('fr', inContainer(BOX, { sharing: first })),
      caseOf('sn', inContainer(BOX, { sharing: second }), { of: 'SN' }),
    );
    const offices = ['RILO-COLOGNE', 'RILO-DAKAR', 'RILO-RABAT', 'WCO', 'NCP-FR'];
    const lists = await Promise.all(offices.map((office) => world.inbox(office)));
    return { in: offices.filter((_, i) => lists[i]?.length), felt: (likeness ?? 0) > 0 };
  };
  const network = { level: 'network' } as const;
  const regional = { level: 'regional' } as const;
  const group = (...offices: string[]) => ({ level: 'group', offices }) as const;
  expect(await seenBy(network, network)).toEqual({ in: ['RILO-COLOGNE', 'RILO-DAKAR'], felt: true });
  expect(await seenBy(network, regional)).toEqual({ in: ['RILO-DAKAR'], felt: true });
  // The office that serves the second case may not see the first: it must not feel that there is one.
  expect(await seenBy(regional, network)).toEqual({ in: ['RILO-COLOGNE'], felt: false });
  expect(await seenBy(regional, regional)).toEqual({ in: ['WCO'], felt: false });
  expect(await seenBy({ level: 'national' }, network)).toEqual({ in: [], felt: false });
  expect(await seenBy(group('NCP-SN'), network)).toEqual({ in: [], felt: false });
  expect(await seenBy(group('WCO'), network)).toEqual({ in: ['WCO'], felt: false });
  expect(await seenBy(group('RILO-RABAT'), network)).toEqual({ in: ['RILO-RABAT'], felt: false });
});

test('a later version that is not alike any more takes its pair out of the inbox, and back', async () => {
  const world = duplicatesWorld();
  const [first, second] = twins();
  await world.add(first, second);
  const amended = await world.amend(second, inContainer(OTHER_BOX));
  expect(await world.inbox('RILO-COLOGNE')).toEqual([]);
  await world.amend(amended, inContainer(BOX));
  expect(await world.inbox('RILO-COLOGNE')).toMatchObject([
    { state: 'open', change: { event: 'pair.proposed-again' } },
  ]);
});

test('sharing that is taken back takes the pair away', async () => {
  const world = duplicatesWorld();
  const [first, second] = twins();
  await world.add(first, second);
  await world.amend(first, { sharing: { level: 'national' } });
  expect(await world.inbox('RILO-COLOGNE')).toEqual([]);
});

test('a withdrawn case is not known by anything any more', async () => {
  const world = duplicatesWorld();
  const [first, second] = twins();
  await world.add(first, second);
  await world.withdraw(first);
  expect(await world.inbox('RILO-COLOGNE')).toEqual([]);
  await world.add(caseOf('third', inContainer(BOX)));
  const [pair, ...more] = await world.inbox('RILO-COLOGNE');
  expect(more).toEqual([]);
  expect(pair?.cases).toContain(second.id);
});

test('a judged pair is not proposed again, whatever versions follow', async () => {
  for (const as of ['same-case', 'same-consignment', 'not-related'] as const) {
    const world = duplicatesWorld();
    const [first, second] = twins();
    await world.add(first, second);
    const [pair] = await world.inbox('RILO-COLOGNE');
    if (!pair) throw new Error('There is no pair.');
    await world.service.judge(pair, { cases: [first, second], judge: world.judge, link: { as } });
    expect(await world.service.propose(second)).toBe(0);
    const amended = await world.amend(second, { direction: 'import', date: '2026-05-04' });
    await world.amend(amended, inContainer(OTHER_BOX));
    expect(await world.inbox('RILO-COLOGNE')).toEqual([]);
    expect(await world.inbox('RILO-COLOGNE', 'judged')).toMatchObject([{ state: 'judged' }]);
  }
});

test('a number in common that nobody could know brings back what was not related, and nothing else', async () => {
  const judgedAs = async (as: 'same-case' | 'not-related') => {
    const world = duplicatesWorld();
    const [first, second] = twins();
    await world.add(first, second);
    const [pair] = await world.inbox('RILO-COLOGNE');
    if (!pair) throw new Error('There is no pair.');
    await world.service.judge(pair, { cases: [first, second], judge: world.judge, link: { as } });
    const both = (waybill: string): Partial<GivenReport> => ({
      means: [{ mode: 'maritime', waybill, containers: [{ number: BOX }] }],
    });
    await world.amend(first, both('MAEU123456'));
    await world.amend(second, both('MAEU123456'));
    return world.inbox('RILO-COLOGNE');
  };
  expect(await judgedAs('same-case')).toEqual([]);
  expect(await judgedAs('not-related')).toMatchObject([
    { state: 'open', judgements: [{ as: 'not-related' }], change: { event: 'pair.proposed-again' } },
  ]);
});

test('a value that half the network writes says nothing', async () => {
  const world = duplicatesWorld();
  const common = (day: number): Partial<GivenReport> => ({
    date: `2026-05-${String((day % 20) + 1).padStart(2, '0')}`,
    lines: [{ category: 'drugs', product: 'Cocaine' }],
    means: [{ mode: 'maritime', waybill: 'MASTER1' }],
  });
  for (let n = 0; n < 210; n += 1) await world.add(caseOf(`case ${n}`, common(n)));
  expect(await world.add(caseOf('one more', common(3)))).toEqual([0]);
});

test('one case is proposed with ten others at most', async () => {
  const world = duplicatesWorld();
  const all = Array.from({ length: 14 }, (_, n) => caseOf(`case ${n}`, inContainer(BOX)));
  for (const seizure of all) await world.kept.add(seizure);
  for (const seizure of all.slice(0, -1)) await world.service.propose(seizure);
  const before = (await world.inbox('RILO-COLOGNE')).length;
  await world.service.propose(all.at(-1) as Seizure);
  expect((await world.inbox('RILO-COLOGNE')).length - before).toBe(10);
});

const VARIANTS: readonly Partial<GivenReport>[] = [
  inContainer(BOX),
  inContainer(OTHER_BOX),
  inContainer(BOX, { date: '2026-05-10' }),
  { means: [{ mode: 'maritime', vessel: { imo: '9074729', name: 'Example Star' } }] },
  { means: [{ mode: 'maritime', vessel: { name: 'MV Example Star' } }], date: '2026-05-04' },
  { lines: [{ category: 'drugs', product: 'Cocaine', quantity: { value: 153.72, unit: 'KGM' } }] },
  { lines: [{ category: 'drugs', product: 'Coca', quantity: { value: 160.1, unit: 'KGM' } }] },
  {
    lines: [{ category: 'drugs', product: 'Cocaine', quantity: { value: 141.37, unit: 'KGM' } }],
    date: '2026-05-08',
  },
];

test('the same pairs come out in whatever order and however often cases are looked at', async () => {
  const chosen = fc.uniqueArray(fc.nat(VARIANTS.length * 2 - 1), { minLength: 2, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(
      chosen.chain((all) =>
        fc.tuple(
          fc.constant(all),
          fc.shuffledSubarray([...all, ...all], { minLength: all.length, maxLength: all.length * 2 }),
        ),
      ),
      async ([all, order]) => {
        const make = (n: number) =>
          caseOf(`case ${n}`, VARIANTS[n % VARIANTS.length], { of: n < VARIANTS.length ? 'FR' : 'ES' });
        const told = async (sequence: readonly number[]) => {
          const world = duplicatesWorld();
          for (const n of all) await world.kept.add(make(n));
          for (const n of sequence) await world.service.propose(make(n));
          const pairs = await world.inbox('RILO-COLOGNE');
          return pairs
            .map(({ id, score, evidence }) => ({ id, score, evidence }))
            .sort((a, b) => (a.id < b.id ? -1 : 1));
        };
        expect(await told([...order, ...all])).toEqual(await told(all));
      },
    ),
    { numRuns: 60 },
  );
});
