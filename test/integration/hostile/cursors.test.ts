import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { shortForm } from '../../support/builders.ts';
import type { PersonName } from '../../support/world/people.ts';
import { type HttpAnswer, World } from '../../support/world/world.ts';

/** Every list, as one who may read it asks for it. */
const LISTS: readonly (readonly [PersonName, string])[] = [
  ['admin.fr', '/v1/seizures?limit=1&from=2026-01-01&to=2026-12-31'],
  ['admin.fr', '/v1/seizures?limit=1&from=2026-01-01&to=2026-12-31&office=NCP-FR'],
  ['admin.fr', '/v1/seizures?limit=1&from=2026-01-01&to=2026-12-31&status=reported'],
  ['admin.fr', '/v1/seizures?limit=1&from=2026-01-01&to=2026-12-31&category=drugs'],
  ['admin.fr', '/v1/seizures?limit=1&from=2026-01-02&to=2026-12-31'],
  ['officer.fr', '/v1/seizures?limit=1&from=2026-01-01&to=2026-12-31'],
  ['officer.es', '/v1/seizures?limit=1&from=2026-01-01&to=2026-12-31'],
  ['admin.fr', '/v1/drafts?limit=1'],
  ['officer.fr', '/v1/drafts?limit=1'],
  ['admin.fr', '/v1/imports?limit=1'],
  ['admin.fr', '/v1/offices?limit=1'],
  ['admin.fr', '/v1/offices?limit=1&role=NCP'],
  ['officer.fr', '/v1/offices?limit=1'],
  ['admin.fr', '/v1/offices/NCP-FR/people?limit=1'],
  ['admin.fr', '/v1/offices/NCP-FR/systems?limit=1'],
  ['admin.fr', '/v1/audit?limit=1'],
  ['admin.fr', `/v1/audit?limit=1&office=NCP-FR&month=${new Date().toISOString().slice(0, 7)}`],
];

let world: World;
let cursors: string[];
const page = (list: number, cursor?: string): Promise<HttpAnswer> => {
  const [name, path] = LISTS[list] as (typeof LISTS)[number];
  return world.as(name).get(cursor === undefined ? path : `${path}&cursor=${encodeURIComponent(cursor)}`);
};

beforeAll(async () => {
  world = await World.open();
  const fr = world.as('officer.fr');
  const admin = world.as('admin.fr');
  const mapping = { name: 'Least', format: { kind: 'csv' }, fields: { '/date': { column: 'date' } } };
  for (const day of ['2026-05-03', '2026-05-04', '2026-06-05']) {
    await fr.post('/v1/seizures', shortForm({ date: day }));
    await fr.post('/v1/drafts', shortForm({ date: day }));
    await fr.post('/v1/imports', { fileName: 'a.csv', size: 10, mapping });
    await admin.post('/v1/systems', { name: day, office: 'NCP-FR', scopes: ['cen/seizures.read'] });
  }
  // The trail follows within moments: looked for until a page of it has a next.
  const deadline = Date.now() + 20_000;
  const isTold = async () => (await page(LISTS.length - 1)).body.next !== undefined;
  while (!(await isTold()) && Date.now() < deadline) await new Promise((later) => setTimeout(later, 250));
  cursors = [];
  for (const list of LISTS.keys()) cursors.push((await page(list)).body.next);
}, 150_000);
afterAll(() => world?.close(), 60_000);

const REFUSED = { status: 400, body: { code: 'invalid-input', errors: [{ pointer: '/query/cursor' }] } };

test('each continues its own list', async () => {
  expect(cursors).toEqual(LISTS.map(() => expect.any(String)));
  for (const [list, cursor] of cursors.entries()) {
    const [first, second] = [await page(list), await page(list, cursor)];
    expect([LISTS[list], second.status]).toEqual([LISTS[list], 200]);
    expect(second.body.items[0]).not.toEqual(first.body.items[0]);
  }
});

test('none continues another list, another filter or another person’s list', async () => {
  // Asking for one's own office and this month says what the list says that leaves them out.
  const open: string[] = [];
  for (const [from, cursor] of cursors.entries())
    for (const to of LISTS.keys()) {
      if (from === to) continue;
      const answer = await page(to, cursor);
      if (answer.status !== 400) open.push(`${LISTS[from]} continues ${LISTS[to]}: ${answer.status}`);
      else expect(answer).toMatchObject(REFUSED);
    }
  expect(open).toEqual([]);
}, 60_000);

test('no letter of it can be changed, left out or added', async () => {
  const [cursor = ''] = cursors;
  const letters = [...cursor];
  const changed = letters.flatMap((letter, at) => {
    const other = letter === 'A' ? 'B' : 'A';
    const low = String.fromCharCode(letter.charCodeAt(0) ^ 1);
    return [other, low, ''].map((put) => letters.with(at, put).join(''));
  });
  const shapes = [
    '.',
    '..',
    'null',
    `${cursor}.`,
    `.${cursor}`,
    `${cursor}=`,
    ` ${cursor}`,
    `${cursor}\u0000`,
    'x'.repeat(900),
  ];
  const unequal = [...new Set([...changed, ...shapes])].filter((one) => one !== cursor);
  const open: string[] = [];
  for (const one of unequal) if ((await page(0, one)).status !== 400) open.push(one);
  expect(open).toEqual([]);
  expect(await page(0, '')).toMatchObject(REFUSED);
}, 60_000);

test('a position of somebody’s own making is no cursor', async () => {
  for (const position of ['2026-12-31$', '', 'OFFICE#NCP-ES', '2026-05#']) {
    const made = Buffer.from(position).toString('base64url');
    for (const cursor of [made, `${made}.`, `${made}.${'A'.repeat(22)}`])
      expect(await page(0, cursor)).toMatchObject(cursor === '' ? { status: 400 } : REFUSED);
  }
});
