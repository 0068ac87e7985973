import type { Command } from 'commander';
import { dataOf } from '../../../sdk.ts';
import { workloadText } from '../../../terminal/verification/workload-text.ts';
import { contextOf } from '../../command-context.ts';

export const workload = (program: Command): void => {
  program
    .command('workload')
    .summary('how much waits for a regional office')
    .description('Says how much waits for a regional office, for how long, and who works on it.')
    .argument('[office]', 'the regional office, such as RILO-DAKAR; your own if left out')
    .action(async (office: string | undefined, _: object, command: Command) => {
      const { json, print, network } = contextOf(command);
      const query = office ? { office } : {};
      const load = await dataOf((await network()).GET('/v1/verifications/workload', { params: { query } }));
      print(json ? JSON.stringify(load) : workloadText(load, new Date()));
    });
};
