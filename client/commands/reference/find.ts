import { type Command, Option } from 'commander';
import { LANGUAGES, type LanguageCode } from '../../../shared/domain/reference/entry.ts';
import { dataOf } from '../../sdk.ts';
import { table } from '../../terminal/text.ts';
import { contextOf } from '../command-context.ts';
import { listNamed } from './list-named.ts';

interface Options {
  readonly language?: LanguageCode;
  readonly parent?: string;
  readonly deprecated?: boolean;
}

const MOST = 20;

export const find = (reference: Command): void => {
  reference
    .command('find')
    .summary('look up codes by words')
    .description('Finds entries by code or words in any of the six languages, also with spelling errors.')
    .argument('<list>', 'such as places, products, countries')
    .argument('<words...>')
    .addOption(new Option('--language <language>', 'names in this language').choices(LANGUAGES))
    .option('--parent <code>', 'only what belongs to this code, such as a country')
    .option('--deprecated', 'also what is deprecated')
    .action(async (name: string, words: string[], options: Options, command: Command) => {
      const { json, print, note, network } = contextOf(command);
      const list = listNamed(name);
      const { language, parent, deprecated } = options;
      const query = {
        q: words.join(' '),
        limit: MOST,
        ...(language && { language }),
        ...(parent && { parent }),
        ...(deprecated && { deprecated: 'true' as const }),
      };
      const { items } = await dataOf(
        (await network()).GET('/v1/reference/lists/{list}/entries', { params: { path: { list }, query } }),
      );
      if (json) for (const item of items) print(JSON.stringify(item));
      else if (items.length === 0) note(`Nothing in ${list} is like that.`);
      else
        print(
          table(
            ['Code', 'Name', 'Belongs to', 'Found by'],
            items.map(({ code, label, parent: owner = '', matched = '' }) => [
              code,
              label,
              owner,
              matched === label ? '' : matched,
            ]),
          ),
        );
    });
};
