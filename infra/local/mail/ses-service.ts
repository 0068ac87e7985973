import { createRequire } from 'node:module';
import * as z from 'zod';
import type { AwsAnswer, AwsService } from '../ports.ts';
import type { MailFiles } from './mail-files.ts';

/** A mail as aws-ses-v2-local reads it from a request, simple or raw. */
const ReadMail = z.object({
  messageId: z.string(),
  from: z.string(),
  destination: z.object({ to: z.array(z.string()), cc: z.array(z.string()) }),
  subject: z.string(),
  body: z.object({ html: z.string().optional(), text: z.string().optional() }),
  attachments: z.array(
    z.object({ filename: z.string().optional(), contentType: z.string(), size: z.number() }),
  ),
});

interface Reply {
  status(code: number): Reply;
  send(body: unknown): void;
}
type SendEmail = (request: { body: unknown }, reply: Reply) => Promise<void> | void;

// The package is CommonJS without exports for its parts; its own server would listen for anybody on the machine.
const load = createRequire(import.meta.url);
const sendEmail: SendEmail = load('aws-ses-v2-local/dist/v2/sendEmail.js').default;
const outbox: { emails: unknown[] } = load('aws-ses-v2-local/dist/store.js').getStoreReadonly();

const Sent = z.object({ MessageId: z.string() });

const answer = (status: number, body: unknown): AwsAnswer => ({
  status,
  headers: {
    'content-type': 'application/json',
    ...(status >= 400 && { 'x-amzn-errortype': 'BadRequestException' }),
  },
  body: JSON.stringify(body),
});

/** Lets aws-ses-v2-local check and read one SendEmail request. */
const readRequest = (body: unknown): Promise<{ status: number; body: unknown }> =>
  new Promise((resolve, reject) => {
    let status = 200;
    const reply: Reply = {
      status(code) {
        status = code;
        return reply;
      },
      send: (sent) => resolve({ status, body: sent }),
    };
    Promise.resolve(sendEmail({ body }, reply)).catch(reject);
  });

/** Takes the mail out of the package's memory: the files are the box. */
const takeFromOutbox = (messageId: string): z.output<typeof ReadMail> => {
  const place = outbox.emails.findIndex((mail) => ReadMail.safeParse(mail).data?.messageId === messageId);
  return ReadMail.parse(outbox.emails.splice(place, 1)[0]);
};

const parseJson = (body: Buffer): unknown => {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
};

/** SES v2 `SendEmail`: answers when the mail lies in the box. */
export const sesService =
  (files: MailFiles): AwsService =>
  async (call) => {
    const path = call.url.split('?')[0];
    if (call.method !== 'POST' || path !== '/v2/email/outbound-emails') {
      return answer(404, { message: `${call.method} ${path} is not offered.` });
    }
    const read = await readRequest(parseJson(call.body));
    if (read.status !== 200) return answer(read.status, read.body);
    const { MessageId } = Sent.parse(read.body);
    const mail = takeFromOutbox(MessageId);
    await files.keep({
      from: mail.from,
      to: mail.destination.to,
      cc: mail.destination.cc,
      subject: mail.subject,
      ...(mail.body.text !== undefined && { text: mail.body.text }),
      ...(mail.body.html !== undefined && { html: mail.body.html }),
      attachments: mail.attachments.map(({ filename, contentType, size }) => ({
        name: filename ?? 'attachment',
        type: contentType,
        bytes: size,
      })),
    });
    return answer(200, { MessageId });
  };
