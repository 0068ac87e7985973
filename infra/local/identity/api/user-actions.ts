import { CognitoError, UserNotFoundError } from 'cognito-local/lib/errors.js';
import { AdminAddUserToGroup } from 'cognito-local/lib/targets/adminAddUserToGroup.js';
import { AdminDeleteUser } from 'cognito-local/lib/targets/adminDeleteUser.js';
import { AdminEnableUser } from 'cognito-local/lib/targets/adminEnableUser.js';
import { AdminGetUser } from 'cognito-local/lib/targets/adminGetUser.js';
import { AdminListGroupsForUser } from 'cognito-local/lib/targets/adminListGroupsForUser.js';
import { AdminRemoveUserFromGroup } from 'cognito-local/lib/targets/adminRemoveUserFromGroup.js';
import { ListGroups } from 'cognito-local/lib/targets/listGroups.js';
import { ListUsers } from 'cognito-local/lib/targets/listUsers.js';
import { ListUsersInGroup } from 'cognito-local/lib/targets/listUsersInGroup.js';
import type { Target } from 'cognito-local/lib/targets/Target.js';
import * as z from 'zod';
import type { Mailbox } from '../../mail/mailbox.ts';
import type { Actions } from '../cognito-service.ts';
import { withHandedOutPassword, withOwnPassword } from '../credentials/password-change.ts';
import { assertPolicy, PasswordPolicy, temporaryPassword, wasUsedBefore } from '../credentials/passwords.ts';
import type { Account, UserPools } from '../storage/user-pools.ts';
import type { Sessions } from '../tokens/sessions.ts';
import { adminCreateUser } from './create-user.ts';
import { sendResetPassword } from './invitation.ts';

const DAY_MS = 86_400_000;
const RESET_VALID_MS = 3_600_000;
const TOTP = 'SOFTWARE_TOKEN_MFA';

const OnUser = z.looseObject({ UserPoolId: z.string(), Username: z.string().min(1).max(128) });
const OnPool = z.looseObject({ UserPoolId: z.string() });
const OnMember = OnUser.extend({ GroupName: z.string() });
const InGroup = OnPool.extend({ GroupName: z.string() });
const SetPassword = OnUser.extend({ Password: z.string(), Permanent: z.boolean().default(false) });
const MfaPreference = OnUser.extend({
  SoftwareTokenMfaSettings: z
    .object({ Enabled: z.boolean().default(false), PreferredMfa: z.boolean().default(false) })
    .optional(),
});
const UserPage = OnPool.extend({
  Limit: z.number().int().min(1).max(60).default(60),
  PaginationToken: z.string().optional(),
});
const Users = z.object({ Users: z.array(z.looseObject({ Username: z.string() })) });

interface UserServices {
  readonly pools: UserPools;
  readonly sessions: Sessions;
  readonly deliver: Mailbox['deliver'];
  readonly now: () => number;
}

