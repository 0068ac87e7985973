import type { Command } from 'commander';
import { forgetSignIn, keptSignIn } from '../sign-in/kept-sign-in.ts';
import { revoke } from '../sign-in/tokens.ts';
import { contextOf } from './command-context.ts';

export const logout = (program: Command): void => {
  program
    .command('logout')
    .summary('sign out')
    .description('Ends your sign-in and forgets it on this machine.')
    .action(async (_: object, command: Command) => {
      const { json, print, url: urlOf } = contextOf(command);
      const url = await urlOf();
      const kept = await keptSignIn(process.env, url);
      // Forgotten first: a service that does not answer must not keep somebody signed in here.
      await forgetSignIn(process.env, url);
      if (kept?.refreshToken && kept.revocationEndpoint)
        await revoke(kept.revocationEndpoint, kept.clientId, kept.refreshToken);
      print(json ? JSON.stringify({ url, signedIn: false }) : `Signed out of ${url}.`);
    });
};
