import type { Command } from 'commander';
import { dataOf } from '../../../sdk.ts';
import { table } from '../../../terminal/text.ts';
import { contextOf } from '../../command-context.ts';
import { type InLanguage, inLanguage, languageOption } from '../in-language.ts';

export const links = (program: Command): void => {
  program
    .command('links')
    .summary('cases that were linked with a case')
    .description(
      'Lists the cases that a regional office linked with a case, and says how figures count them.',
    )
    .argument('<case>', 'its reference or id')
    .addOption(languageOption())
    .action(async (seizureId: string, language: InLanguage, command: Command) => {
      const { json, print, note, network } = contextOf(command);
      const linked = await dataOf(
        (await network()).GET('/v1/seizures/{seizureId}/links', {
          params: { path: { seizureId } },
          ...inLanguage(language),
        }),
      );
      if (json) return print(JSON.stringify(linked));
      if (linked.links.length === 0) return note('No case is linked with it.');
      const rows = linked.links.map(({ as, case: { reference, office, date, product } }) => [
        reference,
        as,
        office,
        date,
        product,
      ]);
      print(table(['Reference', 'Is', 'Office', 'Date', 'Product'], rows));
      if (linked.counted.cases > 1) note(linked.counted.detail);
    });
};
