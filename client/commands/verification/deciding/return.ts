import type { Command } from 'commander';
import { dataOf } from '../../../sdk.ts';
import { WrongUsage } from '../../../terminal/failure.ts';
import type { InLanguage } from '../in-language.ts';
import { decide, type Seen, seenOption } from './decide.ts';
import { proposalsFrom } from './proposals-from.ts';
import { questionLanguage, questionsFrom } from './questions-from.ts';

interface Options extends Seen, InLanguage {
  readonly ask?: readonly string[];
  readonly propose?: readonly string[];
  readonly leaveOut?: readonly string[];
  readonly reason?: string;
}

export const returnCase = (program: Command): void => {
  program
    .command('return')
    .summary('ask the reporter, propose corrections')
    .description(
      'Returns a case to its reporter with questions on single fields and corrections to accept or decline. In place ' +
        'of a field a question may name the finding that it is about. A value is JSON, or a text as it is.',
    )
    .argument('<case>', 'its reference or id')
    .option('--ask <words...>', 'a field or finding, and the question; repeatable')
    .option('--propose <words...>', 'a field, its value, and the reason; repeatable')
    .option('--leave-out <words...>', 'a field that should not be there, and the reason; repeatable')
    .option('--reason <words>', 'about the case as a whole')
    .addOption(questionLanguage())
    .addOption(seenOption())
    .addHelpText(
      'after',
      `
For example:
  cen return CEN-2026-FR-000123 --ask /lines/0/quantity "Gross or net?" \\
    --propose /lines/0/quantity/unit GRM "12 kg would be the largest ever seen there"`,
    )
    .action(async (seizureId: string, options: Options, command: Command) => {
      const { ask, propose, leaveOut, reason } = options;
      if (!ask && !propose && !leaveOut)
        throw new WrongUsage('Say what the reporter should do: --ask, --propose or --leave-out.');
      await decide(command, {
        seizureId,
        options,
        deciding: async (before, api) => {
          const path = { seizureId: before.id };
          const { report } = await dataOf(api.GET('/v1/seizures/{seizureId}', { params: { path } }));
          return {
            decision: 'return',
            questions: questionsFrom(ask, before, options),
            proposals: proposalsFrom({ propose, leaveOut }, report),
            ...(reason && { reason }),
          };
        },
      });
    });
};
