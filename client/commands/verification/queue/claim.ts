import type { Command } from 'commander';
import { dataOf } from '../../../sdk.ts';
import { minuteOf } from '../../../terminal/moment.ts';
import { printable } from '../../../terminal/text.ts';
import { contextOf } from '../../command-context.ts';
import { over, readVerification, toldOfChange, type Verification } from '../read-verification.ts';

export const claim = (program: Command): void => {
  program
    .command('claim')
    .summary('take a waiting case to work on it')
    .description(
      'Claims a waiting case: nobody else decides about it while you work on it. It ends by itself some hours after ' +
        'your last step; claiming again makes it last longer.',
    )
    .argument('<case>', 'its reference or id')
    .option('--to <person>', 'hand it over: id of a verifier of your office (cen workload shows ids)')
    .action(async (seizureId: string, { to }: { to?: string }, command: Command) => {
      const { json, print, network } = contextOf(command);
      const api = await network();
      const before = await readVerification(api, seizureId);
      const body = to ? { to } : {};
      const after = await dataOf(
        api.PUT('/v1/seizures/{seizureId}/verification/claim', { params: over(before), body }),
      ).catch((error: unknown) => {
        throw toldOfChange(error, before.case);
      });
      print(json ? JSON.stringify(after) : claimText(after));
    });
};

const claimText = ({ case: { reference }, claim: held }: Verification): string =>
  printable(
    held
      ? `${reference} is claimed by ${held.name} until ${minuteOf(held.until)} UTC.`
      : `${reference} is free.`,
  );

export const release = (program: Command): void => {
  program
    .command('release')
    .summary('give a claimed case back to the queue')
    .description('Releases a case that you claimed; administrators release those of others as well.')
    .argument('<case>', 'its reference or id')
    .action(async (seizureId: string, _: object, command: Command) => {
      const { json, print, network } = contextOf(command);
      const api = await network();
      const before = await readVerification(api, seizureId);
      const after = await dataOf(
        api.DELETE('/v1/seizures/{seizureId}/verification/claim', { params: over(before) }),
      ).catch((error: unknown) => {
        throw toldOfChange(error, before.case);
      });
      print(json ? JSON.stringify(after) : claimText(after));
    });
};
