import { expect, test } from '@jest/globals';
import { france } from '../../../support/actors.ts';
import { shortForm } from '../../../support/builders.ts';
import '../../../support/quiet-log.ts';
import { verifier } from '../../../support/verification-world.ts';
import { verificationServer } from './verification-server.ts';

test('what somebody else did between reading and writing is told, and nothing is written', async () => {
  let meanwhile = async (): Promise<unknown> => undefined;
  const server = await verificationServer({
    before: async ({ method, url = '' }) => {
      if (method === 'POST' && url.endsWith('/decision')) await meanwhile();
      return false;
    },
  });
  const id = await server.world.reported(france, shortForm());
  const path = `/v1/seizures/${id}/verification`;
  meanwhile = () => server.world.api.as(verifier).put(`${path}/claim`, {}, { 'if-match': '"1"' });

  const refused = await server.as('verifier')('return', id, '--ask', '', 'Is that all?');
  expect(refused).toMatchObject({ exitCode: 1, stdout: '' });
  expect(refused.stderr).toMatch(
    /^CEN-.* was changed meanwhile, and nothing was written\. .*cen verification/,
  );
  meanwhile = async () => undefined;
  const asJson = await server.as('verifier')('return', id, '--ask', '', 'Is that all?', '--json');
  expect(JSON.parse(asJson.stdout)).toMatchObject({ state: 'returned', version: 3 });
  await server.stop();
});

test('of a case that is not checked yet it is said that it will be', async () => {
  const server = await verificationServer();
  const { body } = await server.world.api.as(france).post('/v1/seizures', shortForm());
  const early = await server.as('verifier')('verification', body.reference);
  expect(early).toMatchObject({ exitCode: 5, stdout: '' });
  expect(early.stderr).toContain(`There is no check of ${body.reference} that you may see.`);
  await server.stop();
});
