import type { Command } from 'commander';
import { decide, type Seen, seenOption } from './decide.ts';
import { type GradeOptions, gradeFrom, gradeOptions } from './grade-option.ts';

interface Options extends GradeOptions, Seen {
  readonly reason?: string;
}

export const verify = (program: Command): void => {
  const [grade, scale] = gradeOptions();
  program
    .command('verify')
    .summary('find a case right, and grade it')
    .description('Verifies the version of a case that was checked, and grades its source and information.')
    .argument('<case>', 'its reference or id')
    .addOption(grade)
    .addOption(scale)
    .option('--reason <words>', 'such as why a finding is none')
    .addOption(seenOption())
    .action(async (seizureId: string, options: Options, command: Command) => {
      const { reason } = options;
      const given = gradeFrom(options);
      const deciding = () => ({ decision: 'verify' as const, grade: given, ...(reason && { reason }) });
      await decide(command, { seizureId, options, deciding });
    });
};
