import { expect, test } from '@jest/globals';
import { cologne, france, secretariat, senegal, spain } from '../../../support/actors.ts';
import { shortForm } from '../../../support/builders.ts';
import { verificationWorld, verifier } from '../../../support/verification-world.ts';

const grade = { source: 'A', information: 1 };
const question = { pointer: '/lines/0/quantity', text: 'Is it 150 kg, or 150 g?' };
const correction = { pointer: '/direction', value: 'import', reason: 'It came from abroad' };

/**
 * A French case, one step a day from 1 June on: reported, returned, answered with an accepted correction, verified,
 * amended, rejected, withdrawn.
 */
const longCase = async () => {
  const world = verificationWorld();
  const { api, look, time } = world;
  let day = 0;
  const onNextDay = () => {
    day += 1;
    time.now = `2026-06-0${day}T12:00:00.000Z`;
  };
  onNextDay();
  const id = await world.reported(france, shortForm());
  const path = `/v1/seizures/${id}`;
  const decide = async (body: object) => {
    onNextDay();
    const { headers } = await api.as(verifier).get(`${path}/verification`);
    const decided = await api
      .as(verifier)
      .post(`${path}/verification/decision`, body, { 'if-match': headers.etag ?? '' });
    if (decided.status !== 200) throw new Error(JSON.stringify(decided.body));
    await look(id);
    return decided;
  };
  const { body, headers } = await decide({
    decision: 'return',
    questions: [question],
    proposals: [correction],
  });
  onNextDay();
  await api.as(france).post(
    `${path}/verification/answers`,
    {
      answers: [{ question: body.questions[0].id, text: 'Kilograms, of course' }],
      replies: [{ proposal: body.proposals[0].id, accept: true }],
    },
    { 'if-match': headers.etag ?? '' },
  );
  await look(id);
  await decide({ decision: 'verify', grade });
  onNextDay();
  await api.as(france).put(path, shortForm({ direction: 'transit' }), { 'if-match': '"2"' });
  await look(id);
  await decide({ decision: 'reject', reason: 'It is the same as another' });
  onNextDay();
  await api.as(france).post(`${path}/withdrawal`, { reason: 'Entered twice' }, { 'if-match': '"3"' });
  await look(id);
  return { ...world, id, path };
};

const walk = async ({ api, path }: Awaited<ReturnType<typeof longCase>>, reader = france, limit = 50) => {
  const lines = [];
  let cursor = '';
  do {
    const { status, body } = await api.as(reader).get(`${path}/history?limit=${limit}${cursor}`);
    expect(status).toBe(200);
    expect(body.items.length).toBeLessThanOrEqual(limit);
    lines.push(...body.items);
    cursor = body.next ? `&cursor=${body.next}` : '';
  } while (cursor);
  return lines;
};

test('the history tells every version and every step, the first first, each once on pages of any size', async () => {
  const world = await longCase();
  const lines = await walk(world);
  expect(lines.map(({ event, version }) => `${event} ${version}`)).toEqual([
    'seizure.reported 1',
    'verification.opened 1',
    'verification.returned 1',
    'verification.answered 1',
    'seizure.amended 2',
    'verification.opened 2',
    'verification.verified 2',
    'seizure.amended 3',
    'verification.opened 3',
    'verification.rejected 3',
    'seizure.withdrawn 4',
    'verification.case-withdrawn 4',
  ]);
  for (const limit of [1, 2, 5, 12]) expect(await walk(world, france, limit)).toEqual(lines);
  expect(lines[2]).toMatchObject({
    at: '2026-06-02T12:00:00.000Z',
    status: 'returned',
    office: 'RILO-COLOGNE',
    person: verifier.name,
    questions: [question],
    proposals: [correction],
  });
  expect(lines[3]).toMatchObject({
    status: 'reported',
    questions: [{ answer: { text: 'Kilograms, of course' } }],
    proposals: [{ reply: { accepted: true } }],
  });
  expect(lines[4].differences).toEqual([{ pointer: '/direction', before: 'unknown', after: 'import' }]);
  expect(lines[6]).toMatchObject({ status: 'verified', grade });
  expect(lines[9]).toMatchObject({ status: 'rejected', reason: 'It is the same as another' });
  expect(lines[10]).toMatchObject({ status: 'withdrawn', reason: 'Entered twice' });
});

