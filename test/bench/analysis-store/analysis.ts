import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from '../../../functions/analysis/asking/sql.ts';
import { countFigures } from '../../../functions/analysis/figures/count-figures.ts';
import { countRising } from '../../../functions/analysis/figures/count-rising.ts';
import { countRoutes } from '../../../functions/analysis/figures/count-routes.ts';
import { countSeries } from '../../../functions/analysis/figures/count-series.ts';
import { searchCases } from '../../../functions/analysis/search/search-cases.ts';
import { openDatabase } from '../../../functions/analysis/store/database.ts';
import { deltaKey } from '../../../functions/analysis/store/layout.ts';
import { localFiles } from '../../../functions/analysis/store/local-files.ts';
import { openWarehouse } from '../../../functions/analysis/store/warehouse.ts';
import { cursors } from '../../../shared/http/cursor.ts';
import type { Reply, Route } from '../../../shared/http/route.ts';
import { memoryTable } from '../../../shared/storage/memory-table.ts';
import { reference } from '../../../shared/storage/reference/reference.ts';
import { secretariat } from '../../support/actors.ts';
import { analysisRow } from '../../support/analysis/rows.ts';
import { figure, percentile } from '../figure.ts';
import { generatedStore, ROWS } from './generated-store.ts';

const TIMES = 15;
/** The Secretariat: it sees the most. */
const actor = { ...secretariat, regions: Array.from({ length: 11 }, (_, i) => `RILO-${i}`) };

const QUESTIONS: readonly (readonly [string, unknown, object])[] = [
  ['one dimension', countFigures, { by: ['product'] }],
  ['one dimension of cases', countFigures, { by: ['departure'] }],
  ['four dimensions', countFigures, { by: ['product', 'departure', 'concealment', 'year'] }],
  ['months', countSeries, { by: 'month' }],
  ['routes', countRoutes, {}],
  ['what rises', countRising, { filter: { period: { last: 1, unit: 'year' } }, by: 'concealment' }],
  ['search with two words', searchCases, { filter: { text: 'frozen scanner' } }],
  ['search with a rare word', searchCases, { filter: { text: 'note4711' } }],
];

/** Cold start, refresh, every kind of figure, and memory, on a store of ANALYSIS_ROWS rows (a million if left out). */
export const analysis = async (): Promise<void> => {
  const note = `${ROWS} rows, 2 processors, load ${loadavg()[0]?.toFixed(1)}`;
  const { files } = await generatedStore();
  const home = mkdtempSync(join(tmpdir(), 'cen-analysis-bench-'));
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 20);
  const timed = async (name: string, work: () => Promise<unknown>) => {
    const begun = performance.now();
    await work();
    figure('analysis', name, performance.now() - begun, 'ms', note);
  };

  const database = await openDatabase({ dir: home, memory: '1200MB' });
  const clock = { now: () => new Date('2026-12-31T12:00:00Z') };
  const warehouse = await openWarehouse({
    files,
    database,
    local: localFiles(files, home),
    clock,
    everyMs: -1,
  });
  await timed('cold start', () => warehouse.fresh());
  await timed('nothing new', () => warehouse.fresh());
  const delta = Array.from({ length: 100 }, (_, i) =>
    analysisRow({ case_id: `fresh${i}`, seq: ROWS + 1, day: '2026-12-30' }),
  );
  const key = deltaKey(ROWS + 1, 'bench');
  await files.save(key, delta.map((row) => `${JSON.stringify(row)}\n`).join(''));
  await timed('refresh by 100 cases', () => warehouse.fresh());
  await files.remove([key]);

  const services = {
    warehouse,
    clock,
    cursors: cursors('a secret of the bench'),
    reference: reference(memoryTable()),
  };
  for (const [name, given, body] of QUESTIONS) {
    const route = given as Route;
    const parsed = (route.body as { parse(value: unknown): unknown }).parse(body);
    const ask = () =>
      (route.handle(services as never) as (call: unknown) => Promise<Reply>)({
        actor,
        body: parsed,
        language: 'en',
      });
    await ask();
    const took: number[] = [];
    for (let i = 0; i < TIMES; i += 1) {
      const begun = performance.now();
      await ask();
      took.push(performance.now() - begun);
    }
    figure('analysis', `${name}, p50`, percentile(took, 0.5), 'ms', `whole answer with its basis; ${note}`);
    figure('analysis', `${name}, p99`, percentile(took, 0.99), 'ms', note);
  }
  // The engine alone, as a peer would be asked.
  for (const [name, question] of [
    ['engine: one dimension', sql`SELECT product, count(*) FROM lines GROUP BY product`],
    [
      'engine: four dimensions',
      sql`SELECT product, departure, concealment, year, count(*), sum(quantity) FROM lines GROUP BY ALL`,
    ],
  ] as const) {
    const took: number[] = [];
    for (let i = 0; i < TIMES; i += 1) {
      const begun = performance.now();
      await warehouse.all(sql`SELECT count(*) FROM (${question})`);
      took.push(performance.now() - begun);
    }
    figure('analysis', `${name}, p50`, percentile(took, 0.5), 'ms', note);
    figure('analysis', `${name}, p99`, percentile(took, 0.99), 'ms', note);
  }
  clearInterval(watch);
  figure('analysis', 'peak memory', peak / 1e6, 'MB', note);
  database.close();
  rmSync(home, { recursive: true, force: true });
};
