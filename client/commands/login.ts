import type { Command } from 'commander';
import { cen, dataOf } from '../sdk.ts';
import { signInWithBrowser } from '../sign-in/browser-sign-in.ts';
import { type SignInEndpoints, signInEndpoints } from '../sign-in/endpoints.ts';
import { keepSignIn, lastUrl } from '../sign-in/kept-sign-in.ts';
import { networkUrl } from '../sign-in/open-network.ts';
import { tokensForSystem } from '../sign-in/tokens.ts';
import { WrongUsage } from '../terminal/failure.ts';
import { type CommandContext, contextOf } from './command-context.ts';
import { whoIs } from './whoami.ts';

const ON_THIS_MACHINE = 'http://127.0.0.1:8080';

interface Options {
  readonly url?: string;
  readonly clientId?: string;
  readonly clientSecret?: string;
}

export const login = (program: Command): void => {
  program
    .command('login')
    .summary('sign in')
    .description('Signs a person in with the browser, or a client system with its id and secret.')
    .option('--client-id <id>', 'client system (or CEN_CLIENT_ID)')
    .option('--client-secret <secret>', 'its secret (better in CEN_CLIENT_SECRET: others see command lines)')
    .action(async (_: Options, command: Command) => {
      const context = contextOf(command);
      const options = command.optsWithGlobals<Options>();
      const url = await networkUrl(process.env, options.url ?? process.env.CEN_URL ?? (await previous()));
      const endpoints = await signInEndpoints(url);
      const { clientId, clientSecret, tokens } = await signIn(endpoints, options, context);
      const file = await keepSignIn(process.env, {
        url,
        clientId,
        ...(clientSecret && { clientSecret }),
        tokenEndpoint: endpoints.token,
        ...(endpoints.revocation && { revocationEndpoint: endpoints.revocation }),
        ...tokens,
      });
      const me = await dataOf(cen({ baseUrl: url, token: async () => tokens.accessToken }).GET('/v1/me'));
      context.print(context.json ? JSON.stringify(me) : `Signed in to ${url} as ${whoIs(me)}.`);
      context.note(`Kept in ${file}, for you alone. Sign out with: cen logout`);
    });
};

const previous = async () => (await lastUrl(process.env)) ?? ON_THIS_MACHINE;

const signIn = async (endpoints: SignInEndpoints, options: Options, { note }: CommandContext) => {
  const clientId = options.clientId ?? process.env.CEN_CLIENT_ID;
  const clientSecret = options.clientSecret ?? process.env.CEN_CLIENT_SECRET;
  if (clientId && clientSecret)
    return {
      clientId,
      clientSecret,
      tokens: await tokensForSystem(endpoints.token, { clientId, clientSecret }),
    };
  if (clientId || clientSecret)
    throw new WrongUsage(
      'A client system needs both its id and its secret (CEN_CLIENT_ID, CEN_CLIENT_SECRET).',
    );
  const tokens = await signInWithBrowser(endpoints, (address) =>
    note(`Sign in with your browser. If it does not open by itself, open this address:\n\n  ${address}\n`),
  );
  return { clientId: endpoints.cli, clientSecret: undefined, tokens };
};
