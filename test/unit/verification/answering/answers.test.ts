import { expect, test } from '@jest/globals';
import { cologne, dakar, france, secretariat, senegal, spain, systemOf } from '../../../support/actors.ts';
import { shortForm } from '../../../support/builders.ts';
import { verificationWorld, verifier } from '../../../support/verification-world.ts';

const question = { pointer: '/lines/0/quantity', text: 'Is it 150 kg, or 150 g?' };
const correction = { pointer: '/direction', value: 'import', reason: 'It came from abroad' };

/** A French case that the regional office has returned with these questions and corrections. */
const returnedCase = async (
  asked: { questions?: object[]; proposals?: object[] } = {
    questions: [question, { pointer: '', text: 'Whose case is it?' }],
    proposals: [correction],
  },
) => {
  const world = verificationWorld();
  const id = await world.reported(france, shortForm());
  const path = `/v1/seizures/${id}/verification`;
  const returned = await world.api
    .as(verifier)
    .post(`${path}/decision`, { decision: 'return', ...asked }, { 'if-match': '"1"' });
  if (returned.status !== 200) throw new Error(JSON.stringify(returned.body));
  await world.look(id);
  let version: string = returned.headers.etag ?? '';
  /** As the owner, over the version that was last answered. */
  const say = async (body: object, actor = france) => {
    const answer = await world.api.as(actor).post(`${path}/answers`, body, { 'if-match': version });
    version = answer.headers.etag ?? version;
    return answer;
  };
  return { ...world, id, path, say, asked: returned.body };
};

test('questions are answered one by one, and with the last the regional office has its turn', async () => {
  const { api, say, asked, id, look, turns } = await returnedCase({
    questions: [question, { pointer: '', text: 'Whose case is it?' }],
  });
  const [first, second] = asked.questions;
  const half = await say({ answers: [{ question: first.id, text: 'Grams' }] });
  expect(half).toMatchObject({
    status: 200,
    body: { state: 'returned', questions: [{ answer: { text: 'Grams', by: france.id } }, {}] },
  });
  expect(half.body.questions[1].answer).toBeUndefined();
  expect((await api.as(france).get(`/v1/seizures/${id}`)).body.status).toBe('returned');

  const again = await say({ answers: [{ question: first.id, text: '150 kg, as reported' }] });
  expect(again.body.questions[0].answer.text).toBe('150 kg, as reported');
  const whole = await say({ answers: [{ question: second.id, text: 'Ours' }] });
  expect(whole.body).toMatchObject({ state: 'waiting', turn: { number: 3, of: 'regional-office' } });
  expect((await api.as(france).get(`/v1/seizures/${id}`)).body).toMatchObject({
    status: 'reported',
    version: 1,
  });
  await look(id);
  expect(turns.begun).toEqual([`${id}-1`, `${id}-2`, `${id}-3`]);
  expect(await say({ answers: [{ question: first.id, text: 'No, grams' }] })).toMatchObject({
    status: 409,
    body: { code: 'wrong-state', state: 'waiting' },
  });
});

test('an accepted correction makes the next version of the case, which is checked anew', async () => {
  const { api, say, asked, id, path, look } = await returnedCase();
  const [proposal] = asked.proposals;
  const [first, second] = asked.questions;
  expect((await say({ replies: [{ proposal: proposal.id, accept: true }] })).body.state).toBe('returned');
  expect((await api.as(france).get(`/v1/seizures/${id}`)).body.version).toBe(1);
  const done = await say({
    answers: [
      { question: first.id, text: 'Kilograms' },
      { question: second.id, text: 'Ours' },
    ],
  });
  expect(done.body.state).toBe('waiting');
  const amended = (await api.as(spain).get(`/v1/seizures/${id}`)).body;
  expect(amended).toMatchObject({ version: 2, status: 'reported', report: { direction: 'import' } });
  expect(amended.verdict).toBeUndefined();
  const versions = (await api.as(france).get(`/v1/seizures/${id}/versions`)).body.items;
  expect(versions.map(({ event }: { event: string }) => event)).toEqual([
    'seizure.reported',
    'seizure.amended',
  ]);

  // Until the new version is checked nobody decides about the old one.
  const decision = { decision: 'verify', grade: { source: 'A', information: 1 } };
  const early = await api
    .as(verifier)
    .post(`${path}/decision`, decision, { 'if-match': String(done.headers.etag) });
  expect(early).toMatchObject({ status: 409, body: { code: 'wrong-state' } });
  await look(id);
  const checked = await api.as(verifier).get(path);
  expect(checked.body).toMatchObject({ state: 'waiting', case: { version: 2 } });
  const verified = await api
    .as(verifier)
    .post(`${path}/decision`, decision, { 'if-match': String(checked.headers.etag) });
  expect(verified.body.state).toBe('verified');
});

