import { randomBytes, randomInt } from 'node:crypto';
import { CognitoError } from 'cognito-local/lib/errors.js';
import * as z from 'zod';
import type { Client } from '../storage/user-pools.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** 26 lower-case letters and digits, like Cognito's: the id stands in logs and URLs. */
export const newClientId = (): string =>
  Array.from({ length: 26 }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('');

export const newClientSecret = (): string => randomBytes(38).toString('base64url');

const Unit = z.enum(['seconds', 'minutes', 'hours', 'days']);

/** What a request or a template says about a client, as far as it matters here. */
const Settings = z.object({
  AllowedOAuthFlows: z.array(z.enum(['code', 'client_credentials'])).default([]),
  AllowedOAuthFlowsUserPoolClient: z.boolean().default(false),
  AllowedOAuthScopes: z.array(z.string()).default([]),
  CallbackURLs: z.array(z.string()).default([]),
  LogoutURLs: z.array(z.string()).default([]),
  ExplicitAuthFlows: z.array(z.string()).default([]),
  SupportedIdentityProviders: z.array(z.string()).default(['COGNITO']),
  AccessTokenValidity: z.coerce.number().optional(),
  IdTokenValidity: z.coerce.number().optional(),
  RefreshTokenValidity: z.coerce.number().default(30),
  TokenValidityUnits: z
    .object({
      AccessToken: Unit.default('hours'),
      IdToken: Unit.default('hours'),
      RefreshToken: Unit.default('days'),
    })
    .default({ AccessToken: 'hours', IdToken: 'hours', RefreshToken: 'days' }),
  RefreshTokenRotation: z
    .object({
      Feature: z.enum(['ENABLED', 'DISABLED']),
      RetryGracePeriodSeconds: z.coerce.number().int().min(0).max(60).default(0),
    })
    .default({ Feature: 'DISABLED', RetryGracePeriodSeconds: 0 }),
  EnableTokenRevocation: z.boolean().default(true),
  PreventUserExistenceErrors: z.enum(['ENABLED', 'LEGACY']).default('ENABLED'),
});

type ClientSettings = Omit<
  Client,
  'UserPoolId' | 'ClientName' | 'ClientId' | 'ClientSecret' | 'LastModifiedDate' | 'CreationDate'
>;

/** Settings of a client; what is left out gets Cognito's default, at a create and at an update alike. */
export const clientSettings = (input: unknown): ClientSettings => {
  const { AccessTokenValidity, IdTokenValidity, ...settings } = Settings.parse(input);
  return {
    ...settings,
    ...(AccessTokenValidity !== undefined && { AccessTokenValidity }),
    ...(IdTokenValidity !== undefined && { IdTokenValidity }),
  };
};

const STANDARD_SCOPES = ['openid', 'email', 'phone', 'profile', 'aws.cognito.signin.user.admin'];

/** Refuses what Cognito refuses: unknown scopes, and client credentials for a client that cannot keep a secret. */
export const assertOAuthSettings = (
  settings: ClientSettings,
  { hasSecret, customScopes }: { hasSecret: boolean; customScopes: readonly string[] },
): void => {
  const flows = settings.AllowedOAuthFlows ?? [];
  const scopes = settings.AllowedOAuthScopes ?? [];
  const unknown = scopes.find((scope) => !STANDARD_SCOPES.includes(scope) && !customScopes.includes(scope));
  if (unknown !== undefined)
    throw new CognitoError('ScopeDoesNotExistException', `Invalid scope: ${unknown}`);
  if (!flows.includes('client_credentials')) return;
  if (!hasSecret) {
    throw new CognitoError(
      'InvalidOAuthFlowException',
      'client_credentials flow can not be selected if client does not have a client secret.',
    );
  }
  if (flows.includes('code')) {
    throw new CognitoError(
      'InvalidOAuthFlowException',
      'client_credentials flow can not be selected along with code flow or implicit flow.',
    );
  }
  const standard = scopes.find((scope) => STANDARD_SCOPES.includes(scope));
  if (standard !== undefined) {
    throw new CognitoError(
      'InvalidOAuthFlowException',
      `${standard} is not for the client_credentials flow.`,
    );
  }
};
