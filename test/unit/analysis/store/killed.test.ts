import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Seizure } from '../../../../shared/domain/seizure/seizure.ts';
import { memoryStoreFiles } from '../../../support/analysis/memory-store-files.ts';
import { caseWorld, reportedCase } from '../../../support/analysis/store/case-world.ts';
import { mortal, orphans, unlessDead } from '../../../support/analysis/store/mortal-files.ts';
import { shown, storeRun, wrongStates } from '../../../support/analysis/store/store-run.ts';

const run = storeRun();
let first: Seizure;
beforeAll(async () => {
  first = await reportedCase();
});
afterAll(() => run.close());

/** Two years in files, and changes that concern both and a third. */
const started = async () => {
  const files = memoryStoreFiles();
  const world = caseWorld(files, first);
  world.put('stays', { day: '2025-03-01' });
  world.put('moves', { day: '2026-03-01' });
  world.put('ends', { day: '2026-03-02' });
  await world.tell(['stays', 'moves', 'ends']);
  await run.compact(files);
  world.put('moves', { day: '2024-03-01' }, 2);
  world.put('ends', { status: 'withdrawn' });
  world.put('comes', { day: '2025-04-01' });
  await world.tell(['moves', 'ends']);
  await world.tell(['comes', 'stays']);
  return { files, world };
};

test('a compaction that dies before or after any call loses nothing, and the next ones leave no orphan', async () => {
  const { files, world } = await started();
  const { calls } = await run.compact(files);
  expect(calls).toBeGreaterThan(10);
  const warehouse = await run.warehouse(files);
  let round = 0;
  /** A case that moves from year to year and one that stays in its own: the same calls every time. */
  const change = async () => {
    round += 1;
    world.put('moves', { day: `${2024 + (round % 3)}-03-01` }, 1 + (round % 2));
    world.put('comes', { day: `2025-04-${String(1 + (round % 28)).padStart(2, '0')}` });
    await world.tell(['moves', 'comes']);
  };
  for (let at = 1; at <= calls; at += 1)
    for (const after of [false, true]) {
      await change();
      const { done } = await run.compact(files, { at, after });
      if (at < 10) expect(done).toBeUndefined();
      await warehouse.fresh();
      expect(await shown(warehouse)).toEqual(world.expected());
      await run.compact(files);
    }
  for (let i = 0; i < 3; i += 1) {
    await change();
    await run.compact(files);
  }
  expect(await orphans(files)).toEqual([]);
  const another = await run.warehouse(files);
  await another.fresh();
  expect(await shown(another)).toEqual(world.expected());
  expect(await wrongStates(another)).toEqual([]);
}, 120_000);

test('a consumer that dies before or after any call is told again, and its states count once', async () => {
  for (let at = 1; at <= 4; at += 1)
    for (const after of [false, true]) {
      const { files, world } = await started();
      world.put('comes', { status: 'verified' }, 2);
      expect(await unlessDead(world.tell(['comes', 'stays'], { at, after }))).toBeUndefined();
      await world.tell(['stays', 'comes']);
      await run.compact(files);
      if (at < 4) continue;
      const warehouse = await run.warehouse(files);
      await warehouse.fresh();
      expect(await shown(warehouse)).toEqual(world.expected());
      expect(await wrongStates(warehouse)).toEqual([]);
    }
}, 60_000);

test('a swap whose answer is lost and that is sent again by the SDK has happened', async () => {
  const { files, world } = await started();
  const refusedAfterwards = {
    ...files,
    swap: async (...given: Parameters<typeof files.swap>) => {
      expect(await files.swap(...given)).toBe(true);
      return files.swap(...given);
    },
  };
  expect((await run.compact(refusedAfterwards)).done).toMatchObject({ done: true });
  const warehouse = await run.warehouse(files);
  await warehouse.fresh();
  expect(await shown(warehouse)).toEqual(world.expected());
});

test('a refresh that fails at any call is made up for by the next', async () => {
  const { files, world } = await started();
  await run.compact(files);
  for (let at = 1; at <= 6; at += 1) {
    let dying = true;
    const { part } = mortal({ at, after: false });
    const dead = part(files);
    const failing = new Proxy(files, {
      get: (target, name) => Reflect.get(dying ? dead : target, name),
    });
    const warehouse = await run.warehouse(failing);
    await unlessDead(warehouse.fresh());
    dying = false;
    await warehouse.fresh();
    expect(await shown(warehouse)).toEqual(world.expected());
  }
}, 60_000);

test('what was read early and written late does not take the place of what is there', async () => {
  const files = memoryStoreFiles();
  const world = caseWorld(files, first);
  const late = { ...files, save: async () => {} };
  const kept: [string, string][] = [];
  const slow = caseWorld({ ...late, save: async (key, body) => void kept.push([key, String(body)]) }, first);
  // Numbers as the one sequence gives them: 1 as it was, 2 in between and late, 3 as it was before.
  world.put('case', { status: 'verified' });
  await world.tell(['case']);
  slow.put('case', { status: 'reported' });
  await slow.tell(['case']);
  await slow.tell(['case']);
  const [, between] = kept;
  await world.tell([]);
  await world.tell(['case']);
  await run.compact(files);
  await files.save(...(between as [string, string]));
  const warehouse = await run.warehouse(files);
  await warehouse.fresh();
  expect(await shown(warehouse)).toEqual(world.expected());
  await run.compact(files);
  await warehouse.fresh();
  expect(await shown(warehouse)).toEqual(world.expected());
  expect(await wrongStates(warehouse)).toEqual([]);
});
