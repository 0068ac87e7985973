import { expect, test } from '@jest/globals';
import { scoreMonth } from '../../../functions/verification/scorecards/score-month.ts';
import { OfficeData, savedOffice } from '../../../shared/domain/directory/office.ts';
import type { Fact } from '../../../shared/domain/scorecards/fact.ts';
import type { PolicyData } from '../../../shared/domain/verification/policy.ts';
import {
  cologne,
  dakar,
  france,
  partner,
  secretariat,
  senegal,
  spain,
  systemOf,
} from '../../support/actors.ts';
import { shortForm } from '../../support/builders.ts';
import { verifier } from '../../support/verification-world.ts';
import { clean, grade, queueWorld, withFinding } from '../verification/queue/queue-world.ts';
import { factItem, factOf } from './facts.ts';

const FRENCH = '/v1/offices/NCP-FR/scorecard?from=2026-06&to=2026-06';
const days = { verifyWithin: 3, escalateAfter: 5, answerWithin: 5, takeBackAfter: 10, claimHours: 4 };
const passing = (sampleShare: number): PolicyData['letThrough'] => ({
  offices: 'all',
  except: [],
  sampleShare,
  grade,
});
const question = { pointer: '/lines/0/quantity', text: 'Was it weighed?' };

test('an office and its regional office read what became of its cases, by the month of their report', async () => {
  const { api, reported, decide, giveBack, time } = await queueWorld();
  const [good, bad, odd] = [
    await reported(france, shortForm()),
    await reported(france, withFinding({ date: '2026-05-22' })),
    await reported(france, shortForm({ date: '2026-05-01', datePrecision: 'month' })),
  ];
  time.now = '2026-06-01T14:00:00.000Z';
  await decide(verifier, good, { decision: 'verify', grade });
  await giveBack(bad);
  await decide(verifier, odd, { decision: 'reject', reason: 'Not a case' });

  const { body } = await api.as(france).get(FRENCH);
  expect(body).toMatchObject({
    office: 'NCP-FR',
    role: 'NCP',
    from: '2026-06',
    to: '2026-06',
    counted: 'all',
    reporting: {
      cases: 3,
      duplicates: { cases: 0, share: 0 },
      lagDays: { measured: 2, p50: 10, p90: 29 },
      returned: { cases: 1, share: 0.3333 },
      rejected: { cases: 1 },
      pictures: { measured: 0 },
    },
    mirror: { reported: 3, gap: false },
  });
  expect(body.mirror.asOf).toBeUndefined();
  expect(body.verifying).toBeUndefined();
  const { body: theirs } = await api.as(cologne).get('/v1/offices/RILO-COLOGNE/scorecard');
  expect(theirs).toMatchObject({
    role: 'RILO',
    from: '2026-01',
    to: '2026-06',
    verifying: {
      cases: 3,
      decided: 3,
      hoursToDecide: { measured: 3, p50: 2, p90: 2 },
      inTime: { cases: 3, share: 1 },
      automatic: { cases: 0, share: 0 },
      sample: { cases: 0 },
    },
    backlog: { waiting: 0, returned: 1 },
  });
  expect(theirs.reporting).toBeUndefined();
});

test('whose scorecard it is, who serves them, and the Secretariat: to others it is not there', async () => {
  const { api } = await queueWorld();
  const status = async (actor: typeof france, office: string) =>
    (await api.as(actor).get(`/v1/offices/${office}/scorecard`)).status;
  const offices = ['NCP-FR', 'RILO-COLOGNE', 'WCO', 'NCP-XX'];
  const open = async (actor: typeof france) => Promise.all(offices.map((office) => status(actor, office)));
  expect(await open(france)).toEqual([200, 404, 404, 404]);
  expect(await open(systemOf(france, 'cen/seizures.read'))).toEqual([200, 404, 404, 404]);
  expect(await open(cologne)).toEqual([200, 200, 404, 404]);
  expect(await open(secretariat)).toEqual([200, 200, 404, 404]);
  for (const other of [spain, senegal, dakar]) expect(await open(other)).toEqual([404, 404, 404, 404]);
  expect(await open(partner)).toEqual([403, 403, 403, 403]);
  const [hidden, absent] = await Promise.all(
    ['NCP-FR', 'NCP-XX'].map((office) => api.as(spain).get(`/v1/offices/${office}/scorecard`)),
  );
  const told = ({ body: { instance: _, ...rest } }: NonNullable<typeof hidden>) => rest;
  expect(hidden && told(hidden)).toEqual(absent && told(absent));
});

