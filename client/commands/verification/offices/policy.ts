import type { Command } from 'commander';
import type { components } from '../../../api.ts';
import { dataOf } from '../../../sdk.ts';
import { outline } from '../../../terminal/text.ts';
import { contextOf } from '../../command-context.ts';
import { readJsonFile } from '../../read-json-file.ts';
import { ownRegionalOffice } from './own-office.ts';

type PolicyData = components['schemas']['VerificationPolicy'];

/** What the network says of a policy and nobody sets: a file that was read with --json is given back as it is. */
const dataIn = (given: unknown): PolicyData => {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return given as PolicyData;
  const { office: _, version: __, changedAt: ___, ...data } = given as Record<string, unknown>;
  return data as PolicyData;
};

export const policy = (program: Command): void => {
  program
    .command('policy')
    .summary('how a regional office verifies')
    .description(
      'Shows the policy of a regional office: its deadlines, and whose clean reports pass without waiting. With ' +
        '--file its administrator saves another: cen policy --json > policy.json, change it, cen policy --file policy.json.',
    )
    .argument(
      '[office]',
      'the regional office, such as RILO-DAKAR; the one that verifies for you if left out',
    )
    .option('--file <file>', 'the new policy as JSON, or - for standard input')
    .action(async (given: string | undefined, { file }: { file?: string }, command: Command) => {
      const { json, print, network } = contextOf(command);
      const body = file === undefined ? undefined : dataIn(await readJsonFile(file));
      const api = await network();
      const path = { officeId: given ?? (await ownRegionalOffice(api)) };
      const before = await dataOf(
        api.GET('/v1/offices/{officeId}/verification-policy', { params: { path } }),
      );
      const header = { 'If-Match': `"${before.version}"` };
      const found = body
        ? await dataOf(
            api.PUT('/v1/offices/{officeId}/verification-policy', { params: { path, header }, body }),
          )
        : before;
      print(json ? JSON.stringify(found, null, 2) : outline(found).join('\n'));
    });
};