/** The `Admin…User` calls: cognito-local's, with passwords hashed, mail sent and sessions ended. */
export const userActions = ({ pools, sessions, deliver, now }: UserServices): Actions => {
  const { cognito, context } = pools;
  const clock = { get: () => new Date(now()) };
  const existing = async (poolId: string, name: string): Promise<Account> => {
    const account = await pools.account(poolId, name);
    if (!account) throw new UserNotFoundError('User does not exist.');
    return account;
  };
  const save = async (poolId: string, account: Account): Promise<void> => {
    const changed = { ...account, UserLastModifiedDate: new Date(now()) };
    await (await pools.pool(poolId)).saveUser(pools.context, changed);
  };
  const policyOf = async (poolId: string): Promise<PasswordPolicy> =>
    PasswordPolicy.parse((await pools.pool(poolId)).options.Policies?.PasswordPolicy ?? {});
  const endSessions = (poolId: string, account: Account): Promise<void> =>
    sessions.end((session) => session.poolId === poolId && session.username === account.Username);

  /** cognito-local finds a group's members by stored user name only; callers may give the e-mail address. */
  const onStoredName =
    <Request extends { UserPoolId: string; Username: string }>(
      shape: z.ZodType<Request>,
      action: Target<Request, object>,
    ) =>
    async (input: unknown) => {
      const request = shape.parse(input);
      const { Username } = await existing(request.UserPoolId, request.Username);
      return action(context, { ...request, Username });
    };

  return {
    AdminGetUser: onStoredName(OnUser, AdminGetUser({ cognito })),
    AdminEnableUser: onStoredName(OnUser, AdminEnableUser({ cognito, clock })),
    AdminAddUserToGroup: onStoredName(OnMember, AdminAddUserToGroup({ cognito })),
    AdminRemoveUserFromGroup: onStoredName(OnMember, AdminRemoveUserFromGroup({ cognito })),
    AdminListGroupsForUser: onStoredName(OnUser, AdminListGroupsForUser({ cognito })),

    AdminCreateUser: adminCreateUser({ pools, deliver, now }),

    async AdminSetUserPassword(input) {
      const { UserPoolId, Username, Password, Permanent } = SetPassword.parse(input);
      const policy = await policyOf(UserPoolId);
      assertPolicy(policy, Password);
      const account = await existing(UserPoolId, Username);
      if (await wasUsedBefore(policy, Password, account.PasswordHistory)) {
        throw new CognitoError(
          'PasswordHistoryPolicyViolationException',
          'Password has previously been used.',
        );
      }
      const expires = now() + policy.TemporaryPasswordValidityDays * DAY_MS;
      const changed = Permanent
        ? await withOwnPassword(account, Password, policy)
        : await withHandedOutPassword(account, Password, { expires, status: 'FORCE_CHANGE_PASSWORD' });
      await save(UserPoolId, changed);
      return {};
    },

    /** Cognito mails a code that its page asks for; here what is mailed takes the place of the password. */
    async AdminResetUserPassword(input) {
      const { UserPoolId, Username } = OnUser.parse(input);
      const account = await existing(UserPoolId, Username);
      if (!account.Enabled) throw new CognitoError('NotAuthorizedException', 'User is disabled.');
      if (account.UserStatus === 'FORCE_CHANGE_PASSWORD') {
        throw new CognitoError(
          'NotAuthorizedException',
          'User password cannot be reset in the current state.',
        );
      }
      const password = temporaryPassword(await policyOf(UserPoolId));
      const handedOut = { expires: now() + RESET_VALID_MS, status: 'RESET_REQUIRED' } as const;
      await save(UserPoolId, await withHandedOutPassword(account, password, handedOut));
      await endSessions(UserPoolId, account);
      await sendResetPassword(deliver, account, password);
      return {};
    },

    async AdminDisableUser(input) {
      const { UserPoolId, Username } = OnUser.parse(input);
      const account = await existing(UserPoolId, Username);
      await save(UserPoolId, { ...account, Enabled: false, SignedOutAt: now() });
      await endSessions(UserPoolId, account);
      return {};
    },

    async AdminUserGlobalSignOut(input) {
      const { UserPoolId, Username } = OnUser.parse(input);
      const account = await existing(UserPoolId, Username);
      await save(UserPoolId, { ...account, SignedOutAt: now() });
      await endSessions(UserPoolId, account);
      return {};
    },

    async AdminDeleteUser(input) {
      const { UserPoolId, Username } = OnUser.parse(input);
      const account = await existing(UserPoolId, Username);
      await AdminDeleteUser({ cognito })(context, { UserPoolId, Username: account.Username });
      await endSessions(UserPoolId, account);
      return {};
    },

    /** Switched off, the authenticator is set up again at the next sign-in where the pool requires one. */
    async AdminSetUserMFAPreference(input) {
      const { UserPoolId, Username, SoftwareTokenMfaSettings: wanted } = MfaPreference.parse(input);
      const { PreferredMfaSetting: _, ...account } = await existing(UserPoolId, Username);
      if (wanted?.Enabled && !account.SoftwareTokenMfaConfiguration?.Verified) {
        throw new CognitoError('InvalidParameterException', 'User has not verified software token mfa');
      }
      await save(UserPoolId, {
        ...account,
        UserMFASettingList: wanted?.Enabled ? [TOTP] : [],
        ...(wanted?.PreferredMfa && { PreferredMfaSetting: TOTP }),
      });
      return {};
    },

    async ListUsers(input) {
      const { Limit, PaginationToken, ...request } = UserPage.parse(input);
      const after = PaginationToken === undefined ? '' : Buffer.from(PaginationToken, 'base64url').toString();
      const { Users: all } = Users.parse(await ListUsers({ cognito })(context, request));
      const rest = all
        .filter((user) => user.Username > after)
        .sort((a, b) => (a.Username < b.Username ? -1 : 1));
      const page = rest.slice(0, Limit);
      const last = page.at(-1);
      if (rest.length === page.length || !last) return { Users: page };
      return { Users: page, PaginationToken: Buffer.from(last.Username).toString('base64url') };
    },

    ListGroups: (input) => ListGroups({ cognito })(context, OnPool.parse(input)),
    ListUsersInGroup: (input) => ListUsersInGroup({ cognito })(context, InGroup.parse(input)),
  };
};
