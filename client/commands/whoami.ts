import type { Command } from 'commander';
import type { operations } from '../api.ts';
import { dataOf } from '../sdk.ts';
import { contextOf } from './command-context.ts';

type Me = operations['read-me']['responses'][200]['content']['application/json'];

export const whoIs = ({ name, role, office }: Me): string => `${name} (${role}, ${office.name})`;

export const whoami = (program: Command): void => {
  program
    .command('whoami')
    .summary('who you are')
    .description('Says who you are to the network.')
    .action(async (_: object, command: Command) => {
      const { json, print, network } = contextOf(command);
      const me = await dataOf((await network()).GET('/v1/me'));
      print(json ? JSON.stringify(me) : whoIs(me));
    });
};