test('whoever takes part reads names; others what the case became, by which office', async () => {
  const world = await longCase();
  await world.offices.addPerson({
    id: france.id,
    email: 'officer@customs.example',
    name: 'The officer of the case',
    office: 'NCP-FR',
    duties: [],
    status: 'active',
    version: 1,
    change: { event: 'person.invited', id: 'x', by: 'root', office: 'WCO', at: '2026-01-01T00:00:00Z' },
  });
  const told = await walk(world);
  expect(told[0]).toMatchObject({ office: 'NCP-FR', person: 'The officer of the case' });
  for (const part of [verifier, cologne, secretariat]) expect(await walk(world, part)).toEqual(told);

  for (const other of [spain, senegal]) {
    const lines = await walk(world, other, 2);
    expect(lines.map(({ event, status }) => `${event} ${status}`)).toEqual([
      'seizure.reported reported',
      'seizure.returned returned',
      'seizure.waits reported',
      'seizure.amended reported',
      'seizure.verified verified',
      'seizure.amended reported',
      'seizure.rejected rejected',
      'seizure.withdrawn withdrawn',
    ]);
    const text = JSON.stringify(lines);
    for (const kept of ['Officer', 'officer of', '150 g', 'Kilograms', 'came from abroad', 'same as another'])
      expect([kept, text.includes(kept)]).toEqual([kept, false]);
    for (const line of lines)
      for (const kept of ['person', 'questions', 'proposals', 'findings', 'to'])
        expect([kept, kept in line]).toEqual([kept, false]);
  }
});

test('a cursor goes on for its own reader in its own case only, and what came meanwhile follows', async () => {
  const world = await longCase();
  const { api, path } = world;
  const { body } = await api.as(france).get(`${path}/history?limit=3`);
  for (const [reader, address] of [
    [spain, path],
    [france, `/v1/seizures/${await world.reported(france, shortForm())}`],
  ] as const)
    expect((await api.as(reader).get(`${address}/history?cursor=${body.next}`)).status).toBe(400);
  expect((await api.as(france).get(`${path}/history?cursor=${body.next}`)).body.items).toHaveLength(9);
});

test.each([
  ['2026-06-01', 1, 'reported', undefined],
  ['2026-06-02', 1, 'returned', {}],
  ['2026-06-02T11:59:59.999Z', 1, 'reported', undefined],
  ['2026-06-02T12:00:00Z', 1, 'returned', {}],
  ['2026-06-03', 2, 'reported', undefined],
  ['2026-06-04', 2, 'verified', { amended: true, automatic: false, grade }],
  ['2026-06-05', 3, 'reported', undefined],
  ['2026-06-06', 3, 'rejected', { office: 'RILO-COLOGNE' }],
  ['2026-06-07', 4, 'withdrawn', { office: 'RILO-COLOGNE' }],
])('as of %s it was version %i, %s', async (day, version, status, verdict) => {
  const { api, path, time } = await longCase();
  time.now = '2026-06-07T18:00:00.000Z';
  const { body } = await api.as(spain).get(`${path}/as-of/${day}`);
  expect(body).toMatchObject({ version, status });
  expect(body.verdict).toEqual(verdict && expect.objectContaining(verdict));
  expect(body.report.direction).toBe(['unknown', 'import', 'transit', 'transit'][version - 1]);
  if (day === '2026-06-07') {
    const { asOf, ...then } = body;
    expect(asOf).toBe(time.now);
    expect(then).toEqual((await api.as(spain).get(path)).body);
  }
});

test('before its first report a case is not known, and nobody knows the future', async () => {
  const { api, path, time } = await longCase();
  time.now = '2026-06-07T18:00:00.000Z';
  expect((await api.as(france).get(`${path}/as-of/2026-05-31`)).status).toBe(404);
  for (const day of ['2026-06-08', '2026-06-07T18:00:01Z'])
    expect((await api.as(france).get(`${path}/as-of/${day}`)).body.errors).toMatchObject([
      { pointer: '/path/day', code: 'in-future' },
    ]);
  expect((await api.as(france).get(`${path}/as-of/yesterday`)).status).toBe(400);
});

test('who may not read the case reads neither its history nor its past', async () => {
  const { api, reported } = verificationWorld();
  const id = await reported(france, shortForm({ sharing: { level: 'national' } }));
  for (const what of ['history', 'as-of/2026-06-01'])
    for (const [reader, status] of [
      [spain, 404],
      [verifier, 404],
      [secretariat, 404],
      [france, 200],
    ] as const)
      expect((await api.as(reader).get(`/v1/seizures/${id}/${what}`)).status).toBe(status);
});

test('sharing that is taken back closes what was said as well, at once', async () => {
  const { api, reported } = verificationWorld();
  const id = await reported(france, shortForm());
  expect((await api.as(verifier).get(`/v1/seizures/${id}/history`)).status).toBe(200);
  await api
    .as(france)
    .put(`/v1/seizures/${id}`, shortForm({ sharing: { level: 'national' } }), { 'if-match': '"1"' });
  for (const what of ['history', 'as-of/2026-06-01'])
    expect((await api.as(verifier).get(`/v1/seizures/${id}/${what}`)).status).toBe(404);
});
