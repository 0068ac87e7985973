import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { AnalysisRow } from '../../../../shared/domain/analysis/columns.ts';
import { Filter } from '../../../../shared/domain/analysis/filter/filter.ts';
import { matches } from '../../../../shared/domain/analysis/filter/matches.ts';
import { france, spain } from '../../../support/actors.ts';
import { arbitraryFilter } from '../../../support/analysis/arbitrary-filter.ts';
import { analysisRow } from '../../../support/analysis/rows.ts';
import { type FoundCase, searchWorld, someCases, TODAY } from '../../../support/analysis/search-world.ts';

const rows = someCases(120, 7);
const world = await searchWorld(rows);
const worlds = [world];
const worldOf = async (given: readonly AnalysisRow[]) => {
  const made = await searchWorld(given);
  worlds.push(made);
  return made;
};
afterAll(() => {
  for (const one of worlds) one.close();
});

const BY = ['day', 'knownFrom', 'quantity', 'value'] as const;

/** What a list is sorted by, worked out line by line. */
const measureOf = (lines: readonly AnalysisRow[], by: (typeof BY)[number]): number | null => {
  const sum = (values: (number | null)[]) => {
    const known = values.filter((value) => value !== null);
    return known.length > 0 ? known.reduce((all, value) => all + value, 0) : null;
  };
  if (by === 'day') return Date.parse(lines[0]?.day ?? '');
  if (by === 'knownFrom') return Date.parse(lines[0]?.known_from ?? '');
  if (by === 'value') return sum(lines.map(({ value_usd }) => value_usd));
  return sum(lines.filter(({ unit }) => unit === 'KGM').map(({ quantity }) => quantity));
};

const byHand = (filter: Filter, by: (typeof BY)[number], order: 'ascending' | 'descending') => {
  const found = [
    ...Map.groupBy(
      rows.filter((row) => matches(filter, row, TODAY)),
      (row) => row.case_id,
    ),
  ];
  const sign = order === 'ascending' ? 1 : -1;
  return found
    .map(([id, lines]) => ({ id, lines: lines.map(({ line }) => line), measure: measureOf(lines, by) }))
    .sort(
      (a, b) =>
        Number(a.measure === null) - Number(b.measure === null) ||
        sign * ((a.measure ?? 0) - (b.measure ?? 0)) ||
        (a.id < b.id ? -1 : 1),
    )
    .map(({ id, lines }) => ({ id, lines }));
};

/** Page by page to the end. */
const walk = async (asked: object) => {
  const items: FoundCase[] = [];
  for (let cursor: string | undefined, pages = 0; pages < 200; pages += 1) {
    const page = await world.search({ ...asked, ...(cursor && { cursor }) });
    items.push(...page.items);
    cursor = page.next;
    if (!cursor) return { items, total: page.total };
  }
  throw new Error('The list does not end.');
};

test('pages of any length come to the same cases, lines and order as a look at every row', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryFilter,
      fc.constantFrom(...BY),
      fc.constantFrom('ascending' as const, 'descending' as const),
      fc.integer({ min: 3, max: 40 }),
      async (given, by, order, limit) => {
        const expected = byHand(Filter.parse(given), by, order);
        const { items, total } = await walk({ filter: given, sort: { by, order }, limit });
        expect(items.map(({ id, lines }) => ({ id, lines }))).toEqual(expected);
        expect(total).toBe(expected.length);
      },
    ),
    { numRuns: 40 },
  );
}, 60_000);

test('rare words weigh more than common ones, and short texts more than long ones', async () => {
  const texts = [
    ...Array.from({ length: 20 }, () => 'rice in bags and nothing else of note'),
    'rice and bags with a falcon that sat on it all the way across the wide sea',
    'falcon in rice bags',
    'falcon',
  ];
  const { search } = await worldOf(
    texts.map((text, i) => analysisRow({ case_id: `text${String(i).padStart(2, '0')}`, seq: i + 1, text })),
  );
  const filter = { any: [{ text: 'falcon' }, { text: 'rice' }] };
  const { items, total } = await search({ filter, sort: { by: 'relevance' }, limit: 3 });
  expect(total).toBe(23);
  expect(items.map(({ id }) => id)).toEqual(['text22', 'text21', 'text20']);
});

test('pages by relevance go on in the order of the first, whatever comes in between', async () => {
  const rowOf = (i: number, text: string) => analysisRow({ case_id: `text${i}`, seq: i, text });
  const texts = ['falcon rice', 'falcon', 'rice falcon rice', 'falcon and orchid', 'orchid', 'orchid rice'];
  const { search, store } = await worldOf(texts.map((text, i) => rowOf(i + 1, text)));
  const asked = {
    filter: { any: [{ text: 'falcon' }, { text: 'orchid' }] },
    sort: { by: 'relevance' },
    limit: 2,
  };
  const whole = await search({ ...asked, limit: 10 });
  const first = await search(asked);
  await store.write(...Array.from({ length: 30 }, (_, i) => rowOf(100 + i, 'no such words')));
  const second = await search({ ...asked, cursor: first.next });
  expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(
    whole.items.slice(0, 4).map(({ id }) => id),
  );
});

test('where the words stand is marked, in whatever language', async () => {
  const text = 'сигареты и табак спрятаны в грузе риса حاويه ارز cafe frances molido';
  const { search } = await worldOf([analysisRow({ text })]);
  for (const [asked, marked] of [
    ['Табак', ['табак']],
    ['"груз* "', []],
    ['груз*', ['грузе']],
    ['حاوية أرز', ['حاويه', 'ارز']],
    ['"Café francés" -rojo', ['cafe frances']],
  ] as const) {
    const { items } = await search({ filter: { text: asked } });
    const found = items.flatMap(({ words }) =>
      words.flatMap((piece) => piece.marks.map(({ from, to }) => piece.text.slice(from, to))),
    );
    expect({ asked, found }).toEqual({ asked, found: marked });
  }
});

test('a cursor continues the list of the same caller and the same question, and no other', async () => {
  const { next } = await world.search({ limit: 2 }, france);
  const refused = { fields: [{ pointer: '/cursor', code: 'bad-cursor' }] };
  expect((await world.search({ limit: 9, cursor: next }, france)).items).not.toEqual([]);
  await expect(world.search({ limit: 2, cursor: next }, spain)).rejects.toMatchObject(refused);
  const other = { limit: 2, cursor: next, filter: { categories: ['drugs'] } };
  await expect(world.search(other, france)).rejects.toMatchObject(refused);
  const sorted = { limit: 2, cursor: next, sort: { by: 'value' } };
  await expect(world.search(sorted, france)).rejects.toMatchObject(refused);
});

test('without words there is no relevance, and nothing found is an empty list', async () => {
  await expect(world.search({ sort: { by: 'relevance' }, filter: { text: '-rice' } })).rejects.toMatchObject({
    fields: [{ pointer: '/sort/by', code: 'no-words' }],
  });
  expect(await world.search({ filter: { text: 'nowhere' } })).toMatchObject({
    total: 0,
    items: [],
    sentence: expect.stringContaining('nowhere'),
  });
});