test('a regional office counts the cases that it may read; withdrawn ones nobody counts', async () => {
  const { api, reported, look } = await queueWorld();
  await reported(france, clean());
  await reported(france, clean({ sharing: { level: 'national' } }));
  await reported(france, clean({ sharing: { level: 'group', offices: ['NCP-ES'] } }));
  const gone = await reported(france, clean());
  await api
    .as(france)
    .post(`/v1/seizures/${gone}/withdrawal`, { reason: 'Entered twice' }, { 'if-match': '"1"' });
  await look(gone);
  const cases = async (actor: typeof france) => {
    const { counted, reporting } = (await api.as(actor).get(FRENCH)).body;
    return [counted, reporting.cases];
  };
  expect(await cases(france)).toEqual(['all', 3]);
  expect(await cases(cologne)).toEqual(['readable', 1]);
  expect(await cases(secretariat)).toEqual(['readable', 1]);
});

test('reports that were linked as the same case count once, and it is said', async () => {
  const { api, reported } = await queueWorld();
  const twin = shortForm({ means: [{ mode: 'maritime', containers: [{ number: 'CSQU3054383' }] }] });
  await reported(france, twin);
  await reported(france, twin);
  expect((await api.as(france).get(FRENCH)).body.reporting).toMatchObject({ cases: 2 });
  const { body } = await api.as(verifier).get('/v1/duplicates');
  const [{ id, version }] = body.items;
  const linked = await api
    .as(verifier)
    .put(`/v1/duplicates/${id}/link`, { as: 'same-case' }, { 'if-match': `"${version}"` });
  expect(linked.status).toBe(200);
  expect((await api.as(france).get(FRENCH)).body.reporting).toMatchObject({
    cases: 1,
    duplicates: { cases: 1, share: 0.5 },
  });
});

test('the sample and answers stay counted when a case gets its next version', async () => {
  const { api, services, reported, decide, look, time } = await queueWorld();
  const acting = { by: 'somebody', office: 'RILO-COLOGNE', at: new Date() };
  await services.policies.save('RILO-COLOGNE', { ...days, letThrough: passing(1) }, { acting, over: 0 });
  const [wrong, right] = [await reported(france, clean()), await reported(france, clean())];
  expect((await decide(verifier, right, { decision: 'verify', grade })).status).toBe(200);
  expect((await decide(verifier, wrong, { decision: 'return', questions: [question] })).status).toBe(200);
  time.now = '2026-07-20T12:00:00.000Z';
  const amended = await api.as(france).put(`/v1/seizures/${wrong}`, clean(), { 'if-match': '"1"' });
  expect(amended.status).toBe(200);
  await look(wrong);
  expect((await decide(verifier, wrong, { decision: 'verify', grade })).status).toBe(200);
  const { body } = await api.as(cologne).get('/v1/offices/RILO-COLOGNE/scorecard');
  expect(body.verifying).toMatchObject({
    cases: 2,
    decided: 2,
    automatic: { cases: 0 },
    sample: { cases: 2, wrong: 1, share: 0.5 },
    answers: { inTime: 0, late: 1, inTimeShare: 0 },
  });
  expect((await api.as(france).get(FRENCH)).body.reporting.answers).toEqual({
    inTime: 0,
    late: 1,
    inTimeShare: 0,
  });
});

test('what a policy let through counts as automatic and not as fast', async () => {
  const { api, services, reported } = await queueWorld();
  const acting = { by: 'somebody', office: 'RILO-COLOGNE', at: new Date() };
  await services.policies.save('RILO-COLOGNE', { ...days, letThrough: passing(0) }, { acting, over: 0 });
  await reported(france, clean());
  expect((await api.as(cologne).get('/v1/offices/RILO-COLOGNE/scorecard')).body.verifying).toMatchObject({
    cases: 1,
    decided: 1,
    hoursToDecide: { measured: 0 },
    automatic: { cases: 1, share: 1 },
  });
});

test('a period is of months that follow, two years at most', async () => {
  const { api } = await queueWorld();
  const status = async (query: string) =>
    (await api.as(france).get(`/v1/offices/NCP-FR/scorecard?${query}`)).status;
  expect(await status('from=2024-07&to=2026-06')).toBe(200);
  for (const wrong of ['from=2024-06&to=2026-06', 'from=2026-06&to=2026-05', 'from=2026-13', 'months=3'])
    expect([wrong, await status(wrong)]).toEqual([wrong, 400]);
});

