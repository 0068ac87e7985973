import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { AwsService, Home, Part } from '../ports.ts';
import { openMailFiles } from './mail-files.ts';
import { listPage, mailPage, missingPage, STYLE_HASH } from './mail-page.ts';
import { sesService } from './ses-service.ts';

export interface OutgoingMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
}

/** What SES and the user pool send, and where a person on this machine reads it. */
export interface Mailbox extends Part {
  readonly service: AwsService;
  /** Serves `/mail…`; false when the path is not ours. */
  handle(req: IncomingMessage, res: ServerResponse): Promise<boolean>;
  /** Resolves when the mail is on disk. */
  deliver(mail: OutgoingMail): Promise<void>;
}

const SENDER = 'no-reply@verificationemail.com';
const PAGE_POLICY = `default-src 'none'; style-src ${STYLE_HASH}; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
/** A mail's own HTML may look as it likes, but runs, loads and sends nothing. */
const MAIL_POLICY = `sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'`;

const send = (
  res: ServerResponse,
  status: number,
  { type, body, policy }: { type: string; body: string; policy: string },
): true => {
  res.writeHead(status, {
    'content-type': type,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
  res.end(body);
  return true;
};
const HTML = 'text/html; charset=utf-8';

export const createMailbox = async ({ home }: { home: Home }): Promise<Mailbox> => {
  const files = await openMailFiles(join(home.dir, 'mail'));

  return {
    service: sesService(files),
    async deliver({ to, ...mail }) {
      await files.keep({ ...mail, from: SENDER, to: [to], cc: [], attachments: [] });
    },
    async handle(req, res) {
      // Not the URL class, which throws at paths such as `//`: those are for others to answer.
      const [path = '', query] = (req.url ?? '').split('?', 2);
      const [, root, id, part, ...more] = path.split('/');
      if (root !== 'mail') return false;
      if (req.method !== 'GET' && req.method !== 'HEAD') {
        return send(res, 405, { type: 'text/plain', body: 'Mail is for reading.', policy: PAGE_POLICY });
      }
      const asJson = req.headers.accept?.includes('application/json') ?? false;
      if (id === undefined || id === '') {
        const recipient = new URLSearchParams(query).get('to')?.toLowerCase();
        const mails = await files.list();
        const wanted =
          recipient === undefined
            ? mails
            : mails.filter(({ to }) => to.some((name) => name.toLowerCase() === recipient));
        if (asJson)
          return send(res, 200, {
            type: 'application/json',
            body: JSON.stringify(wanted),
            policy: PAGE_POLICY,
          });
        return send(res, 200, { type: HTML, body: listPage(wanted, recipient), policy: PAGE_POLICY });
      }
      const mail = more.length === 0 ? await files.read(id) : undefined;
      if (mail && part === undefined && asJson) {
        return send(res, 200, { type: 'application/json', body: JSON.stringify(mail), policy: PAGE_POLICY });
      }
      if (mail && part === undefined)
        return send(res, 200, { type: HTML, body: mailPage(mail), policy: PAGE_POLICY });
      if (mail && part === 'html')
        return send(res, 200, { type: HTML, body: mail.html ?? '', policy: MAIL_POLICY });
      return send(res, 404, { type: HTML, body: missingPage(), policy: PAGE_POLICY });
    },
    stop: async () => undefined,
  };
};
