import type { Command } from 'commander';
import { find } from './reference/find.ts';
import { lists } from './reference/lists.ts';
import { load } from './reference/load.ts';
import { show } from './reference/show.ts';

export const reference = (program: Command): void => {
  const command = program
    .command('reference')
    .summary('reference lists: look up codes, load lists')
    .description('Reference lists: countries, places, goods, units and so on, with names in six languages.')
    .helpCommand(false);
  for (const add of [lists, find, show, load]) add(command);
};