/** Six offices of Western Europe with so many cases each in May; each has a lag of its own. */
const compared = async (casesOf: Readonly<Record<string, number>>) => {
  const world = await queueWorld();
  const by = { id: 'root', office: 'WCO' };
  const facts: Fact[] = [];
  for (const [i, [country, cases]] of Object.entries(casesOf).entries()) {
    const office = `NCP-${country}`;
    if (!(await world.offices.readOffice(office))) {
      const data = { role: 'NCP', name: `Office of ${country}`, country, rilo: 'RILO-COLOGNE' };
      const given = OfficeData.parse({ ...data, homeRegion: 'eu-west-1' });
      await world.offices.addOffice(savedOffice(office, given, { by, at: new Date() }));
    }
    for (let n = 0; n < cases; n += 1)
      facts.push(factOf({ office, country, date: `2026-04-${String(10 + i)}`, destination: 'ES' }));
  }
  // Kept from all but the office itself: it must not be felt in the comparison.
  for (let n = 0; n < 5; n += 1)
    facts.push(factOf({ date: '2020-01-01', sharing: { level: 'national' }, destination: 'ES' }));
  await world.table.putMany(facts.map(factItem));
  const night = () => scoreMonth(world.services)('2026-05');
  const standing = async (actor: typeof france, query = 'measure=lag-p50') =>
    (await world.api.as(actor).get(`/v1/scorecards/standing?month=2026-05&${query}`)).body;
  return { ...world, night, standing };
};

test('where an office stands is told from what was counted in the night, without names', async () => {
  const { night, standing, api } = await compared({ FR: 5, ES: 6, IT: 5, PT: 7, BE: 5, NL: 4 });
  expect(await standing(france)).toEqual({
    month: '2026-05',
    among: 'network',
    items: [{ measure: 'lag-p50', unit: 'days', better: 'lower' }],
  });
  expect(await night()).toEqual({ offices: 9, cases: 32 });
  const french = await standing(france);
  expect(french.asOf).toBe('2026-06-01T12:00:00.000Z');
  expect(french.items).toEqual([
    {
      measure: 'lag-p50',
      unit: 'days',
      better: 'lower',
      offices: 5,
      own: { value: 33, rank: 5, quartile: 4 },
    },
  ]);
  expect((await standing(france, 'among=region')).items).toHaveLength(9);
  expect(JSON.stringify(await standing(france, 'among=region'))).not.toMatch(/NCP-(?!FR)|Office of/);
  expect((await standing(senegal)).items[0].own).toBeUndefined();
  const named = async (actor: typeof france) =>
    (await standing(actor)).items[0].named?.map(({ office }: { office: string }) => office);
  expect(await named(cologne)).toEqual(['NCP-BE', 'NCP-PT', 'NCP-IT', 'NCP-ES', 'NCP-FR']);
  expect(await named(secretariat)).toEqual(await named(cologne));
  expect(await named(dakar)).toBeUndefined();
  const { body } = await api.as(spain).get('/v1/offices/NCP-ES/scorecard?from=2026-05&to=2026-05');
  expect(body.mirror).toMatchObject({ cases: 26, destination: 26, reported: 6, gap: true });
  expect(body.mirror.asOf).toBe(french.asOf);
});

test('with four offices to compare, nobody has a position', async () => {
  const { night, standing } = await compared({ FR: 5, ES: 5, IT: 5, PT: 5, BE: 4 });
  await night();
  for (const actor of [france, spain, senegal]) {
    const { items } = await standing(actor, 'among=region');
    for (const item of items) {
      expect(item.offices).toBeUndefined();
      expect(item.own?.rank).toBeUndefined();
      expect(item.named).toBeUndefined();
      expect(item.quartiles).toBeUndefined();
    }
  }
});

test('a night can be repeated, and takes the place of the one before', async () => {
  const { night, standing, table } = await compared({ FR: 5, ES: 5, IT: 5, PT: 5, BE: 5 });
  await night();
  const once = await standing(france);
  await night();
  expect(await standing(france)).toEqual(once);
  const more = Array.from({ length: 40 }, () => factItem(factOf({ date: '2026-05-12' })));
  await table.putMany(more);
  await night();
  expect((await standing(france)).items[0].own).toEqual({ value: 1, rank: 1, quartile: 1 });
});
