import * as z from 'zod';
import { env } from '../../shared/env.ts';
import { ok } from '../../shared/http/respond.ts';
import { route } from '../../shared/http/route.ts';
import type { Uses } from '../../shared/services.ts';

const SignIn = z
  .object({
    issuer: z.string().describe('Its /.well-known/openid-configuration names the OAuth endpoints'),
    clients: z
      .object({ console: z.string(), cli: z.string() })
      .describe('Client ids of the applications that people sign in with'),
  })
  .meta({ id: 'SignIn' });

export const readSignIn = route({
  name: 'read-sign-in',
  method: 'GET',
  path: '/v1/sign-in',
  action: 'public',
  summary: 'Where people and client systems of this region sign in',
  gives: { 200: SignIn },
})((_: Uses<never>) => async () => {
  const [console = '', cli = ''] = env('PEOPLE_CLIENTS').split(',');
  return ok({ issuer: env('TOKEN_ISSUER'), clients: { console, cli } });
});
