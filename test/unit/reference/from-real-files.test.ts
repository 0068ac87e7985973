import { execFile } from 'node:child_process';
import { access } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import type { ListId } from '../../../shared/domain/reference/entry.ts';

const PUBLISHED = fileURLToPath(new URL('../../../../shared/data/reference/', import.meta.url));
const program = fileURLToPath(new URL('../../support/lists/convert-process.ts', import.meta.url));
const isThere = await access(PUBLISHED).then(
  () => true,
  () => false,
);
if (!isThere) process.stderr.write(`Skipped: the published lists are not at ${PUBLISHED}\n`);

const converted = async (list: ListId, path: string) => {
  const args = [program, list, `${PUBLISHED}${path}`];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return JSON.parse(stdout);
};

const published = isThere ? test : test.skip;

published(
  'the UN/LOCODE of 249 files, whole: places with two names stand there twice',
  async () => {
    expect(await converted('places', 'un-locode/src/data')).toMatchObject({
      read: 116_029,
      leftOut: 0,
      entries: 115_883,
      parents: 249,
    });
  },
  60_000,
);

published(
  'the Harmonized System, whole but for its total',
  async () => {
    expect(await converted('hs', 'hs/harmonized-system.csv')).toMatchObject({
      leftOut: 1,
      levels: { 2: 97, 4: 1229, 6: 5613 },
      withoutParent: 0,
    });
  },
  60_000,
);

published(
  'Rec 20, whole, with the factors of the units that quantities use',
  async () => {
    const units = await converted('units', 'unece-units/units-of-measure.csv');
    expect(units).toMatchObject({ entries: 2136, leftOut: 0 });
    expect(units.factors).toBeGreaterThan(70);
  },
  60_000,
);

published(
  'the index of CITES species, as a stream of 98 MB',
  async () => {
    const species = await converted('species', 'cites-index/Index_of_CITES_Species_2017-04-21.csv.gz');
    expect(species.read + species.leftOut).toBe(38_079);
    expect(species.ranks).toMatchObject({ species: 14_349 });
    expect(species.spanish).toBeGreaterThan(2000);
    expect(species.french).toBeGreaterThan(2000);
  },
  60_000,
);

published(
  'monthly rates: every row has its currency; rates of years are refused',
  async () => {
    expect(await converted('rates', 'exchange-rates/monthly.csv')).toMatchObject({
      read: 17_237,
      entries: 17_237,
      leftOut: 0,
    });
    await expect(converted('rates', 'exchange-rates/annual.csv')).rejects.toThrow(/rates of years/);
  },
  60_000,
);
