import { seizuresOf } from '../../../infra/local/demo/fill-cases.ts';
import { generateCases } from '../../../infra/local/demo/generate.ts';
import { chanceOf } from '../../../infra/local/demo/random.ts';
import { evidenceOf, scoreOf } from '../../../shared/domain/duplicates/score.ts';
import { traitsOf } from '../../../shared/domain/duplicates/traits-of.ts';
import type { Seizure } from '../../../shared/domain/seizure/seizure.ts';
import { duplicates as duplicatesIn } from '../../../shared/storage/verification/duplicates/duplicates.ts';
import { pairIdOf } from '../../../shared/storage/verification/duplicates/pairs.ts';
import { figure } from '../figure.ts';
import { type Counts, countedTable } from './counted-table.ts';
import { plantTwins, type Twin } from './plant-twins.ts';

const CASES = 20_000;
const TWINS = 500;
const FIRST = 10;

/** Cases in the order in which they are reported, and which of them are told twice. */
const network = () => {
  const generated = generateCases({ seed: 4, count: CASES, until: new Date('2026-06-01') });
  const twins = plantTwins(chanceOf(44), generated, TWINS);
  const numbered = new Map(twins.map(({ given, original }) => [given, original]));
  const cases = generated.map((one) => numbered.get(one) ?? one);
  const all = [...cases, ...twins.map(({ twin }) => twin)];
  const { seizures } = seizuresOf(all);
  const place = new Map(all.map((one, n) => [one, seizures[n] as Seizure]));
  const planted = twins.flatMap((twin) => {
    const [a, b] = [place.get(twin.original), place.get(twin.twin)];
    return a && b ? [{ ...twin, a, b }] : [];
  });
  return { seizures: [...seizures].sort((a, b) => (a.reportedAt < b.reportedAt ? -1 : 1)), planted };
};

const tellFound = (
  planted: readonly (Twin & { a: Seizure; b: Seizure })[],
  ranks: readonly number[],
): void => {
  for (const kind of ['mirror', 'twice'] as const) {
    const of = ranks.filter((_, n) => planted[n]?.kind === kind);
    const found = of.filter((rank) => rank < FIRST).length;
    const note = `of ${of.length} planted, ${kind === 'mirror' ? 'told by another member' : 'told twice by one office'}`;
    figure('duplicates', `${kind}: among the first ten`, (100 * found) / of.length, '%', note);
    const first = of.filter((rank) => rank === 0).length;
    figure('duplicates', `${kind}: the first`, (100 * first) / of.length, '%', note);
  }
};

const tellScoring = (seizures: readonly Seizure[]): void => {
  const traits = seizures.slice(0, 2_000).map(({ report }) => traitsOf(report));
  const rounds = 200_000;
  const began = performance.now();
  let sum = 0;
  for (let n = 0; n < rounds; n += 1) {
    const [a, b] = [traits[n % 2_000], traits[(n * 7 + 1) % 2_000]];
    if (a && b) sum += scoreOf(evidenceOf(a, b));
  }
  const spent = performance.now() - began;
  figure(
    'duplicates',
    'scoring a pair',
    (1_000 * spent) / rounds,
    'µs',
    `mean score ${(sum / rounds).toFixed(3)}`,
  );
};

/** Are planted twins found, what else is proposed, and what does it cost? */
export const duplicates = async (): Promise<void> => {
  const { seizures, planted } = network();
  const kept = new Map<string, Seizure>();
  const counts: Counts = { calls: 0, readUnits: 0, writeUnits: 0 };
  let casesRead = 0;
  const service = duplicatesIn(countedTable(counts), {
    seizures: {
      readMany: async (ids) => {
        casesRead += ids.length;
        return ids.flatMap((id) => kept.get(id) ?? []);
      },
    },
    now: () => new Date('2026-06-01'),
  });
  const began = performance.now();
  for (const seizure of seizures) {
    kept.set(seizure.id, seizure);
    await service.propose(seizure);
  }
  const spent = performance.now() - began;

  const inboxes = new Set(seizures.map(({ rilo }) => rilo));
  const ids = new Set<string>();
  for (const office of [...inboxes, 'WCO'])
    for (const id of (await service.inbox(office, { state: 'open', limit: 100_000 })).ids) ids.add(id);
  const pairs = await service.readMany([...ids]);
  const ofCase = new Map<string, typeof pairs>();
  for (const pair of pairs) for (const id of pair.cases) ofCase.set(id, [...(ofCase.get(id) ?? []), pair]);
  const ranks = planted.map(({ a, b }) => {
    const id = pairIdOf(a.id, b.id);
    const rank = (ofCase.get(b.id) ?? [])
      .sort((x, y) => y.score - x.score)
      .findIndex((pair) => pair.id === id);
    return rank < 0 ? Number.POSITIVE_INFINITY : rank;
  });
  tellFound(planted, ranks);
  const right = new Set(planted.map(({ a, b }) => pairIdOf(a.id, b.id)));
  const wrong = pairs.filter(({ id }) => !right.has(id));
  const perCase = `of ${seizures.length} cases, as they come`;
  figure('duplicates', 'false pairs', (1_000 * wrong.length) / seizures.length, 'per 1,000 cases', perCase);
  figure(
    'duplicates',
    'calls of a case',
    counts.calls / seizures.length,
    'calls',
    `${perCase}; most at once`,
  );
  figure('duplicates', 'read units of a case', counts.readUnits / seizures.length, 'RCU', perCase);
  figure('duplicates', 'other cases read', casesRead / seizures.length, 'RCU', `${perCase}; one unit each`);
  figure('duplicates', 'write units of a case', counts.writeUnits / seizures.length, 'WCU', perCase);
  figure('duplicates', 'time of a case', (1_000 * spent) / seizures.length, 'µs', 'on tables in memory');
  tellScoring(seizures);
  if (process.argv.includes('--look'))
    for (const [n, { a, b, kind }] of planted.entries())
      if ((ranks[n] ?? 0) >= FIRST)
        console.error(
          kind,
          JSON.stringify({ a: a.report, b: b.report, e: evidenceOf(traitsOf(a.report), traitsOf(b.report)) }),
        );
};
