import type { Command } from 'commander';
import { decide, type Seen, seenOption } from './decide.ts';

interface Options extends Seen {
  readonly reason: string;
}

export const reopen = (program: Command): void => {
  program
    .command('reopen')
    .summary('take a decision back: the case waits again')
    .description('Reopens a case that was verified or rejected: it waits for the regional office again.')
    .argument('<case>', 'its reference or id')
    .requiredOption('--reason <words>', 'why the decision does not hold')
    .addOption(seenOption())
    .action(async (seizureId: string, options: Options, command: Command) => {
      const deciding = () => ({ decision: 'reopen' as const, reason: options.reason });
      await decide(command, { seizureId, options, deciding });
    });
};
