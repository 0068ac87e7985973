import { expect, test } from '@jest/globals';
import { ChangedMeanwhile, WrongState } from '../../../../shared/domain/errors.ts';
import { SeizureReport } from '../../../../shared/domain/seizure/report.ts';
import { amendedSeizure } from '../../../../shared/domain/seizure/report-case.ts';
import { answered } from '../../../../shared/domain/verification/answer.ts';
import { USUAL_POLICY } from '../../../../shared/domain/verification/policy.ts';
import { memoryTable } from '../../../../shared/storage/memory-table.ts';
import { seizures } from '../../../../shared/storage/seizures.ts';
import type { Table } from '../../../../shared/storage/table.ts';
import { france } from '../../../support/actors.ts';
import { shortForm } from '../../../support/builders.ts';
import { seizureWorld } from '../../../support/seizure-world.ts';
import { verificationWorld, verifier } from '../../../support/verification-world.ts';

const at = new Date('2026-06-01T13:00:00Z');
const calendars = { rilo: { weekend: [] }, reporter: { weekend: [] } };

/** The last answer to a returned case, with a correction of it, ready to be written. */
const answer = async () => {
  const world = verificationWorld();
  const id = await world.reported(france, shortForm());
  const questions = [{ pointer: '', text: 'Yours?' }];
  await world.api
    .as(verifier)
    .post(
      `/v1/seizures/${id}/verification/decision`,
      { decision: 'return', questions },
      { 'if-match': '"1"' },
    );
  const { seizures, verifications } = world.services;
  const [before, verification] = [await seizures.read(id), await verifications.read(id)];
  if (!before || !verification) throw new Error('They are there.');
  const acting = { by: france.id, office: france.office, at };
  const step = answered(verification, {
    answers: [{ question: 'q1', text: 'Yes' }],
    replies: [],
    acting,
    policy: USUAL_POLICY,
    calendars,
  });
  const report = SeizureReport.parse(shortForm({ direction: 'import' }));
  return { ...world, id, step, before, after: amendedSeizure(before, report, acting) };
};

test('the answer and the next version of the case are one write', async () => {
  const { services, id, step, before, after } = await answer();
  await services.verifications.take([step], { before, after });
  expect(await services.seizures.read(id)).toEqual(after);
  expect(await services.seizures.readVersion(id, 1)).toEqual(before);
  expect((await services.verifications.read(id))?.state).toBe('waiting');
});

test.each(['case', 'verification'] as const)(
  'nothing is written when the %s was changed first',
  async (what) => {
    const { services, id, step, before, after, api } = await answer();
    if (what === 'case')
      await api.as(france).post(`/v1/seizures/${id}/withdrawal`, { reason: 'No' }, { 'if-match': '"1"' });
    else await services.verifications.take([{ ...step, after: { ...step.after, state: 'returned' } }]);
    const now = async () => [
      await services.seizures.readVersions(id),
      await services.verifications.read(id),
      await services.verifications.entries(id),
    ];
    const kept = await now();
    const taken = services.verifications.take([step], { before, after });
    await expect(taken).rejects.toBeInstanceOf(what === 'case' ? WrongState : ChangedMeanwhile);
    expect(await now()).toEqual(kept);
  },
);

test('no version is missing or told twice when the next one comes while they are read', async () => {
  const table = memoryTable();
  const { api } = seizureWorld({ table });
  const { body } = await api.as(france).post('/v1/seizures', shortForm());
  const path = `/v1/seizures/${body.id}`;
  await api.as(france).put(path, shortForm({ direction: 'import' }), { 'if-match': '"1"' });
  /** Somebody amends the case between the two reads. */
  const amendedMeanwhile: Table = {
    ...table,
    query: async (query) => {
      await api.as(france).put(path, shortForm({ direction: 'transit' }), { 'if-match': '"2"' });
      return table.query(query);
    },
  };
  const read = await seizures(amendedMeanwhile).readVersions(body.id);
  expect(read.map(({ version }) => version)).toEqual([1, 2]);
  expect((await seizures(table).readVersions(body.id)).map(({ version }) => version)).toEqual([1, 2, 3]);
});
