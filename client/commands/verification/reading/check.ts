import type { Command } from 'commander';
import type { components } from '../../../api.ts';
import { dataOf } from '../../../sdk.ts';
import { findingLines } from '../../../terminal/verification/finding-lines.ts';
import { contextOf } from '../../command-context.ts';
import { readJsonFile } from '../../read-json-file.ts';
import { type InLanguage, inLanguage, languageOption } from '../in-language.ts';

type Draft = components['schemas']['GivenSeizureDraft'];

interface Options extends InLanguage {
  readonly office?: string;
}

export const check = (program: Command): void => {
  program
    .command('check')
    .summary('check a report without sending it in')
    .description('Says what the checks find in a report, finished or not. Nothing is kept.')
    .argument('<file>', 'the report as JSON, or - for standard input')
    .option('--office <office>', 'the office that it would be reported for, where it is not your own')
    .addOption(languageOption())
    .action(async (file: string, { office, ...language }: Options, command: Command) => {
      const { json, print, note, network } = contextOf(command);
      const body = (await readJsonFile(file)) as Draft;
      const params = { query: office ? { office } : {} };
      const { findings } = await dataOf(
        (await network()).POST('/v1/checks', { params, body, ...inLanguage(language) }),
      );
      if (json) print(JSON.stringify(findings));
      else if (findings.length === 0) note('The checks find nothing.');
      else print(findingLines(findings, '').join('\n'));
    });
};
