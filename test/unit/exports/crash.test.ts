import { expect, test } from '@jest/globals';
import { france, spain } from '../../support/actors.ts';
import { shortForm } from '../../support/builders.ts';
import { type ExportsKept, exportsKept, exportWorld } from '../../support/exports/export-world.ts';

/**
 * A process that dies at one of its calls: that call and all later ones fail, either before or after the call has
 * had its effect, as when the answer is lost.
 */
const dying = (kept: ExportsKept, { at, after }: { at: number; after: boolean }): ExportsKept => {
  let calls = 0;
  const mortal = <T extends object>(part: T): T =>
    new Proxy(part, {
      get: (target, name, receiver) => {
        const method = Reflect.get(target, name, receiver) as unknown;
        if (typeof method !== 'function') return method;
        return async (...args: unknown[]) => {
          calls += 1;
          const turn = calls;
          if (turn > at || (turn === at && !after)) throw new Error('The process died.');
          const result: unknown = await method.apply(target, args);
          if (calls >= at) throw new Error('The process died.');
          return result;
        };
      },
    });
  return {
    ...kept,
    exportsTable: mortal(kept.exportsTable),
    cases: mortal(kept.cases),
    objects: mortal(kept.objects),
  };
};

const CASES = 12;

const begun = async () => {
  const kept = exportsKept();
  const w = exportWorld(kept);
  await w.found();
  for (let n = 0; n < CASES; n += 1)
    await w.cases.as(france).post('/v1/seizures', shortForm({ date: `2026-05-${10 + n}` }));
  const { body } = await w.api.as(spain).post('/v1/exports', { format: 'csv' });
  return { kept, id: body.id as string };
};

test('whatever call a process dies at, another one finishes the export with every case once', async () => {
  let deaths = 0;
  for (let at = 1; ; at += 1) {
    let died = false;
    for (const after of [false, true]) {
      const { kept, id } = await begun();
      died = await exportWorld(dying(kept, { at, after }))
        .run(id)
        .then(
          () => false,
          () => true,
        );
      if (!died) continue;
      deaths += 1;
      const w = exportWorld(kept);
      await w.run(id);
      const { body } = await w.api.as(spain).get(`/v1/exports/${id}`);
      expect({ at, after, ...body }).toMatchObject({
        at,
        after,
        status: 'ready',
        rows: CASES,
        written: CASES,
      });
      const lines = kept.objects.text(`files/NCP-ES/${id}.csv`).trim().split('\r\n');
      expect(new Set(lines).size).toBe(1 + CASES);
      expect(lines).toHaveLength(1 + CASES);
    }
    if (!died) break;
  }
  expect(deaths).toBeGreaterThan(30);
}, 60_000);
