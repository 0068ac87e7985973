import type { Command } from 'commander';
import { dataOf } from '../../../sdk.ts';
import { scorecardText } from '../../../terminal/verification/scorecard-text.ts';
import { contextOf } from '../../command-context.ts';
import { ownWorkingOffice } from './own-office.ts';

interface Options {
  readonly from?: string;
  readonly to?: string;
}

export const scorecard = (program: Command): void => {
  program
    .command('scorecard')
    .summary('how an office reports, or verifies')
    .description(
      'Shows how a national office reports, or a regional one verifies: lag, completeness, findings, returns, time.',
    )
    .argument('[office]', 'such as NCP-FR or RILO-DAKAR; your own if left out')
    .option('--from <month>', 'first month of the reports, such as 2026-01 (default: six months)')
    .option('--to <month>', 'last month (default: this one)')
    .action(async (given: string | undefined, query: Options, command: Command) => {
      const { json, print, network } = contextOf(command);
      const api = await network();
      const officeId = given ?? (await ownWorkingOffice(api));
      const card = await dataOf(
        api.GET('/v1/offices/{officeId}/scorecard', { params: { path: { officeId }, query } }),
      );
      print(json ? JSON.stringify(card) : scorecardText(card));
    });
};
