import type { Command } from 'commander';
import { dataOf } from '../../../sdk.ts';
import { outline } from '../../../terminal/text.ts';
import { contextOf } from '../../command-context.ts';
import { type InLanguage, inLanguage, languageOption } from '../in-language.ts';

export const asOf = (program: Command): void => {
  program
    .command('as-of')
    .summary('a case as it was known on a day')
    .description('Shows a case as it was known at the end of a day (UTC), or at a moment.')
    .argument('<case>', 'its reference or id')
    .argument('<day>', 'such as 2026-05-31, or 2026-05-31T08:30:00Z')
    .addOption(languageOption())
    .action(async (seizureId: string, day: string, language: InLanguage, command: Command) => {
      const { json, print, network } = contextOf(command);
      const then = await dataOf(
        (await network()).GET('/v1/seizures/{seizureId}/as-of/{day}', {
          params: { path: { seizureId, day } },
          ...inLanguage(language),
        }),
      );
      print(json ? JSON.stringify(then) : outline(then).join('\n'));
    });
};
