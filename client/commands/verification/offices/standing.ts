import { type Command, Option } from 'commander';
import type { operations } from '../../../api.ts';
import { dataOf } from '../../../sdk.ts';
import { standingText } from '../../../terminal/verification/standing-text.ts';
import { contextOf } from '../../command-context.ts';

type Query = NonNullable<operations['read-standing']['parameters']['query']>;

export const standing = (program: Command): void => {
  program
    .command('standing')
    .summary('where your office stands among others')
    .description(
      'Says where your office stands among its peers, without their names: counted every night, and told only ' +
        'where at least five offices with at least five cases each are compared.',
    )
    .option('--month <month>', 'such as 2026-05 (default: the month before this one)')
    .option('--measure <measure>', 'one of them, such as lag-p50')
    .addOption(new Option('--among <peers>', 'all, or those of your region').choices(['network', 'region']))
    .action(async (query: Query, command: Command) => {
      const { json, print, network } = contextOf(command);
      const found = await dataOf((await network()).GET('/v1/scorecards/standing', { params: { query } }));
      print(json ? JSON.stringify(found) : standingText(found));
    });
};
