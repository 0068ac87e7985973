import { createHash } from 'node:crypto';
import type { SentMail } from './sent-mail.ts';

const STYLE = `
body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b2733;background:#fff}
table{border-collapse:collapse;width:100%}th,td{text-align:start;padding:.5rem;border-bottom:1px solid #c8d1da;vertical-align:top}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;background:#f3f6f9;padding:1rem}
iframe{width:100%;height:30rem;border:1px solid #c8d1da}a{color:#00528c}
@media (prefers-color-scheme:dark){body{color:#e6ebf0;background:#14191f}pre{background:#1f2730}a{color:#7cc0ff}}`;

/** For the Content-Security-Policy: this style and no other. */
export const STYLE_HASH = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);

const page = (title: string, body: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body><main>${body}</main></body></html>`;

const time = (mail: SentMail): string =>
  `<time datetime="${mail.at}">${mail.at.slice(0, 19).replace('T', ' ')} UTC</time>`;

export const listPage = (mails: readonly SentMail[]): string => {
  const rows = mails.map(
    (mail) =>
      `<tr><td>${time(mail)}</td><td>${escapeHtml(mail.to.join(', '))}</td><td><a href="/mail/${mail.id}">${escapeHtml(mail.subject)}</a></td></tr>`,
  );
  const table = `<table><thead><tr><th scope="col">Sent</th><th scope="col">To</th><th scope="col">Subject</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
  return page('Mail', `<h1>Mail</h1>${mails.length === 0 ? '<p>No mail has been sent yet.</p>' : table}`);
};

export const mailPage = (mail: SentMail): string => {
  const attachments = mail.attachments.map(
    (file) => `<li>${escapeHtml(file.name)} (${escapeHtml(file.type)}, ${file.bytes} bytes)</li>`,
  );
  return page(
    mail.subject,
    `<p><a href="/mail">All mail</a></p><h1>${escapeHtml(mail.subject)}</h1>
<p>${time(mail)}<br>From: ${escapeHtml(mail.from)}<br>To: ${escapeHtml(mail.to.join(', '))}</p>
${mail.text === undefined ? '' : `<pre>${escapeHtml(mail.text)}</pre>`}
${mail.html === undefined ? '' : `<iframe sandbox title="The mail as HTML" src="/mail/${mail.id}/html"></iframe>`}
${attachments.length === 0 ? '' : `<ul>${attachments.join('')}</ul>`}`,
  );
};
