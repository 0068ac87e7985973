import { writeFile } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import { dataOf } from '../../sdk.ts';
import { contextOf } from '../command-context.ts';
import { LANGUAGES } from '../exports/export.ts';

interface Options {
  readonly format: 'json' | 'csv';
  readonly language: string;
  readonly output?: string;
}

export const ruleset = (program: Command): void => {
  program
    .command('ruleset')
    .summary('take the profiles in force home')
    .description('Writes the profiles in force for your office, for a risk engine that runs at home.')
    .addOption(new Option('--format <format>').choices(['json', 'csv']).default('json'))
    .addOption(
      new Option('--language <language>', 'of the titles in the table').choices(LANGUAGES).default('en'),
    )
    .option('-o, --output <file>', 'where it goes (default: standard output)')
    .action(async ({ format, language, output }: Options, command: Command) => {
      const { print, note, network } = contextOf(command);
      const api = await network();
      const text =
        format === 'csv'
          ? String(
              await dataOf(
                api.GET('/v1/rulesets/current.csv', {
                  headers: { 'accept-language': language },
                  parseAs: 'text',
                }),
              ),
            )
          : `${JSON.stringify(await dataOf(api.GET('/v1/rulesets/current')), null, 2)}\n`;
      if (output === undefined) return print(text.trimEnd());
      await writeFile(output, text);
      note(`The ruleset is in ${output}.`);
    });
};
