import { expect, test } from '@jest/globals';
import { cologne, dakar, france, secretariat, senegal, spain, withDuties } from '../../../support/actors.ts';
import { clean, grade, queueWorld } from './queue-world.ts';

const URL = '/v1/offices/RILO-COLOGNE/verification-policy';
const administrator = withDuties(cologne, 'administrator');
const letThrough = { offices: ['NCP-FR'], except: ['nuclear'], sampleShare: 0, grade };
const over = (version: number) => ({ 'if-match': `"${version}"` });

test('an office sets its policy, one version upon another', async () => {
  const { api } = await queueWorld();
  const usual = await api.as(cologne).get(URL);
  expect(usual.body).toEqual({
    office: 'RILO-COLOGNE',
    version: 0,
    verifyWithin: 3,
    escalateAfter: 5,
    answerWithin: 5,
    takeBackAfter: 10,
    claimHours: 4,
  });
  expect(usual.headers.etag).toBe('"0"');
  const set = await api.as(administrator).put(URL, { letThrough, claimHours: 8 }, over(0));
  expect(set).toMatchObject({ status: 200, body: { version: 1, claimHours: 8, letThrough } });
  expect((await api.as(administrator).put(URL, {}, over(0))).status).toBe(412);
  expect((await api.as(administrator).put(URL, {}, over(1))).body).toMatchObject({
    version: 2,
    claimHours: 4,
  });
  expect((await api.as(cologne).get(URL)).body.letThrough).toBeUndefined();
});

test('those who are served read it, and find no other office named', async () => {
  const { api } = await queueWorld();
  await api.as(administrator).put(URL, { letThrough }, over(0));
  const offices = async (actor: typeof france) => (await api.as(actor).get(URL)).body.letThrough?.offices;
  expect(await offices(france)).toEqual(['NCP-FR']);
  expect(await offices(spain)).toEqual([]);
  expect(await offices(secretariat)).toEqual(['NCP-FR']);
  for (const other of [senegal, dakar]) expect((await api.as(other).get(URL)).status).toBe(404);
  expect((await api.as(secretariat).get('/v1/offices/NCP-FR/verification-policy')).status).toBe(404);
});

test('only administrators of the office set it, for offices that it serves', async () => {
  const { api } = await queueWorld();
  const put = (actor: typeof france, body: object) => api.as(actor).put(URL, body, over(0));
  for (const other of [
    cologne,
    withDuties(cologne, 'verifier'),
    withDuties(secretariat, 'administrator'),
    france,
  ])
    expect((await put(other, {})).status).toBe(403);
  expect((await put(withDuties(dakar, 'administrator'), {})).status).toBe(404);
  const wrong = await put(administrator, {
    letThrough: { ...letThrough, offices: ['NCP-FR', 'NCP-SN', 'NCP-XX'] },
  });
  expect(wrong.status).toBe(400);
  expect(wrong.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
    '/letThrough/offices/1',
    '/letThrough/offices/2',
  ]);
});

test('the policy decides what waits and how long a claim holds', async () => {
  const { api, reportedBy, idsOf, claim, person } = await queueWorld();
  await api.as(administrator).put(URL, { letThrough, claimHours: 1 }, over(0));
  const passed = await reportedBy(clean());
  const waits = await reportedBy(clean(), spain);
  expect((await api.as(france).get(`/v1/seizures/${passed}`)).body).toMatchObject({
    status: 'verified',
    verdict: { automatic: true, grade },
  });
  expect(await idsOf(cologne)).toEqual([waits]);
  const anna = await person(cologne, 'Anna');
  expect((await claim(anna, waits)).body.claim.until).toBe('2026-06-01T13:00:00.000Z');
});
