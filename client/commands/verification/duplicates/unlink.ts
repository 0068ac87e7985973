import type { Command } from 'commander';
import { dataOf } from '../../../sdk.ts';
import { contextOf } from '../../command-context.ts';
import { overPair, readPair, toldOfJudgement } from './read-pair.ts';

export const unlink = (program: Command): void => {
  program
    .command('unlink')
    .summary('take back what was said of two cases')
    .description('Takes back what was said of a pair: it is open again. What was said stays to be read.')
    .argument('<pair>', 'its id, from cen duplicates --state judged')
    .action(async (pairId: string, _: object, command: Command) => {
      const { json, print, network } = contextOf(command);
      const api = await network();
      const before = await readPair(api, pairId);
      const after = await dataOf(
        api.DELETE('/v1/duplicates/{pairId}/link', { params: overPair(before) }),
      ).catch((error: unknown) => {
        throw toldOfJudgement(error, before);
      });
      const both = after.cases.map(({ reference }) => reference).join(' and ');
      print(json ? JSON.stringify(after) : `${both} are open again.`);
    });
};
