import { minedWorld } from '../../support/analysis/planted/mined-world.ts';
import { HABIT, PATTERNS } from '../../support/analysis/planted/patterns.ts';
import type { PlantedWorld } from '../../support/analysis/planted/planted-cases.ts';
import { figure } from '../figure.ts';

const SEEDS = Array.from({ length: 200 }, (_, i) => i + 1);
const CASES = 8000;

const WORLDS: Readonly<Record<string, Omit<PlantedWorld, 'seed'>>> = {
  'nothing planted': { cases: CASES },
  'nothing planted, a fifth of the cases repeated': { cases: CASES, repeats: 0.2 },
  'the habit of one office': { cases: CASES, patterns: [HABIT(CASES)] },
  'four patterns': { cases: CASES, patterns: PATTERNS(CASES) },
  'four patterns, a habit, repeated cases': {
    cases: CASES,
    repeats: 0.1,
    patterns: [...PATTERNS(CASES), HABIT(CASES)],
  },
};

const shareOf = (wrong: number, of: number) => (of === 0 ? 0 : wrong / of);

/** What is found of what was planted, and the rate of false discoveries, over 200 seeds of each kind of world. */
export const indicatorRecall = async (): Promise<void> => {
  for (const [name, world] of Object.entries(WORLDS)) {
    const sums = {
      planted: 0,
      first: 0,
      offered: 0,
      falseFirst: 0,
      falseOffered: 0,
      indicators: 0,
      given: 0,
    };
    for (const seed of SEEDS) {
      const mined = minedWorld({ ...world, seed });
      sums.planted += mined.planted;
      sums.first += mined.recalledAtFirst;
      sums.offered += mined.recalled;
      sums.falseFirst += shareOf(mined.wrongAtFirst.length, mined.indicators.length);
      sums.falseOffered += shareOf(mined.wrong.length, mined.offered.length);
      sums.indicators += mined.indicators.length;
      sums.given += mined.offered.length;
    }
    const note = `${SEEDS.length} seeds of ${CASES} cases; ${sums.indicators} found, ${sums.given} offered; promised 0.05`;
    const bench = 'indicator-recall';
    figure(bench, `${name}: rate of false discoveries`, sums.falseFirst / SEEDS.length, '', note);
    figure(bench, `${name}: of those offered`, sums.falseOffered / SEEDS.length, '', 'confirmed later');
    if (sums.planted === 0) continue;
    figure(bench, `${name}: recall`, sums.first / sums.planted, '', `${sums.planted} planted`);
    figure(bench, `${name}: recall of those offered`, sums.offered / sums.planted, '', 'confirmed later');
  }
};
