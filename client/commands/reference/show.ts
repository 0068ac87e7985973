import type { Command } from 'commander';
import { dataOf } from '../../sdk.ts';
import { outline } from '../../terminal/text.ts';
import { contextOf } from '../command-context.ts';
import { listNamed } from './list-named.ts';

export const show = (reference: Command): void => {
  reference
    .command('show')
    .summary('show one entry')
    .description('Shows one entry of a list with its names, other words and facts; deprecated ones as well.')
    .argument('<list>', 'such as places, hs, units')
    .argument('<code>', 'exactly')
    .action(async (name: string, code: string, _: object, command: Command) => {
      const { json, print, network } = contextOf(command);
      const list = listNamed(name);
      const entry = await dataOf(
        (await network()).GET('/v1/reference/lists/{list}/entry', {
          params: { path: { list }, query: { code } },
        }),
      );
      print(json ? JSON.stringify(entry) : outline(entry).join('\n'));
    });
};
