import type { Command } from 'commander';
import { decide, type Seen, seenOption } from './decide.ts';

interface Options extends Seen {
  readonly reason: string;
}

export const reject = (program: Command): void => {
  program
    .command('reject')
    .summary('find that it is no case for this network')
    .description('Rejects a case: it is none, or not one for this network. Its reporter reads why.')
    .argument('<case>', 'its reference or id')
    .requiredOption('--reason <words>', 'why it is none')
    .addOption(seenOption())
    .action(async (seizureId: string, options: Options, command: Command) => {
      const deciding = () => ({ decision: 'reject' as const, reason: options.reason });
      await decide(command, { seizureId, options, deciding });
    });
};
