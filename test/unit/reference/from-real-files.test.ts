import { access } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { type Conversion, convertList } from '../../../client/reference/convert-list.ts';
import type { ListId } from '../../../shared/domain/reference/entry.ts';

const PUBLISHED = fileURLToPath(new URL('../../../../shared/data/reference/', import.meta.url));
const isThere = await access(PUBLISHED).then(
  () => true,
  () => false,
);
if (!isThere) process.stderr.write(`Skipped: the published lists are not at ${PUBLISHED}\n`);

const converted = (list: ListId, path: string): Promise<Conversion> =>
  convertList(list, `${PUBLISHED}${path}`);
const factCount = ({ entries }: Conversion, name: string): number =>
  entries.filter(({ facts }) => facts?.[name] !== undefined).length;

(isThere ? test : test.skip)(
  'the UN/LOCODE of 249 files, whole',
  async () => {
    const places = await converted('places', 'un-locode/src/data');
    expect(places.read).toBe(116_029);
    expect(places.leftOut.count).toBe(0);
    // Places with two names stand there twice.
    expect(places.entries.length).toBe(115_883);
    expect(new Set(places.entries.map(({ parent }) => parent)).size).toBe(249);
  },
  120_000,
);

(isThere ? test : test.skip)('the Harmonized System, whole but for its total', async () => {
  const { entries, leftOut } = await converted('hs', 'hs/harmonized-system.csv');
  const ofLevel = (level: number) => entries.filter(({ facts }) => facts?.level === level).length;
  expect([ofLevel(2), ofLevel(4), ofLevel(6), leftOut.count]).toEqual([97, 1229, 5613, 1]);
  const codes = new Set(entries.map(({ code }) => code));
  expect(entries.filter(({ parent }) => parent !== undefined && !codes.has(parent))).toEqual([]);
});

(isThere ? test : test.skip)('Rec 20, whole', async () => {
  const units = await converted('units', 'unece-units/units-of-measure.csv');
  expect([units.entries.length, units.leftOut.count]).toEqual([2136, 0]);
  expect(factCount(units, 'factor')).toBeGreaterThan(70);
});

(isThere ? test : test.skip)(
  'the index of CITES species, as a stream of 98 MB',
  async () => {
    const species = await converted('species', 'cites-index/Index_of_CITES_Species_2017-04-21.csv.gz');
    expect(species.read + species.leftOut.count).toBe(38_079);
    expect(species.entries.filter(({ facts }) => facts?.rank === 'species').length).toBe(14_349);
    const named = (language: 'es' | 'fr') =>
      species.entries.filter(({ labels, facts }) => labels[language] && facts?.rank === 'species').length;
    expect([named('es'), named('fr')].every((count) => count > 2000)).toBe(true);
  },
  120_000,
);

(isThere ? test : test.skip)('monthly rates: every row has its currency', async () => {
  const rates = await converted('rates', 'exchange-rates/monthly.csv');
  expect([rates.read, rates.entries.length, rates.leftOut.count]).toEqual([17_237, 17_237, 0]);
  expect(rates.entries.find(({ code }) => code === 'EUR-2026-06')?.facts?.perUsd).toBe(0.8684);
  await expect(converted('rates', 'exchange-rates/annual.csv')).rejects.toThrow(/rates of years/);
});
