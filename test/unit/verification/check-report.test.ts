import { expect, test } from '@jest/globals';
import { loadShipped } from '../../../shared/storage/reference/load-shipped.ts';
import { cologne, dakar, france, partner, secretariat, systemOf } from '../../support/actors.ts';
import { fullForm, shortForm } from '../../support/builders.ts';
import { verificationWorld } from '../../support/verification-world.ts';
import { france as frenchOffice } from '../directory/network.ts';

const odd = { location: { type: 'airport', country: 'FR', unLocode: 'ESMAD' } } as const;
const codes = (body: { findings: { code: string }[] }) => body.findings.map(({ code }) => code);

test('whoever types is told what is lacking and what does not fit, in the own language, and nothing is kept', async () => {
  const { api } = verificationWorld();
  const { status, body } = await api
    .as(france)
    .post('/v1/checks', { date: '2026-05-31', ...odd }, { 'accept-language': 'fr' });
  expect(status).toBe(200);
  expect(body.findings.slice(0, 4)).toMatchObject([
    { code: 'short-form-incomplete', severity: 'error', pointer: '/lines' },
    { code: 'short-form-incomplete', pointer: '/sharing' },
    { code: 'short-form-incomplete', pointer: '/handling' },
    {
      code: 'locode-of-other-country',
      severity: 'error',
      pointer: '/location/unLocode',
      value: 'ESMAD',
      expected: 'FR',
      detail:
        'L’UN/LOCODE ESMAD se trouve dans un autre pays que FR, indiqué à côté. Corrigez l’un des deux.',
    },
  ]);
  const arabic = await api.as(france).post('/v1/checks', odd, { 'accept-language': 'ar' });
  expect(arabic.body.findings[0].detail).toMatch(/\p{Script=Arabic}/u);
  expect((await api.as(france).get('/v1/drafts')).body.items).toEqual([]);
  expect((await api.as(france).get('/v1/seizures')).body.items).toEqual([]);
});

test('a full report without a fault has no findings; the same that was reported has those that were told before', async () => {
  const { api } = verificationWorld();
  expect((await api.as(france).post('/v1/checks', fullForm())).body).toEqual({ findings: [] });
  const report = shortForm({ ...odd, means: [{ mode: 'maritime', vessel: { imo: '8814274' } }] });
  const told = codes((await api.as(france).post('/v1/checks', report)).body);
  const { body } = await api.as(france).post('/v1/seizures', report);
  expect(told).toEqual(expect.arrayContaining(codes(body.derived)));
  expect(codes(body.derived)).toEqual(['locode-of-other-country', 'imo-check-digit', 'mode-and-place']);
});

test('places, products and species are looked up where their lists are loaded', async () => {
  const { api, lists } = verificationWorld();
  const entry = (code: string, more = {}) => ({ code, labels: { en: code }, ...more });
  const about = { source: 'test', licence: 'none' };
  await loadShipped(
    lists,
    (async function* () {
      yield { list: 'places' as const, ...about, entries: [entry('FRLEH')] };
      yield { list: 'products' as const, ...about, entries: [entry('cites.ivory', { parent: 'cites' })] };
      yield {
        list: 'species' as const,
        ...about,
        entries: [entry('Loxodonta africana', { facts: { appendix: 'I/II' } })],
      };
    })(),
    { by: { id: 'root', office: 'WCO' }, at: new Date('2026-01-01') },
  );
  const ivory = (appendix: 'II' | 'III') => ({
    category: 'cites' as const,
    product: 'Ivory',
    productCode: 'cites.ivory',
    details: { species: { scientificName: 'Loxodonta africana', appendix } },
  });
  const warned = async (report: object) =>
    (await api.as(france).post('/v1/checks', report)).body.findings.filter(
      ({ severity }: { severity: string }) => severity === 'warning',
    );
  expect(await warned({ location: { unLocode: 'FRLEH' }, lines: [ivory('II')] })).toEqual([]);
  expect(
    await warned({
      location: { unLocode: 'FRXXX' },
      lines: [ivory('III'), { ...ivory('II'), category: 'tobacco', details: undefined }],
    }),
  ).toMatchObject([
    { code: 'locode-unknown', value: 'FRXXX' },
    { code: 'product-and-category', pointer: '/lines/1/productCode', expected: 'cites' },
    { code: 'species-and-appendix', pointer: '/lines/0/details/species/appendix', expected: 'I, II' },
  ]);
});

test('quantities are compared with what the country reported before', async () => {
  const { api, services } = verificationWorld();
  const observed = (country?: string) =>
    Array.from({ length: 60 }, (_, i) => ({
      key: { category: 'drugs', product: 'cocaine', unit: 'KGM', ...(country && { country }) },
      quantity: 1 + (i % 7),
    }));
  await services.verificationHistories.learn(observed('FR'));
  const lines = [{ category: 'drugs', product: 'Cocaine', quantity: { value: 4000, unit: 'KGM' } }];
  expect(codes((await api.as(france).post('/v1/checks', { lines })).body)).toContain('quantity-factor-1000');
  // Nobody in Senegal has reported any, nor does the regional office learn what is usual in a country it does not serve.
  expect(codes((await api.as(dakar).post('/v1/checks', { lines })).body)).not.toContain(
    'quantity-factor-1000',
  );
});

test('a regional office checks what it enters for those that it serves, as theirs', async () => {
  const { api, offices } = verificationWorld();
  await offices.addOffice(frenchOffice);
  const spanish = { location: { country: 'ES' } };
  const url = '/v1/checks?office=NCP-FR';
  const checked = await api.as(cologne).post(url, spanish);
  expect(codes(checked.body)).toContain('location-of-other-country');
  expect(codes((await api.as(cologne).post('/v1/checks', spanish)).body)).not.toContain(
    'location-of-other-country',
  );
  expect((await api.as(dakar).post(url, spanish)).status).toBe(404);
  expect((await api.as(cologne).post('/v1/checks?office=NCP-XX', spanish)).status).toBe(404);
});

test('who does not report does not check; what is malformed is refused field by field', async () => {
  const { api } = verificationWorld();
  for (const actor of [secretariat, partner, systemOf(france, 'cen/seizures.read')])
    expect((await api.as(actor).post('/v1/checks', odd)).status).toBe(403);
  expect((await api.as(systemOf(france, 'cen/seizures.write')).post('/v1/checks', odd)).status).toBe(200);
  const wrong = await api.as(france).post('/v1/checks', { date: 'yesterday' });
  expect(wrong).toMatchObject({ status: 400, body: { errors: [{ pointer: '/date' }] } });
});

test('everybody reads the catalogue, in the own language', async () => {
  const { api } = verificationWorld();
  const { body } = await api.as(partner).get('/v1/checks', { 'accept-language': 'pt' });
  expect(body.items.length).toBeGreaterThan(50);
  expect(body.items).toContainEqual({
    code: 'purity-of-nothing',
    about: 'plausibility',
    of: 'report',
    severity: 'warning',
    detail: expect.stringContaining('Uma pureza de {value} %'),
    source: 'A purity of 0 % mostly stands for one that was not measured',
  });
});
