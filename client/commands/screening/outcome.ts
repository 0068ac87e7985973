import type { Command } from 'commander';
import type { components } from '../../api.ts';
import { dataOf } from '../../sdk.ts';
import { outline } from '../../terminal/text.ts';
import { contextOf } from '../command-context.ts';
import { readJsonFile } from '../read-json-file.ts';

type Given = components['schemas']['ScreeningOutcome']['outcome'];

export const outcome = (program: Command): void => {
  program
    .command('outcome')
    .summary('say what became of a consignment that was screened')
    .description(
      'Shows what your office said became of a consignment; with --file it says so, or corrects it. Tell of random ' +
        'inspections as well: they are what profiles are measured by.',
    )
    .argument('<reference>', 'your own reference of the consignment')
    .option('--file <file>', 'the outcome as JSON, or - for standard input')
    .action(async (consignment: string, { file }: { file?: string }, command: Command) => {
      const { json, print, network } = contextOf(command);
      const body = file === undefined ? undefined : ((await readJsonFile(file)) as Given);
      const api = await network();
      const params = { path: { consignment } };
      const found = await dataOf(
        body
          ? api.PUT('/v1/screenings/{consignment}/outcome', { params, body })
          : api.GET('/v1/screenings/{consignment}/outcome', { params }),
      );
      print(json ? JSON.stringify(found) : outline(found).join('\n'));
    });
};
