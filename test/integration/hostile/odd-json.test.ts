import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fullForm, shortForm } from '../../support/builders.ts';
import { INJECTED, isRecord, objectsIn, withField } from '../../support/hostile/injected-fields.ts';
import { storedItems } from '../../support/hostile/stored.ts';
import { type GoodWrite, goodWrites, sendWrite } from '../../support/hostile/writes.ts';
import { wordless } from '../../support/wordless.ts';
import { World } from '../../support/world/world.ts';

let world: World;
let writes: Readonly<Record<string, GoodWrite>>;
beforeAll(async () => {
  world = await World.open();
  writes = await goodWrites(world);
}, 120_000);
afterAll(() => world?.close(), 60_000);

describe('mass assignment', () => {
  test('no write of any route takes a field that it does not declare, at whatever depth', async () => {
    const before = await storedItems(world);
    const taken: string[] = [];
    for (const [name, write] of Object.entries(writes))
      for (const field of INJECTED) {
        const { status, body } = await sendWrite(world, write, withField(write.body, [], field));
        if (status !== 400 || body.code !== 'invalid-input') taken.push(`${name} ${field[0]}: ${status}`);
      }
    const nested = INJECTED.slice(0, 4);
    for (const [name, write] of Object.entries(writes))
      for (const path of objectsIn(write.body).filter(isRecord))
        for (const field of nested) {
          const { status } = await sendWrite(world, write, withField(write.body, path, field));
          if (status !== 400) taken.push(`${name} /${path.join('/')} ${field[0]}: ${status}`);
        }
    expect(taken).toEqual([]);
    expect(await storedItems(world)).toEqual(before);
    expect((await world.as('officer.fr').get('/v1/me')).body).toMatchObject({ role: 'NCP', duties: [] });
  }, 60_000);

  test('the same writes without it go through, and store what was sent and nothing else', async () => {
    const { body } = await sendWrite(world, writes['report-seizure'] as GoodWrite);
    const item = (await storedItems(world)).get(`seizures SEIZURE#${body.id} HEAD`);
    const { by } = (item?.change ?? {}) as { by?: string };
    const given = {
      ...fullForm(),
      datePrecision: 'day',
      location: { ...fullForm().location, country: 'FR' },
    };
    expect(item?.record).toEqual({
      id: body.id,
      version: 1,
      status: 'reported',
      office: 'NCP-FR',
      country: 'FR',
      rilo: 'RILO-COLOGNE',
      reference: body.reference,
      reportedAt: body.reportedAt,
      report: { ...given, lines: given.lines.map((line) => ({ standing: 'unknown', ...line })) },
      derived: wordless(body.derived),
      change: { event: 'seizure.reported', id: `${body.id}.1`, by, office: 'NCP-FR', at: body.reportedAt },
    });
  });
});

const report = (text: string) => world.as('officer.fr').post('/v1/seizures', text);
const asText = (changes: Parameters<typeof shortForm>[0] = {}) => JSON.stringify(shortForm(changes));
const drugs = (line: object) => asText({ lines: [{ category: 'drugs', product: 'x', ...line } as never] });

const numbered = (howMany: number) => Array.from({ length: howMany }, (_, i) => [`field${i}`, 1] as const);

