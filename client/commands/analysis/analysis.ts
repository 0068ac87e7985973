import type { Command } from 'commander';
import { figures } from './figures.ts';
import { routes } from './routes.ts';
import { search } from './search.ts';
import { series } from './series.ts';
import { signals } from './signals.ts';
import { similar } from './similar.ts';

/** What analysts ask of all cases that they may see. */
export const analysis = (program: Command): void => {
  program.commandsGroup('Analysis:');
  for (const add of [search, similar, figures, series, routes, signals]) add(program);
};
