import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';

export interface Answer {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Sends answers. */
export interface Mailer {
  send(answer: Answer): Promise<void>;
}

/** Marks each mail as a machine's, so that no machine answers it (RFC 3834, section 5). */
const AUTOMATIC = [
  { Name: 'Auto-Submitted', Value: 'auto-replied' },
  { Name: 'X-Auto-Response-Suppress', Value: 'All' },
];

const utf8 = (Data: string) => ({ Data, Charset: 'UTF-8' });

export const sesMailer = (from: string): Mailer => {
  const ses = new SESv2Client({ maxAttempts: 5 });
  return {
    async send({ to, subject, text }) {
      await ses.send(
        new SendEmailCommand({
          FromEmailAddress: from,
          Destination: { ToAddresses: [to] },
          Content: {
            Simple: { Subject: utf8(subject), Body: { Text: utf8(text) }, Headers: AUTOMATIC },
          },
        }),
      );
    },
  };
};