test('a declined correction needs a reason and leaves the case as it is', async () => {
  const { api, say, asked, id } = await returnedCase({ proposals: [correction] });
  const [proposal] = asked.proposals;
  expect((await say({ replies: [{ proposal: proposal.id, accept: false }] })).body.errors).toMatchObject([
    { pointer: '/replies/0/reason' },
  ]);
  const declined = await say({ replies: [{ proposal: proposal.id, accept: false, reason: 'Transit' }] });
  expect(declined.body).toMatchObject({
    state: 'waiting',
    proposals: [{ reply: { accepted: false, reason: 'Transit' } }],
  });
  expect((await api.as(france).get(`/v1/seizures/${id}`)).body).toMatchObject({
    version: 1,
    status: 'reported',
  });
});

test.each([
  ['a value of another kind', { pointer: '/date', value: 'spring' }],
  ['a required block left out', { pointer: '/lines' }],
  ['a place that is none', { pointer: '/direction/north', value: 1 }],
  ['a field that no report has', { pointer: '/weather', value: 'rain' }],
  ['the prototype', { pointer: '/__proto__/polluted', value: true }],
  ['the constructor', { pointer: '/constructor/prototype/polluted', value: true }],
  ['a day to come', { pointer: '/date', value: '2099-01-01' }],
  ['the fixed national reference', { pointer: '/nationalReference', value: 'OTHER-1' }],
])('a correction that nobody could accept is refused where it is made: %s', async (_, wrong) => {
  const { api, reported } = verificationWorld();
  const path = `/v1/seizures/${await reported(france, shortForm())}/verification`;
  const proposals = [correction, { ...wrong, reason: 'So it seems' }];
  const refused = await api
    .as(verifier)
    .post(`${path}/decision`, { decision: 'return', proposals }, { 'if-match': '"1"' });
  expect(refused).toMatchObject({ status: 400, body: { errors: [{ pointer: '/proposals/1' }] } });
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  expect((await api.as(france).get(path)).body).toMatchObject({ state: 'waiting', version: 1 });
});

test('what is right only with another correction is told, and can be accepted with it or declined', async () => {
  const proposals = [
    { pointer: '/sharing/level', value: 'group', reason: 'As you wrote in the text' },
    { pointer: '/sharing/offices', value: ['NCP-ES', 'RILO-COLOGNE'], reason: 'These are named there' },
  ];
  for (const second of [true, false]) {
    const { api, say, id } = await returnedCase({ proposals: [correction, ...proposals] });
    const accepted = [{ proposal: 'p2', accept: true }];
    expect(await say({ replies: accepted })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/replies/0' }] },
    });
    const declined = { accept: false, reason: 'That is not so' };
    const replies = ['p1', 'p2', 'p3'].map((proposal) =>
      second || proposal === 'p1' ? { proposal, accept: true } : { proposal, ...declined },
    );
    expect((await say({ replies })).body.state).toBe('waiting');
    expect((await api.as(france).get(`/v1/seizures/${id}`)).body).toMatchObject({
      version: 2,
      report: { direction: 'import', sharing: { level: second ? 'group' : 'network' } },
    });
  }
});

