import { Argument, type Command } from 'commander';
import type { components } from '../../../api.ts';
import { dataOf } from '../../../sdk.ts';
import { contextOf } from '../../command-context.ts';
import { overPair, readPair, toldOfJudgement } from './read-pair.ts';

type LinkKind = components['schemas']['LinkKind'];

const KINDS = ['same-case', 'same-consignment', 'not-related'] as const satisfies readonly LinkKind[];

const OUTCOMES: Readonly<Record<LinkKind, string>> = {
  'same-case': 'are reports of the same case: figures count them once',
  'same-consignment': 'are of the same consignment: both are counted',
  'not-related': 'are not related: the pair is not proposed again',
};

export const link = (program: Command): void => {
  program
    .command('link')
    .summary('say what two cases have to do with each other')
    .description('Says what a pair of cases is. Neither case is changed, and cen unlink takes it back.')
    .argument('<pair>', 'its id, from cen duplicates')
    .addArgument(new Argument('<as>', 'what it is').choices(KINDS))
    .option('--reason <words>', 'why')
    .action(async (pairId: string, as: LinkKind, { reason }: { reason?: string }, command: Command) => {
      const { json, print, network } = contextOf(command);
      const api = await network();
      const before = await readPair(api, pairId);
      const body = { as, ...(reason && { reason }) };
      const after = await dataOf(
        api.PUT('/v1/duplicates/{pairId}/link', { params: overPair(before), body }),
      ).catch((error: unknown) => {
        throw toldOfJudgement(error, before);
      });
      const both = after.cases.map(({ reference }) => reference).join(' and ');
      print(json ? JSON.stringify(after) : `${both} ${OUTCOMES[as]}.`);
    });
};
