import { attributeValue } from 'cognito-local/lib/services/userPoolService.js';
import * as z from 'zod';
import type { Mailbox } from '../../mail/mailbox.ts';
import type { Account } from '../storage/user-pools.ts';

/** `AdminCreateUserConfig` of a pool; the words are Cognito's own when the pool has none. */
const Config = z.object({
  InviteMessageTemplate: z
    .object({
      EmailSubject: z.string().default('Your temporary password'),
      EmailMessage: z.string().default('Your username is {username} and temporary password is {####}.'),
    })
    .prefault({}),
});

const asHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const asText = (html: string): string =>
  html
    .replace(/<br\s*\/?>|<\/p>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .trim();

type Deliver = Mailbox['deliver'];

/** The mail with which an account begins: user name and temporary password in the pool's own words. */
export const sendInvitation = async (
  deliver: Deliver,
  account: Account,
  { password, config }: { password: string; config: unknown },
): Promise<void> => {
  const to = attributeValue('email', account.Attributes) ?? account.Username;
  const { EmailSubject, EmailMessage } = Config.parse(config ?? {}).InviteMessageTemplate;
  const fill = (words: string, quote: (text: string) => string) =>
    words.replaceAll('{username}', () => quote(to)).replaceAll('{####}', () => quote(password));
  await deliver({
    to,
    subject: fill(EmailSubject, (text) => text),
    text: fill(asText(EmailMessage), (text) => text),
    html: fill(EmailMessage, asHtml),
  });
};

export const sendResetPassword = async (
  deliver: Deliver,
  account: Account,
  password: string,
): Promise<void> => {
  const to = attributeValue('email', account.Attributes) ?? account.Username;
  await deliver({
    to,
    subject: 'Your password was reset',
    text: `An administrator reset your password. Sign in as ${to} with this one within an hour, and choose a new one:\n\n${password}`,
  });
};
