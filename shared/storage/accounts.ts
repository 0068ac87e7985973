import {
  AdminAddUserToGroupCommand,
  AdminCreateUserCommand,
  AdminDeleteUserCommand,
  AdminDisableUserCommand,
  AdminEnableUserCommand,
  AdminGetUserCommand,
  AdminListGroupsForUserCommand,
  AdminRemoveUserFromGroupCommand,
  AdminUserGlobalSignOutCommand,
  type AttributeType,
  CognitoIdentityProviderClient,
  CreateUserPoolClientCommand,
  DeleteUserPoolClientCommand,
  ResourceNotFoundException,
  UnsupportedUserStateException,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Duty, Role, Scope } from '../domain/actor.ts';
import { WrongState } from '../domain/errors.ts';

/** How people and client systems prove who they are: the user pool. What they may do stands in the directory. */
export interface Accounts {
  /**
   * Makes the account of this e-mail address and sends the invitation; one that is there already is left as it is
   * and found again. Gives the person's id.
   */
  invite(email: string): Promise<string>;
  /** @throws WrongState when the invitation was accepted already */
  inviteAgain(email: string): Promise<void>;
  /** Exactly these groups: the role and the duties. */
  setGroups(id: string, groups: readonly (Role | Duty)[]): Promise<void>;
  /** No sign-in any more, and every session ends. */
  suspend(id: string): Promise<void>;
  reinstate(id: string): Promise<void>;
  remove(id: string): Promise<void>;
  createClient(name: string, scopes: readonly Scope[]): Promise<{ clientId: string; clientSecret: string }>;
  /** One that is gone already is no error. */
  deleteClient(clientId: string): Promise<void>;
}

let client: CognitoIdentityProviderClient | undefined;

const cognito = (): CognitoIdentityProviderClient => {
  client ??= new CognitoIdentityProviderClient({ maxAttempts: 5 });
  return client;
};

const subOf = (attributes: readonly AttributeType[] | undefined): string => {
  const sub = attributes?.find(({ Name }) => Name === 'sub')?.Value;
  if (!sub) throw new Error('The user pool gave an account without a sub.');
  return sub;
};

export const accounts = (UserPoolId: string): Accounts => ({
  async invite(email) {
    try {
      const { User } = await cognito().send(
        new AdminCreateUserCommand({
          UserPoolId,
          Username: email,
          DesiredDeliveryMediums: ['EMAIL'],
          // Whoever signs in first has read the invitation there; a forgotten password is reset by mail.
          UserAttributes: [
            { Name: 'email', Value: email },
            { Name: 'email_verified', Value: 'true' },
          ],
        }),
      );
      return subOf(User?.Attributes);
    } catch (error) {
      if (!(error instanceof UsernameExistsException)) throw error;
      const found = await cognito().send(new AdminGetUserCommand({ UserPoolId, Username: email }));
      return subOf(found.UserAttributes);
    }
  },

  async inviteAgain(email) {
    try {
      await cognito().send(
        new AdminCreateUserCommand({ UserPoolId, Username: email, MessageAction: 'RESEND' }),
      );
    } catch (error) {
      if (!(error instanceof UnsupportedUserStateException)) throw error;
      throw new WrongState('The invitation was accepted already.', 'accepted');
    }
  },

  async setGroups(Username, groups) {
    const { Groups = [] } = await cognito().send(
      new AdminListGroupsForUserCommand({ UserPoolId, Username, Limit: 60 }),
    );
    const present = new Set(Groups.map(({ GroupName = '' }) => GroupName));
    const wanted = new Set<string>(groups);
    for (const GroupName of present)
      if (!wanted.has(GroupName))
        await cognito().send(new AdminRemoveUserFromGroupCommand({ UserPoolId, Username, GroupName }));
    for (const GroupName of wanted)
      if (!present.has(GroupName))
        await cognito().send(new AdminAddUserToGroupCommand({ UserPoolId, Username, GroupName }));
  },

  async suspend(Username) {
    await cognito().send(new AdminDisableUserCommand({ UserPoolId, Username }));
    await cognito().send(new AdminUserGlobalSignOutCommand({ UserPoolId, Username }));
  },

  async reinstate(Username) {
    await cognito().send(new AdminEnableUserCommand({ UserPoolId, Username }));
  },

  async remove(Username) {
    await cognito().send(new AdminDeleteUserCommand({ UserPoolId, Username }));
  },

  async createClient(name, scopes) {
    const { UserPoolClient } = await cognito().send(
      new CreateUserPoolClientCommand({
        UserPoolId,
        ClientName: clientName(name),
        GenerateSecret: true,
        AllowedOAuthFlowsUserPoolClient: true,
        AllowedOAuthFlows: ['client_credentials'],
        AllowedOAuthScopes: [...scopes],
        ExplicitAuthFlows: [],
        AccessTokenValidity: 30,
        TokenValidityUnits: { AccessToken: 'minutes' },
        PreventUserExistenceErrors: 'ENABLED',
      }),
    );
    const { ClientId: clientId, ClientSecret: clientSecret } = UserPoolClient ?? {};
    if (!clientId || !clientSecret) throw new Error('The user pool gave a client without id or secret.');
    return { clientId, clientSecret };
  },

  async deleteClient(ClientId) {
    try {
      await cognito().send(new DeleteUserPoolClientCommand({ UserPoolId, ClientId }));
    } catch (error) {
      if (!(error instanceof ResourceNotFoundException)) throw error;
    }
  },
});

/** Cognito takes letters, digits and these signs only, 128 at most. */
const clientName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[^\w\s+=,.@-]/g, '')
    .slice(0, 128)
    .trim() || 'client';
