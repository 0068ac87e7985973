import type { Command } from 'commander';
import { dataOf } from '../../sdk.ts';
import { grouped, table } from '../../terminal/text.ts';
import { contextOf } from '../command-context.ts';

export const lists = (reference: Command): void => {
  reference
    .command('lists')
    .summary('the lists that there are')
    .description('The reference lists with their version, size, source and licence.')
    .action(async (_: object, command: Command) => {
      const { json, print, network } = contextOf(command);
      const { items } = await dataOf((await network()).GET('/v1/reference/lists'));
      if (json) return print(JSON.stringify(items));
      const rows = items.map(({ list, version, entries, changedAt = '', source = '', licence = '' }) => [
        list,
        version === 0 ? 'not loaded' : String(version),
        grouped(entries),
        changedAt.slice(0, 10),
        source,
        licence,
      ]);
      print(table(['List', 'Version', 'Entries', 'Since', 'Source', 'Licence'], rows));
    });
};
