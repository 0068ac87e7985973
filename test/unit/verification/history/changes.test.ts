import { expect, test } from '@jest/globals';
import { baseOf, changesSince } from '../../../../shared/domain/verification/changes-since.ts';
import { france, spain } from '../../../support/actors.ts';
import { shortForm } from '../../../support/builders.ts';
import { verificationWorld, verifier } from '../../../support/verification-world.ts';

const grade = { source: 'A', information: 1 };

const oneCase = async (report = shortForm()) => {
  const world = verificationWorld();
  const { api, look } = world;
  const id = await world.reported(france, report);
  const path = `/v1/seizures/${id}`;
  const read = async () => (await api.as(verifier).get(`${path}/verification`)).body;
  const decide = async (body: object) => {
    const { version } = await read();
    const answer = await api
      .as(verifier)
      .post(`${path}/verification/decision`, body, { 'if-match': `"${version}"` });
    expect(answer.status).toBe(200);
    return answer.body;
  };
  const amend = async (changed: object) => {
    const { headers } = await api.as(france).get(path);
    const amended = await api.as(france).put(path, changed, { 'if-match': headers.etag ?? '' });
    expect(amended.status).toBe(200);
    await look(id);
  };
  return { ...world, id, path, read, decide, amend };
};

test('a first version changes nothing', async () => {
  const { read } = await oneCase();
  expect((await read()).changes).toBeUndefined();
});

test('a new version tells what it changes of the one that was verified last, and what that does to findings', async () => {
  const at = (unLocode: string, more: object = {}) =>
    shortForm({ location: { type: 'airport', country: 'FR', unLocode }, ...more });
  const { read, decide, amend, api, path } = await oneCase(at('ESMAD'));
  const found = ({ findings }: { findings: { code: string; pointer: string }[] }) =>
    findings.map(({ code, pointer }) => `${code} ${pointer}`);
  const first = found(await read());
  expect(first.some((one) => one.includes('/location/unLocode'))).toBe(true);
  await decide({ decision: 'verify', grade });
  await amend(at('FRCDG'));
  const second = await read();
  const { changes } = second;
  expect(changes).toMatchObject({
    since: 1,
    differences: [{ pointer: '/location/unLocode', before: 'ESMAD', after: 'FRCDG' }],
    addressed: [],
  });
  const now = found(second);
  const by = (kind: 'new' | 'still' | 'gone') => found({ findings: changes.findings[kind] }).sort();
  expect(by('gone')).toEqual(first.filter((one) => !now.includes(one)).sort());
  expect(by('gone').some((one) => one.includes('/location/unLocode'))).toBe(true);
  expect(by('still')).toEqual(now.filter((one) => first.includes(one)).sort());
  expect(by('new')).toEqual(now.filter((one) => !first.includes(one)).sort());
  expect(changes.findings.gone[0].detail).not.toBe('');

  // It stays the one that was verified by which the next is measured, though this one was returned meanwhile.
  await decide({ decision: 'return', questions: [{ pointer: '/date', text: 'Which day?' }] });
  await amend(at('FRCDG', { direction: 'import' }));
  expect((await read()).changes).toMatchObject({
    since: 1,
    differences: [{ pointer: '/direction' }, { pointer: '/location/unLocode' }],
  });
  expect((await api.as(spain).get(`${path}/verification`)).status).toBe(404);
});

test('an open question is addressed when its field was changed by the normal way', async () => {
  const { read, decide, amend } = await oneCase();
  const { questions, proposals } = await decide({
    decision: 'return',
    questions: [
      { pointer: '/lines/0/quantity', text: 'Kilograms?' },
      { pointer: '/date', text: 'Which day?' },
    ],
    proposals: [
      { pointer: '/direction', value: 'import', reason: 'From abroad' },
      { pointer: '/procedure', value: 'T1', reason: 'As the seal says' },
    ],
  });
  await amend(
    shortForm({
      direction: 'import',
      lines: [{ category: 'drugs', product: 'Cocaine', quantity: { value: 0.15, unit: 'KGM' } }],
    }),
  );
  const { state, changes } = await read();
  expect(state).toBe('waiting');
  expect(changes).toMatchObject({ since: 1, addressed: [questions[0].id, proposals[0].id] });
});

test('without a verified version it is the one decided about last, else the one checked last', async () => {
  const { read, decide, amend, services, id } = await oneCase();
  await amend(shortForm({ direction: 'import' }));
  expect((await read()).changes).toMatchObject({ since: 1, differences: [{ pointer: '/direction' }] });
  await decide({ decision: 'reject', reason: 'None of ours' });
  await amend(shortForm({ direction: 'export' }));
  await amend(shortForm({ direction: 'transit' }));
  expect((await read()).changes).toMatchObject({
    since: 2,
    differences: [{ before: 'import', after: 'transit' }],
  });

  const verification = await services.verifications.read(id);
  const entries = await services.verifications.entries(id);
  if (!verification) throw new Error('It is there.');
  expect(baseOf(verification, entries)).toBe(2);
  const reports = { base: {}, now: {} };
  expect(changesSince({ verification, entries, base: 2, reports })).toMatchObject({
    differences: [],
    addressed: [],
  });
});
