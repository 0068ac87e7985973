import { afterAll, expect, test } from '@jest/globals';
import type { Actor } from '../../../../shared/domain/actor.ts';
import type { AnalysisRow } from '../../../../shared/domain/analysis/columns.ts';
import { audiencesFor, isVisible, type Shared, type Sharing } from '../../../../shared/domain/sharing.ts';
import { cologne, dakar, france, partner, secretariat, senegal, spain } from '../../../support/actors.ts';
import { analysisRow } from '../../../support/analysis/rows.ts';
import { searchWorld, someCases } from '../../../support/analysis/search-world.ts';

const ACTORS: readonly Actor[] = [france, spain, senegal, cologne, dakar, secretariat, partner];
const LEVELS: readonly Sharing[] = [
  { level: 'national' },
  { level: 'regional' },
  { level: 'network' },
  { level: 'partners' },
  { level: 'group', offices: ['NCP-ES', 'RILO-DAKAR'] },
  { level: 'group', offices: [] },
];
const OWNERS = [
  { office: 'NCP-FR', country: 'FR', rilo: 'RILO-COLOGNE' },
  { office: 'NCP-SN', country: 'SN', rilo: 'RILO-DAKAR' },
] as const;

/** A case of every owner and level, each with words of its own; what is hidden of a reader is the rest. */
const cases = OWNERS.flatMap((owner) =>
  LEVELS.map((sharing) => ({ ...owner, status: 'verified', sharing })),
).map((shared: Shared, i) => {
  const canary = `canary${i}x`;
  const group = shared.sharing.level === 'group';
  const row = analysisRow({
    case_id: `case${String(i).padStart(2, '0')}`,
    reference: `CEN-2026-FR-9999${String(i).padStart(2, '0')}`,
    seq: i + 1,
    office: shared.office,
    country: shared.country,
    rilo: shared.rilo,
    audience: group ? 'group' : (audiencesFor(shared)[0] ?? 'nobody'),
    group_offices: group ? (shared.sharing.offices ?? []) : [],
    text: `${canary} rice bags`,
    product: canary,
    product_group: canary,
    concealment: canary,
    place: canary,
    operation: canary,
    cover_hs: '100630',
    quantity: 10 + i,
  });
  return { shared, canary, row };
});
const others = someCases(20, 5).map((row) => ({ ...row, seq: row.seq + 100 }));
const worlds: Awaited<ReturnType<typeof searchWorld>>[] = [];
const worldOf = async (rows: readonly AnalysisRow[]) => {
  const made = await searchWorld(rows);
  worlds.push(made);
  return made;
};
afterAll(() => {
  for (const one of worlds) one.close();
});
const everything = await worldOf([...cases.map(({ row }) => row), ...others]);

const FACETS = [
  'status',
  'products',
  'offices',
  'reportedBy',
  'rilos',
  'departure',
  'routes',
  'places',
  'concealment',
  'coverHeadings',
  'operations',
  'modes',
];

test.each(ACTORS.map((actor) => [actor.office, actor] as const))(
  '%s finds what it may see, and its answers are those of a network without the rest',
  async (_, actor) => {
    const mine = cases.filter(({ shared }) => actor.role !== 'PARTNER' && isVisible(actor, shared));
    const found = await everything.search({ filter: { text: 'canary*' }, limit: 200 }, actor);
    expect(found.items.map(({ id }) => id).sort()).toEqual(mine.map(({ row }) => row.case_id));
    expect(found.total).toBe(mine.length);

    const known = others.filter((row) => actor.role !== 'PARTNER' && row.audience === 'network');
    const alone = await worldOf([...mine.map(({ row }) => row), ...known]);
    const answers = async (world: typeof everything) => {
      const searches = [
        { filter: {}, limit: 200 },
        { filter: { text: 'rice' }, sort: { by: 'relevance' }, limit: 200 },
        { filter: { not: [{ text: 'cocaine' }] }, sort: { by: 'quantity' }, limit: 3 },
      ].map(async (asked) => {
        const { total, items } = await world.search(asked, actor);
        return { total, items };
      });
      const facets = [FACETS].map(async (names) => {
        const { cases: total, facets: counted } = await world.facets({ facets: names, top: 3 }, actor);
        return { total, counted };
      });
      const similar = mine
        .slice(0, 4)
        .map(async ({ row }) => (await world.similar(row.case_id, actor)).items);
      return Promise.all([...searches, ...facets, ...similar]);
    };
    const said = await answers(everything);
    expect(said).toEqual(await answers(alone));
    const hidden = cases.filter((one) => !mine.includes(one));
    const messageOf = (id: string) =>
      everything.similar(id, actor).then(
        () => 'found',
        ({ code, message }) => `${code}: ${message}`,
      );
    const nobodys = await messageOf('nobodys');
    expect(nobodys).toMatch(/^not-found/);
    for (const { canary, row } of hidden) {
      expect(JSON.stringify(said)).not.toContain(canary);
      expect((await everything.search({ filter: { text: canary } }, actor)).total).toBe(0);
      for (const name of [row.case_id, row.reference]) expect(await messageOf(name)).toBe(nobodys);
    }
  },
  60_000,
);
