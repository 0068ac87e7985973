import { randomUUID } from 'node:crypto';
import { CognitoError, UserNotFoundError, UsernameExistsError } from 'cognito-local/lib/errors.js';
import { attribute, attributesInclude } from 'cognito-local/lib/services/userPoolService.js';
import { userToResponseObject } from 'cognito-local/lib/targets/responses.js';
import * as z from 'zod';
import type { Mailbox } from '../../mail/mailbox.ts';
import { assertPolicy, hashPassword, PasswordPolicy, temporaryPassword } from '../credentials/passwords.ts';
import type { Account, UserPools } from '../storage/user-pools.ts';
import { sendInvitation } from './invitation.ts';

const DAY_MS = 86_400_000;

const Request = z.object({
  UserPoolId: z.string(),
  Username: z.string().min(1).max(128),
  TemporaryPassword: z.string().optional(),
  MessageAction: z.enum(['SUPPRESS', 'RESEND']).optional(),
  DesiredDeliveryMediums: z.array(z.enum(['EMAIL', 'SMS'])).default(['EMAIL']),
  UserAttributes: z.array(z.object({ Name: z.string(), Value: z.string().default('') })).default([]),
});
type Request = z.output<typeof Request>;

interface CreateUserServices {
  readonly pools: UserPools;
  readonly deliver: Mailbox['deliver'];
  readonly now: () => number;
}

/** Pools ignore the case of e-mail addresses, as Cognito's do unless told otherwise. */
const inLowerCase = (name: string): string => (name.includes('@') ? name.toLowerCase() : name);

/**
 * `AdminCreateUser`: a new account, its invitation by mail unless suppressed, or the invitation once more.
 * Not cognito-local's, which cannot send one again and hands on the password that it stores.
 */
export const adminCreateUser =
  ({ pools, deliver, now }: CreateUserServices) =>
  async (input: unknown) => {
    const request = Request.parse(input);
    const { UserPoolId: poolId, MessageAction } = request;
    const pool = await pools.pool(poolId);
    const policy = PasswordPolicy.parse(pool.options.Policies?.PasswordPolicy ?? {});
    const password = request.TemporaryPassword ?? temporaryPassword(policy);
    assertPolicy(policy, password);
    const known = await pools.account(poolId, request.Username);
    const account: Account = {
      ...(MessageAction === 'RESEND' ? invitedAgain(known) : newAccount(request, known)),
      Password: await hashPassword(password),
      PasswordExpires: now() + policy.TemporaryPasswordValidityDays * DAY_MS,
      UserLastModifiedDate: new Date(now()),
    };
    await pool.saveUser(pools.context, account);
    if (MessageAction !== 'SUPPRESS' && request.DesiredDeliveryMediums.includes('EMAIL')) {
      await sendInvitation(deliver, account, { password, config: pool.options.AdminCreateUserConfig });
    }
    return { User: userToResponseObject(account) };

    function invitedAgain(found: Account | undefined): Account {
      if (!found) throw new UserNotFoundError('User does not exist.');
      if (found.UserStatus === 'FORCE_CHANGE_PASSWORD') return found;
      const message = 'Resend not possible. User status is not FORCE_CHANGE_PASSWORD';
      throw new CognitoError('UnsupportedUserStateException', message);
    }

    /** Where e-mail addresses are the names to sign in with, the stored user name is the `sub`. */
    function newAccount({ Username, UserAttributes }: Request, found: Account | undefined): Account {
      if (found) throw new UsernameExistsError();
      const byEmail = pool.options.UsernameAttributes?.includes('email') === true;
      if (byEmail && !Username.includes('@')) {
        throw new CognitoError('InvalidParameterException', 'Username should be an email.');
      }
      const sub = randomUUID();
      const given = UserAttributes.map(({ Name, Value }) =>
        attribute(Name, Name === 'email' ? inLowerCase(Value) : Value),
      );
      if (byEmail && !attributesInclude('email', given))
        given.push(attribute('email', inLowerCase(Username)));
      return {
        Username: byEmail ? sub : Username,
        Password: '',
        Attributes: [attribute('sub', sub), ...given],
        Enabled: true,
        UserStatus: 'FORCE_CHANGE_PASSWORD',
        UserCreateDate: new Date(now()),
        UserLastModifiedDate: new Date(now()),
        RefreshTokens: [],
      };
    }
  };
