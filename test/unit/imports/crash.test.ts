import { expect, test } from '@jest/globals';
import { imported, type Kept, nothingKept, outcomeOf, startedImport, stepsOver } from '../../support/import-run.ts';
import { leastMapping } from '../../support/mappings/least-mapping.ts';

/**
 * A process that dies at one of its calls: that call and all later ones fail, either before or after the call has
 * had its effect, as when the answer is lost.
 */
const dyingProcess = (
  kept: Kept,
  { at, after }: { at: number; after: boolean },
): { kept: Kept; calls(): number } => {
  let calls = 0;
  const mortal = <T extends object>(part: T): T =>
    new Proxy(part, {
      get: (target, name, receiver) => {
        const method = Reflect.get(target, name, receiver) as unknown;
        if (typeof method !== 'function') return method;
        const call = async (...args: unknown[]) => {
          calls += 1;
          const turn = calls;
          if (turn > at || (turn === at && !after)) throw new Error('The process died.');
          const result: unknown = await method.apply(target, args);
          if (calls >= at) throw new Error('The process died.');
          return result;
        };
        return call;
      },
    });
  return {
    kept: {
      importsTable: mortal(kept.importsTable),
      seizuresTable: mortal(kept.seizuresTable),
      uploads: mortal(kept.uploads),
    },
    calls: () => calls,
  };
};

// Several parts, more than one group in a part, refusals in each, equal rows, two rows of one case.
const PART_ROWS = 60;
const rowOf = (i: number): string => {
  if (i % 40 === 3) return '2020-02-31;goods;';
  if (i % 20 === 7) return '2020-01-01;same;';
  return `2020-01-05;goods ${i};${i === 105 ? 'N20' : i % 10 === 0 ? `N${i}` : ''}`;
};
const ROWS = Array.from({ length: 130 }, (_, i) => rowOf(i));
const FILE = `day;what;no\n${ROWS.join('\n')}\n`;
const MAPPING = leastMapping({ '/nationalReference': { column: 'no' } });
const id = 'import-1';

const essence = ({ cases, counts, errors, status, rowsRead }: Awaited<ReturnType<typeof outcomeOf>>) => ({
  status,
  rowsRead,
  counts,
  errors,
  rows: cases.map(({ source, report }) => [source?.row, report.lines[0]?.product]),
  references: new Set(cases.map(({ reference }) => reference)).size,
});

test('whatever call a process dies at, another one finishes the import with every row once and the same counts', async () => {
  const undisturbed = essence(await imported(FILE, MAPPING));
  expect(undisturbed.counts).toMatchObject({ accepted: 130 - 4 - 1, refused: 4 + 1, alreadyThere: 0 });
  expect(undisturbed.references).toBe(undisturbed.rows.length);

  let deaths = 0;
  for (let at = 1; ; at += 1) {
    let died = false;
    for (const after of [false, true]) {
      const kept = nothingKept();
      await startedImport(kept, { id, file: FILE, mapping: MAPPING });
      const process = dyingProcess(kept, { at, after });
      died = await stepsOver(process.kept)
        .run(id)
        .then(
          () => false,
          () => true,
        );
      if (!died) continue;
      deaths += 1;
      await stepsOver(kept, PART_ROWS).run(id);
      expect({ at, after, ...essence(await outcomeOf(kept, id)) }).toEqual({ at, after, ...undisturbed });
    }
    if (!died) break;
  }
  expect(deaths).toBeGreaterThan(60);
}, 120_000);

test('a worker that is late cannot undo what another has done', async () => {
  const kept = nothingKept();
  await startedImport(kept, { id, file: FILE, mapping: MAPPING });
  const { imports, run } = stepsOver(kept, PART_ROWS);
  const before = await imports.progressOf(id);
  await run(id);
  await expect(imports.note(id, { ...before, rowsRead: 7 })).rejects.toThrow('changed meanwhile');
  await expect(imports.advance(id, { ...before, part: 2 })).rejects.toThrow('changed meanwhile');
  expect((await imports.progressOf(id)).part).toBe(4);
});
