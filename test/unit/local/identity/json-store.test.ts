import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { jsonStores, openJsonStore } from '../../../../infra/local/identity/storage/json-store.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'json-store-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

test('what was set is there again after a restart, times included', async () => {
  const store = await openJsonStore(directory, 'pool', { Users: {} });
  const user = { UserCreateDate: new Date(1_800_000_000_123), Name: 'Ñandú' };
  await store.set(undefined, ['Users', 'a.b'], user);
  await store.set(undefined, ['Groups', 'NCP'], { members: ['a.b'] });
  await store.delete(undefined, ['Groups', 'NCP']);
  const again = await openJsonStore(directory, 'pool', { Users: {} });
  expect(await again.get(undefined, ['Users', 'a.b'])).toEqual(user);
  expect(await again.get(undefined, ['Groups', 'NCP'])).toBeNull();
  expect(await again.get(undefined, ['Groups', 'NCP'], 'none')).toBe('none');
});

test('names of the language are names like others', async () => {
  const store = await openJsonStore(directory, 'pool', { Users: {} });
  expect(await store.get(undefined, ['Users', '__proto__'])).toBeNull();
  expect(await store.get(undefined, ['Users', 'constructor'])).toBeNull();
  await store.set(undefined, ['Users', '__proto__'], { Enabled: true });
  expect(await store.get(undefined, ['Users', '__proto__'])).toEqual({ Enabled: true });
  expect(Object.hasOwn(Object.prototype, 'Enabled')).toBe(false);
});

test('every answered change of many at once is in the file, which is whole at every moment', async () => {
  const store = await openJsonStore(directory, 'pool', { Users: {} });
  const file = join(directory, 'pool.json');
  const changes = Array.from({ length: 50 }, async (_, index) => {
    await store.set(undefined, ['Users', `u${index}`], { index });
    const stored: unknown = JSON.parse(await readFile(file, 'utf8'));
    expect(stored).toMatchObject({ Users: { [`u${index}`]: { index } } });
  });
  await Promise.all(changes);
  expect(await readdir(directory)).toEqual(['pool.json']);
});

test('what a killed process left half written is removed and harms nothing', async () => {
  const store = await openJsonStore(directory, 'pool', { Users: {} });
  await store.set(undefined, ['Users', 'kept'], true);
  await writeFile(join(directory, 'pool.json.0123.unfinished'), '{"Users":{"half');
  const stores = await jsonStores(directory);
  const again = await openJsonStore(directory, 'pool', {});
  expect(await again.get(undefined, ['Users', 'kept'])).toBe(true);
  expect(stores.create).toBeInstanceOf(Function);
  expect(await readdir(directory)).toEqual(['pool.json']);
});
