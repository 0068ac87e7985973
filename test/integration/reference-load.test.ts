import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { convertList } from '../../client/reference/convert-list.ts';
import { keptLoads } from '../../client/reference/kept-loads.ts';
import { loadList, partsOf } from '../../client/reference/load-list.ts';
import { cen, dataOf } from '../../client/sdk.ts';
import { cenCommand } from '../support/cen-command.ts';
import { World } from '../support/world/world.ts';

/** Enough for three parts; places of a country that does not exist. */
const PLACES = 4_500;
const letters = (number: number): string =>
  [676, 26, 1].map((weight) => String.fromCharCode(65 + (Math.floor(number / weight) % 26))).join('');
const rowOf = (number: number): string =>
  `XK,${letters(number)},Harbour ${letters(number)},,,AI,1-3-----,,42.5,21.${number},`;
const listOf = (count: number): string =>
  ['country,location,name,nameWoDiacritics,subdivision,status,function,iata,lat,lon,geocoded']
    .concat(Array.from({ length: count }, (_, number) => rowOf(number)))
    .join('\n');

test('a list is loaded in parts, goes on after a lost line, is looked up, and says what changed', async () => {
  const world = await World.open();
  const token = await world.tokenOf('admin.wco');
  const command = await cenCommand({ CEN_URL: world.url, CEN_TOKEN: token });
  const path = join(command.directory, 'places.csv');
  const run = async (...args: string[]) => {
    const { exitCode, stdout, stderr } = await command.run('reference', ...args, '--json');
    expect({ args, exitCode, stderr }).toEqual({ args, exitCode: 0, stderr: '' });
    return stdout === '' ? undefined : JSON.parse(stdout.trim().split('\n')[0] ?? '');
  };
  try {
    await writeFile(path, listOf(PLACES));
    const before = (await run('load', 'places', path, '--dry-run')).differences;
    expect(before).toMatchObject({ added: PLACES, changed: 0 });

    // The line is lost when the second part is sent, and stays so.
    let puts: string[] = [];
    const network = (lost: boolean) =>
      cen({
        baseUrl: world.url,
        token: async () => token,
        fetch: async (request) => {
          if (request.method === 'PUT') puts.push(new URL(request.url).pathname.split('/').at(-1) ?? '');
          if (lost && puts.length > 1) throw new WrongLine();
          return fetch(request);
        },
      });
    const conversion = await convertList('places', path);
    expect(partsOf(conversion.entries).length).toBe(3);
    const kept = keptLoads({ XDG_CONFIG_HOME: join(command.directory, 'config') }, world.url);
    await expect(loadList(network(true), { conversion, kept })).rejects.toThrow(WrongLine);
    puts = [];
    expect((await loadList(network(false), { conversion, kept })).published?.differences).toEqual(before);
    expect(puts).toEqual(['2', '3']);

    expect(await run('load', 'places', path)).toMatchObject({
      entries: PLACES,
      differences: { added: 0, changed: 0, deprecated: 0 },
    });
    await writeFile(path, listOf(PLACES - 1).replace('Harbour AAA', 'Port AAA'));
    expect(await run('load', 'places', path)).toMatchObject({
      differences: { added: 0, changed: 1, deprecated: 1, same: expect.any(Number) },
    });
    expect(await run('find', 'places', 'port', 'aaa')).toMatchObject({ code: 'XKAAA', label: 'Port AAA' });
    const last = `XK${letters(PLACES - 1)}`;
    expect(await run('show', 'places', last)).toMatchObject({
      code: last,
      deprecated: { since: expect.any(String) },
    });
    const lists = await run('lists');
    expect(lists.find(({ list }: { list: string }) => list === 'places')).toMatchObject({
      source: 'UN/LOCODE, UNECE',
    });
  } finally {
    await command.remove();
    await world.close();
  }
}, 120_000);

test('who does not administer the lists reads them, and loads none', async () => {
  const world = await World.open();
  const command = await cenCommand({ CEN_URL: world.url, CEN_TOKEN: await world.tokenOf('officer.fr') });
  try {
    const path = join(command.directory, 'means.csv');
    await writeFile(path, 'code,label_en\nlorry,Lorry\n');
    expect(await command.run('reference', 'load', 'species', path)).toMatchObject({ exitCode: 5 });
    expect(await command.run('reference', 'load', 'lorries', path)).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(/There is no list lorries\. There are: fields, countries/),
    });
    const network = cen({ baseUrl: world.url, token: () => world.tokenOf('officer.fr') });
    expect((await dataOf(network.GET('/v1/reference/lists'))).items.length).toBeGreaterThan(15);
  } finally {
    await command.remove();
    await world.close();
  }
}, 120_000);

/** What a lost connection is to the client: an error of its own, which no retry gets past here. */
class WrongLine extends Error {}
