import type { Command } from 'commander';
import { dataOf } from '../sdk.ts';
import { outline } from '../terminal/text.ts';
import { contextOf } from './command-context.ts';

export const get = (program: Command): void => {
  program
    .command('get')
    .summary('show one case')
    .description('Shows one case.')
    .argument('<case>', 'its id, or its reference such as CEN-2026-FR-000123')
    .action(async (seizureId: string, _: object, command: Command) => {
      const { json, print, network } = contextOf(command);
      const seizure = await dataOf(
        (await network()).GET('/v1/seizures/{seizureId}', { params: { path: { seizureId } } }),
      );
      print(json ? JSON.stringify(seizure) : outline(seizure).join('\n'));
    });
};
