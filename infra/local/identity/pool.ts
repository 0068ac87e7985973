import * as z from 'zod';
import type { Assembly, Resource } from '../ports.ts';
import { clientSettings, newClientSecret } from './api/client-settings.ts';
import type { Client, UserPools } from './storage/user-pools.ts';

const PoolProperties = z.object({
  UserPoolName: z.string().optional(),
  MfaConfiguration: z.enum(['ON', 'OFF', 'OPTIONAL']).default('OFF'),
  UsernameAttributes: z.array(z.string()).default([]),
  Policies: z.record(z.string(), z.unknown()).default({}),
  AdminCreateUserConfig: z.record(z.string(), z.unknown()).default({}),
});
const GroupProperties = z.object({
  UserPoolId: z.string(),
  GroupName: z.string(),
  Description: z.string().optional(),
  Precedence: z.coerce.number().optional(),
});
const ClientProperties = z.looseObject({
  UserPoolId: z.string(),
  ClientName: z.string().optional(),
  GenerateSecret: z.boolean().default(false),
});
const ServerProperties = z.object({
  UserPoolId: z.string(),
  Identifier: z.string(),
  Scopes: z.array(z.object({ ScopeName: z.string() })).default([]),
});

/** `identifier/scope` of every resource server, by pool. */
export type CustomScopes = (poolId: string) => readonly string[];

export const customScopes = (assembly: Assembly): CustomScopes => {
  const servers = assembly
    .ofType('AWS::Cognito::UserPoolResourceServer')
    .map(({ properties }) => ServerProperties.parse(properties));
  return (poolId) =>
    servers
      .filter((server) => server.UserPoolId === poolId)
      .flatMap((server) => server.Scopes.map((scope) => `${server.Identifier}/${scope.ScopeName}`));
};

const deployPool = async (pools: UserPools, { ref, arn, properties }: Resource): Promise<void> => {
  const { UserPoolName, ...settings } = PoolProperties.parse(properties);
  const options = { ...settings, Id: ref, Arn: arn, Name: UserPoolName ?? ref };
  const known = (await pools.cognito.listUserPools(pools.context)).find((pool) => pool.Id === ref);
  if (!known) await pools.cognito.createUserPool(pools.context, options);
  else await (await pools.pool(ref)).updateOptions(pools.context, { ...known, ...options });
};

const deployGroup = async (pools: UserPools, { properties }: Resource): Promise<void> => {
  const { UserPoolId, ...group } = GroupProperties.parse(properties);
  const pool = await pools.pool(UserPoolId);
  const known = await pool.getGroupByGroupName(pools.context, group.GroupName);
  const at = new Date();
  const { GroupName, Description, Precedence } = group;
  await pool.saveGroup(pools.context, {
    CreationDate: at,
    ...known,
    GroupName,
    ...(Description !== undefined && { Description }),
    ...(Precedence !== undefined && { Precedence }),
    LastModifiedDate: at,
  });
};

const deployClient = async (pools: UserPools, { ref, properties }: Resource): Promise<void> => {
  const wanted = ClientProperties.parse(properties);
  const pool = await pools.pool(wanted.UserPoolId);
  const known = await pools.cognito.getAppClient(pools.context, ref);
  const secret = known?.ClientSecret ?? newClientSecret();
  const client: Client = {
    ...clientSettings(wanted),
    UserPoolId: wanted.UserPoolId,
    ClientId: ref,
    ClientName: wanted.ClientName ?? ref,
    ...(wanted.GenerateSecret && { ClientSecret: secret }),
    CreationDate: known?.CreationDate ?? new Date(),
    LastModifiedDate: new Date(),
  };
  await pool.saveAppClient(pools.context, client);
};

/**
 * Brings pools, groups and clients of the templates into the stored pools; users, and the clients that the API
 * made, stay as they are. A user pool domain needs nothing: here it is the one public port.
 */
export const deployUserPools = async (pools: UserPools, assembly: Assembly): Promise<void> => {
  for (const resource of assembly.ofType('AWS::Cognito::UserPool')) await deployPool(pools, resource);
  for (const resource of assembly.ofType('AWS::Cognito::UserPoolGroup')) await deployGroup(pools, resource);
  for (const resource of assembly.ofType('AWS::Cognito::UserPoolClient')) await deployClient(pools, resource);
};