test('what goes to no question or proposal is named', async () => {
  const { say, asked } = await returnedCase();
  const [first] = asked.questions;
  const nobody = 'q99';
  const answer = await say({
    answers: [
      { question: nobody, text: 'Yes' },
      { question: first.id, text: 'Yes' },
      { question: first.id, text: 'No' },
    ],
    replies: [{ proposal: 'p2', accept: true }],
  });
  expect(answer.body.errors).toMatchObject([
    { pointer: '/answers/0/question', code: 'unknown' },
    { pointer: '/answers/2/question', code: 'repeated' },
    { pointer: '/replies/0/proposal', code: 'unknown' },
  ]);
  expect((await say({})).body.errors).toMatchObject([{ pointer: '/answers' }]);
});

test('only the office whose case it is answers; others hear as much as they may know', async () => {
  const { say, asked } = await returnedCase({ questions: [question] });
  const body = { answers: [{ question: asked.questions[0].id, text: 'Ours' }] };
  for (const [actor, status] of [
    [verifier, 403],
    [cologne, 403],
    [secretariat, 403],
    [spain, 404],
    [senegal, 404],
    [dakar, 404],
    [systemOf(france, 'cen/seizures.read'), 403],
  ] as const)
    expect([actor.id, (await say(body, actor)).status]).toEqual([actor.id, status]);
  expect((await say(body, systemOf(france, 'cen/seizures.write'))).body.state).toBe('waiting');
});

test('of two who answer at once one is told to read again', async () => {
  const { api, path, asked } = await returnedCase();
  const [first, second] = asked.questions;
  const answers = await Promise.all(
    [first, second].map((one) =>
      api
        .as(france)
        .post(`${path}/answers`, { answers: [{ question: one.id, text: 'Yes' }] }, { 'if-match': '"2"' }),
    ),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
});

test('an answer to a version that was amended meanwhile is refused, and the amended one is checked', async () => {
  const { api, say, asked, id, path, look } = await returnedCase({ questions: [question] });
  const amended = await api
    .as(france)
    .put(`/v1/seizures/${id}`, shortForm({ direction: 'import' }), { 'if-match': '"1"' });
  expect(amended.body).toMatchObject({ version: 2, status: 'reported' });
  const late = await say({ answers: [{ question: asked.questions[0].id, text: 'Ours' }] });
  expect(late).toMatchObject({ status: 409, body: { code: 'wrong-state' } });
  await look(id);
  expect((await api.as(france).get(path)).body).toMatchObject({ state: 'waiting', case: { version: 2 } });
});

test('whoever answers on behalf of an office does not verify the case', async () => {
  const { api, offices, look } = verificationWorld();
  const { senegal: office } = await import('../../directory/network.ts');
  await offices.addOffice(office);
  const enters = { ...dakar, id: 'enters' };
  const answers = { ...dakar, id: 'answers', duties: ['verifier' as const] };
  const decides = { ...dakar, id: 'decides', duties: ['verifier' as const] };
  const received = { by: 'fax', on: '2026-05-30' };
  const entered = await api.as(enters).post('/v1/offices/NCP-SN/seizures', { report: shortForm(), received });
  const path = `/v1/seizures/${entered.body.id}/verification`;
  await look(entered.body.id);
  const returned = await api
    .as(decides)
    .post(`${path}/decision`, { decision: 'return', questions: [question] }, { 'if-match': '"1"' });
  const body = { answers: [{ question: returned.body.questions[0].id, text: 'They rang: kilograms' }] };
  expect((await api.as(answers).post(`${path}/answers`, body, { 'if-match': '"2"' })).status).toBe(200);
  const verify = { decision: 'verify', grade: { source: 'A', information: 1 } };
  expect(await api.as(answers).post(`${path}/decision`, verify, { 'if-match': '"3"' })).toMatchObject({
    status: 403,
    body: { code: 'not-allowed' },
  });
  expect((await api.as(decides).post(`${path}/decision`, verify, { 'if-match': '"3"' })).status).toBe(200);
});
