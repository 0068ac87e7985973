import { ResourceNotFoundError } from 'cognito-local/lib/errors.js';
import { appClientToResponseObject } from 'cognito-local/lib/targets/responses.js';
import * as z from 'zod';
import type { Actions } from '../cognito-service.ts';
import type { CustomScopes } from '../pool.ts';
import type { Client, UserPools } from '../storage/user-pools.ts';
import type { Sessions } from '../tokens/sessions.ts';
import { assertOAuthSettings, clientSettings, newClientId, newClientSecret } from './client-settings.ts';

const Create = z.looseObject({
  UserPoolId: z.string(),
  ClientName: z.string().min(1).max(128),
  GenerateSecret: z.boolean().default(false),
});
const OnClient = z.looseObject({ UserPoolId: z.string(), ClientId: z.string() });
const Update = OnClient.extend({ ClientName: z.string().min(1).max(128).optional() });
const List = z.looseObject({ UserPoolId: z.string() });

const asAnswered = (client: Client) => ({
  ...appClientToResponseObject(client),
  RefreshTokenRotation: client.RefreshTokenRotation,
});

interface ClientServices {
  readonly pools: UserPools;
  readonly sessions: Sessions;
  readonly scopes: CustomScopes;
  readonly now: () => number;
}

/**
 * The `…UserPoolClient` calls. Not cognito-local's: its update keeps what a request leaves out, where Cognito
 * goes back to the default, and a call that works only here would take a client's scopes away in the cloud.
 */
export const clientActions = ({ pools, sessions, scopes, now }: ClientServices): Actions => {
  const existing = async (poolId: string, clientId: string): Promise<Client> => {
    const client = await pools.cognito.getAppClient(pools.context, clientId);
    if (client?.UserPoolId !== poolId)
      throw new ResourceNotFoundError(`User pool client ${clientId} does not exist.`);
    return client;
  };
  const save = async (client: Client) => {
    assertOAuthSettings(client, {
      hasSecret: client.ClientSecret !== undefined,
      customScopes: scopes(client.UserPoolId),
    });
    await (await pools.pool(client.UserPoolId)).saveAppClient(pools.context, client);
    return { UserPoolClient: asAnswered(client) };
  };

  return {
    async CreateUserPoolClient(input) {
      const { UserPoolId, ClientName, GenerateSecret, ...settings } = Create.parse(input);
      await pools.pool(UserPoolId);
      return save({
        ...clientSettings(settings),
        UserPoolId,
        ClientName,
        ClientId: newClientId(),
        ...(GenerateSecret && { ClientSecret: newClientSecret() }),
        CreationDate: new Date(now()),
        LastModifiedDate: new Date(now()),
      });
    },

    async UpdateUserPoolClient(input) {
      const { UserPoolId, ClientId, ClientName, ...settings } = Update.parse(input);
      const known = await existing(UserPoolId, ClientId);
      return save({
        ...clientSettings(settings),
        UserPoolId,
        ClientId,
        ClientName: ClientName ?? known.ClientName,
        ...(known.ClientSecret !== undefined && { ClientSecret: known.ClientSecret }),
        CreationDate: known.CreationDate,
        LastModifiedDate: new Date(now()),
      });
    },

    async DescribeUserPoolClient(input) {
      const { UserPoolId, ClientId } = OnClient.parse(input);
      return { UserPoolClient: asAnswered(await existing(UserPoolId, ClientId)) };
    },

    async DeleteUserPoolClient(input) {
      const { UserPoolId, ClientId } = OnClient.parse(input);
      const client = await existing(UserPoolId, ClientId);
      await (await pools.pool(UserPoolId)).deleteAppClient(pools.context, client);
      await sessions.end((session) => session.clientId === ClientId);
      return {};
    },

    async ListUserPoolClients(input) {
      const { UserPoolId } = List.parse(input);
      const clients = await pools.cognito.listAppClients(pools.context, UserPoolId);
      return {
        UserPoolClients: clients.map(({ ClientId, ClientName }) => ({ UserPoolId, ClientId, ClientName })),
      };
    },
  };
};
