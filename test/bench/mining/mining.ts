import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { figure } from '../figure.ts';

const PROCESS = fileURLToPath(new URL('./mining-process.ts', import.meta.url));
const Measured = z.object({
  building: z.number(),
  mining: z.number(),
  peak: z.number(),
  facts: z.number(),
  tested: z.number(),
  found: z.number(),
  offered: z.number(),
});

/** How long a run takes over generated cases of one line, and how much memory. */
export const mining = async (): Promise<void> => {
  for (const cases of [100_000, 1_000_000, 5_000_000]) {
    const out = execFileSync(process.execPath, ['--max-old-space-size=1500', PROCESS, String(cases)], {
      encoding: 'utf8',
    });
    const of = Measured.parse(JSON.parse(out));
    const rows = `${cases.toLocaleString('en')} rows`;
    const note = `processor time; ${of.facts} facts, ${of.tested} rules tested, ${of.found} found, ${of.offered} offered`;
    figure(
      'mining',
      `${rows}: into columns`,
      of.building / 1000,
      's',
      'processor time, facts of each row included',
    );
    figure('mining', `${rows}: mining`, of.mining / 1000, 's', note);
    figure('mining', `${rows}: peak memory`, of.peak, 'MB', 'of the whole process, the generator included');
  }
};