describe('odd JSON', () => {
  test.each([
    ['a number as a text', () => drugs({ quantity: { value: '150', unit: 'KGM' } })],
    ['a text as a number', () => drugs({ product: 7 })],
    ['a list for a text', () => drugs({ product: ['cocaine'] })],
    ['an object for a text', () => drugs({ product: { toString: 'cocaine' } })],
    ['an object for a list', () => asText({ lines: { 0: { category: 'drugs' }, length: 1 } as never })],
    ['a list for an object', () => asText({ sharing: [] as never })],
    ['null for a text', () => drugs({ product: null })],
    ['true for a choice', () => asText({ kind: true as never })],
    ['a choice in other letters', () => asText({ kind: 'Seizure' as never })],
    [
      'more than any number',
      () => drugs({ quantity: { value: 0, unit: 'KGM' } }).replace('"value":0', '"value":1e999'),
    ],
    ['minus zero', () => drugs({ quantity: { value: 0, unit: 'KGM' } }).replace('"value":0', '"value":-0')],
    ['less than any number', () => drugs({ quantity: { value: 5e-324, unit: 'KGM' } })],
    ['what DynamoDB keeps as nothing', () => drugs({ quantity: { value: 1e-140, unit: 'KGM' } })],
    ['more than can be summed', () => drugs({ quantity: { value: 1e15, unit: 'TNE' } })],
    ['a share of nearly nothing', () => drugs({ purityPercent: 1e-200 })],
    ['an amount of nearly nothing', () => drugs({ value: { amount: 1e-300, currency: 'EUR' } })],
    [
      'more becquerel than can be kept',
      () =>
        asText({
          lines: [{ category: 'nuclear', product: 'x', details: { nuclear: { activityBecquerel: 1e300 } } }],
        }),
    ],
    [
      'a place that is nearly nowhere',
      () => asText({ location: { coordinates: { latitude: 1e-290, longitude: 0 } } }),
    ],
    ['half a count', () => drugs({ packages: { count: 1.5 } })],
    ['a lone surrogate', () => drugs({ product: 'a\ud800b' })],
    ['a lone surrogate in what is stated', () => asText({ handling: { code: 'H3', statement: 'a\udc00b' } })],
    ['text that reads backwards', () => drugs({ product: 'co\u202Eeniac' })],
    ['an isolate that hides text', () => asText({ narrative: { text: '\u2066x', language: 'en' } })],
    ['NUL', () => drugs({ product: 'a\u0000b' })],
    ['an escape sequence', () => drugs({ product: '\u001b[2J' })],
    ['blanks for a text', () => drugs({ product: ' \t\n\u3000 ' })],
    ['two values', () => `${asText()}${asText()}`],
    ['a comment', () => asText().replace('{', '{/* */')],
    ['a byte order mark', () => `\ufeff${asText()}`],
    ['single quotes', () => asText().replaceAll('"', "'")],
    ['a hundred thousand levels', () => `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['sixty thousand fields', () => JSON.stringify(Object.fromEntries(numbered(60_000)))],
    ['forty thousand fields', () => JSON.stringify(Object.fromEntries(numbered(40_000)))],
    ['three hundred thousand lines', () => `{"lines":[${'{},'.repeat(300_000)}{}]}`],
    ['forty thousand lines', () => `{"lines":[${'{},'.repeat(40_000)}{}]}`],
  ])('%s is a clear 400', async (_, made) => {
    const { status, body } = await report(made());
    expect([status, body.code]).toEqual([400, 'invalid-input']);
    expect(body.errors.length).toBeLessThanOrEqual(100);
    expect(body.errors[0]).toEqual({
      pointer: expect.any(String),
      code: expect.any(String),
      detail: expect.any(String),
    });
  });

  test('a field that is there twice counts once, the last one', async () => {
    const { status, body } = await report(
      asText().replace('{', '{"date":"2026-01-01","kind":"offence","kind":"detention",'),
    );
    expect([status, body.report.date, body.report.kind]).toEqual([201, '2026-05-03', 'detention']);
    expect((await world.as('officer.fr').get(`/v1/seizures/${body.id}`)).body).toEqual(body);
  });

  test('texts that look the same are the same: in a record and in a reference', async () => {
    const [composed, decomposed] = ['Caf\u00e9 \u1e69', 'Cafe\u0301 s\u0307\u0323'];
    const one = await report(drugs({ product: decomposed }));
    expect(one.body.report.lines[0].product).toBe(composed);

    const put = (reference: string) =>
      world
        .as('officer.fr')
        .put(`/v1/national-references/${encodeURIComponent(reference)}/seizure`, shortForm());
    const [first, second] = [await put(composed), await put(decomposed)];
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.body).toEqual(first.body);
  });

  test('more than a record may hold is told as such, however it is made', async () => {
    const seal = { number: 'x'.repeat(40) };
    const container = { number: 'CSQU3054383', seals: Array.from({ length: 10 }, () => seal) };
    const means = Array.from({ length: 8 }, () => ({
      mode: 'maritime' as const,
      containers: Array.from({ length: 100 }, () => container),
    }));
    const before = await storedItems(world);
    const large = await report(asText({ means }));
    expect([large.status, large.body.code]).toEqual([413, 'too-large']);
    const shared = asText({ means, sharing: { level: 'group', offices: ['NCP-ES', 'WCO'] } });
    expect((await report(shared)).body.code).toBe('too-large');
    expect((await report(JSON.stringify({ x: 'x'.repeat(1_000_000) }))).body.code).toBe('too-large');
    const after = await storedItems(world);
    // Nothing but the country's running number moved.
    expect([...after.keys()]).toEqual([...before.keys()]);

    const aliases = Array.from({ length: 20 }, (_, i) => `${i}`.padEnd(200, '\u4e2d'));
    const persons = Array.from({ length: 50 }, () => ({ role: 'other', aliases }));
    const { body: seizure } = await report(asText());
    const parties = await world
      .as('officer.fr')
      .put(`/v1/seizures/${seizure.id}/parties`, { persons }, { 'if-match': '"0"' });
    expect([parties.status, parties.body.code]).toEqual([413, 'too-large']);
  }, 60_000);

  test('a record that is kept, but larger as JSON, is answered, and once again for the same key', async () => {
    const seals = Array.from({ length: 10 }, () => ({ number: '"'.repeat(40) }));
    const containers = Array.from({ length: 100 }, () => ({ number: 'CSQU3054383', seals }));
    const means = Array.from({ length: 4 }, () => ({ mode: 'maritime' as const, containers }));
    const key = { 'idempotency-key': 'large' };
    const send = () => world.as('officer.fr').post('/v1/seizures', shortForm({ means }), key);
    const [first, second] = [await send(), await send()];
    expect(JSON.stringify(first.body).length).toBeGreaterThan(409_600);
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body).toEqual(first.body);
  }, 60_000);

  test('a mapping may hold any constant, and no name that is a trap', async () => {
    const announce = (text: string) => world.as('officer.fr').post('/v1/imports', text);
    const announced = (rule: string, more = '') =>
      `{"fileName":"a.csv","size":10,"mapping":{"name":"Least","format":{"kind":"csv"},"fields":{${more}"/date":${rule}}}}`;
    expect((await announce(announced('{"constant":1e300}'))).status).toBe(201);
    expect((await announce(announced('{"constant":"a\\ud800b"}'))).status).toBe(201);
    const deep = `{"constant":${'['.repeat(20_000)}${']'.repeat(20_000)}}`;
    expect((await announce(announced(deep))).status).toBe(400);
    const trapped = (await announce(announced('{"column":"d"}', '"__proto__":{"column":"x"},'))).body;
    const kept = (await storedItems(world)).get(`imports IMPORT#${trapped.id} MAPPING`);
    expect(JSON.parse(String(kept?.text)).fields).toEqual({ '/date': { column: 'd' } });
    for (const name of ['constructor', '/__proto__', '/constructor/prototype', '/lines/-1/product']) {
      const { status } = await announce(announced('{"column":"d"}', `"${name}":{"column":"x"},`));
      expect([name, status]).toEqual([name, 400]);
    }
    const wide = JSON.stringify(
      Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`${i}${'\u4e2d'.repeat(200)}`, null])),
    );
    expect((await announce(announced(`{"column":"d","translate":${wide}}`))).status).toBe(400);
  });
});
