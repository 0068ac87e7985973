import type { Command } from 'commander';
import { search } from './search.ts';
import { similar } from './similar.ts';

/** What analysts ask of all cases that they may see. */
export const analysis = (program: Command): void => {
  program.commandsGroup('Analysis:');
  for (const add of [search, similar]) add(program);
};
