import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Seizure } from '../../../../shared/domain/seizure/seizure.ts';
import { memoryStoreFiles } from '../../../support/analysis/memory-store-files.ts';
import { caseWorld, reportedCase } from '../../../support/analysis/store/case-world.ts';
import { orphans, unlessDead } from '../../../support/analysis/store/mortal-files.ts';
import { shown, storeRun, wrongStates } from '../../../support/analysis/store/store-run.ts';

const run = storeRun();
afterAll(() => run.close());

const CASES = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6'];
const id = fc.constantFrom(...CASES);
const death = fc.option(fc.record({ at: fc.integer({ min: 1, max: 20 }), after: fc.boolean() }), {
  nil: undefined,
  freq: 2,
});

const step = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('change' as const),
      id,
      day: fc.constantFrom('2024-02-01', '2025-02-01', '2026-02-01'),
      status: fc.constantFrom<Seizure['status']>('reported', 'verified', 'verified', 'withdrawn', 'rejected'),
      lines: fc.integer({ min: 1, max: 3 }),
      told: fc.integer({ min: 1, max: 3 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('link' as const), ids: fc.uniqueArray(id, { maxLength: 3 }) }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('tell' as const),
      death,
      // Which of those that wait are in the batch, in this order; batches run into each other.
      batch: fc.array(fc.nat({ max: 20 }), { minLength: 1, maxLength: 6 }),
      waits: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('compact' as const), death, waits: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('look' as const) }) },
);

test('whatever happens in whatever order, the store comes to what a clean run comes to', async () => {
  const first = await reportedCase();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 15, maxLength: 25 }), async (steps) => {
      const files = memoryStoreFiles();
      const world = caseWorld(files, first);
      const warehouse = await run.warehouse(files);
      const queue: string[] = [];
      const running: Promise<unknown>[] = [];
      const everEnded = new Set<string>();
      const seen = new Map<string, number>();

      const look = async () => {
        await Promise.all([warehouse.fresh(), warehouse.fresh()]);
        const heads = new Map<string, number>();
        for (const { case_id, seq } of await warehouse.all({
          text: 'SELECT DISTINCT case_id, seq FROM lines',
          values: [],
        }))
          heads.set(String(case_id), Number(seq));
        // Nothing that was there goes but by a withdrawal, and nothing becomes older.
        for (const [shownBefore, seq] of seen) {
          const now = heads.get(shownBefore);
          if (now === undefined) expect(everEnded).toContain(shownBefore);
          else expect(now).toBeGreaterThanOrEqual(seq);
        }
        for (const [one, seq] of heads) seen.set(one, seq);
      };

      const tell = async (ids: readonly string[], death?: { at: number; after: boolean }) => {
        // A batch that fails comes again.
        if ((await unlessDead(world.tell(ids, death))) === undefined) queue.push(...ids);
      };

      for (const one of steps) {
        if (one.do === 'change') {
          world.put(one.id, { day: one.day, status: one.status }, one.lines);
          if (one.status === 'withdrawn' || one.status === 'rejected') everEnded.add(one.id);
          for (let i = 0; i < one.told; i += 1) queue.push(one.id);
        } else if (one.do === 'link') {
          // The groups of these cases are dissolved, and they make one.
          const touched = new Set(one.ids.flatMap((member) => [member, ...(world.groups.get(member) ?? [])]));
          for (const member of touched) world.groups.delete(member);
          if (one.ids.length > 1) for (const member of one.ids) world.groups.set(member, one.ids);
          queue.push(...touched);
        } else if (one.do === 'tell' && queue.length > 0) {
          const ids = new Set(one.batch.map((i) => queue[i % queue.length] ?? ''));
          for (const told of ids) queue.splice(queue.indexOf(told), 1);
          const work = tell([...ids], one.death);
          if (one.waits) await work;
          else running.push(work);
        } else if (one.do === 'compact') {
          // Two at once, of which one may die.
          const work = Promise.all([run.compact(files, one.death), run.compact(files)]).catch(
            (error: Error) => {
              if (error.name !== 'Gone') throw error;
            },
          );
          if (one.waits) await work;
          else running.push(work);
        } else if (one.do === 'look') await look();
      }
      await Promise.all(running);
      while (queue.length > 0) await world.tell([...new Set(queue.splice(0, 3))]);
      await look();
      expect(await shown(warehouse)).toEqual(world.expected());
      // What is left behind goes with the next generations.
      for (let i = 0; i < 4; i += 1) {
        for (const day of ['2024-03-01', '2025-03-01', '2026-03-01'])
          world.put(`later${day}`, { day: `${day.slice(0, 8)}0${i + 1}` });
        await world.tell(['later2024-03-01', 'later2025-03-01', 'later2026-03-01']);
        await run.compact(files);
      }
      expect(await orphans(files)).toEqual([]);
      await look();
      expect(await shown(warehouse)).toEqual(world.expected());
      expect(await wrongStates(warehouse)).toEqual([]);
    }),
    // Each of them opens a database and compacts a dozen times.
    { numRuns: 4, endOnFailure: true },
  );
}, 120_000);
