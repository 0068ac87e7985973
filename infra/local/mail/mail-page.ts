import { escapeHtml, htmlDocument, styleSource } from '../pages/html.ts';
import { LOOK } from '../pages/look.ts';
import type { SentMail } from './sent-mail.ts';

const STYLE = `${LOOK}
main{max-width:60rem;margin:0 auto;padding:2rem 1.25rem 3rem}
.back{margin-block-end:.75rem}
.muted{margin-block-start:.375rem}.card{margin-block-start:1.5rem}
ul.mails{margin:1.5rem 0 0;padding:0;list-style:none;background:var(--paper);border:1px solid var(--line);border-radius:.5rem}
.mails li{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.125rem 1.5rem;padding:1rem 1.25rem}
.mails li+li{border-block-start:1px solid var(--line)}
.mails a{font-weight:600;overflow-wrap:anywhere}.mails span{grid-row:2;color:var(--muted);overflow-wrap:anywhere}
time{color:var(--muted);white-space:nowrap;font-variant-numeric:tabular-nums}
dl{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.25rem 1rem;margin:1rem 0 0}dt{color:var(--muted)}dd{margin:0;overflow-wrap:anywhere}
pre{margin:0;white-space:pre-wrap;overflow-wrap:anywhere;font:inherit;max-width:70ch}
details{margin-block-start:1.5rem}summary{width:fit-content;padding:.25rem 0;font-weight:600;color:var(--accent);cursor:pointer}
iframe{display:block;width:100%;height:24rem;margin-block-start:.5rem;border:1px solid var(--line);border-radius:.5rem;background:#fff}
h2{margin-block-start:1.5rem}ul.files{margin:.375rem 0 0;padding-inline-start:1.375rem}
@media (max-width:40rem){main{padding-block-start:1.5rem}.mails li{display:block}.mails span,.mails time{display:block}}
`;

/** For the Content-Security-Policy: this style and no other. */
export const STYLE_HASH = styleSource(STYLE);

const page = (title: string, main: string): string =>
  htmlDocument({ title, main, style: STYLE, product: 'Customs Enforcement Network' });

const TIME = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'UTC',
});
const time = ({ at }: SentMail): string => `<time datetime="${at}">${TIME.format(new Date(at))} UTC</time>`;

/** A mail with no subject still has a link to open it by. */
const subjectOf = ({ subject }: SentMail): string => subject.trim() || '(no subject)';

const count = (mails: number): string => (mails === 1 ? 'One mail' : `${mails} mails`);

/** Every mail, or with `recipient` those to one address. */
export const listPage = (mails: readonly SentMail[], recipient?: string): string => {
  const rows = mails.map(
    (mail) =>
      `<li><a href="/mail/${mail.id}" dir="auto">${escapeHtml(subjectOf(mail))}</a><span>To ${escapeHtml(mail.to.join(', '))}</span>${time(mail)}</li>`,
  );
  const whose = recipient === undefined ? '' : ` to ${recipient}`;
  const title = escapeHtml(`Mail${whose}`);
  const all = recipient === undefined ? '' : '<p class="back"><a href="/mail">All mail</a></p>';
  if (mails.length === 0)
    return page(
      `Mail${whose}`,
      `${all}<h1>${title}</h1><div class="card"><h2>No mail yet</h2><p class="muted">Invitations and notices that the network sends lie here: none of them leaves this machine.</p></div>`,
    );
  return page(
    `Mail${whose}`,
    `${all}<h1>${title}</h1><p class="muted">${count(mails.length)}, newest first. None of them left this machine.</p><ul class="mails">${rows.join('')}</ul>`,
  );
};

const fact = (name: string, html: string): string => (html === '' ? '' : `<dt>${name}</dt><dd>${html}</dd>`);

const htmlFrame = (mail: SentMail): string => {
  const frame = `<iframe sandbox title="The mail as HTML" src="/mail/${mail.id}/html"></iframe>`;
  return mail.text === undefined ? frame : `<details><summary>As HTML</summary>${frame}</details>`;
};

export const mailPage = (mail: SentMail): string => {
  const files = mail.attachments.map(
    (file) => `<li>${escapeHtml(file.name)} (${escapeHtml(file.type)}, ${file.bytes} bytes)</li>`,
  );
  const facts = [
    fact('Sent', time(mail)),
    fact('From', escapeHtml(mail.from)),
    fact('To', escapeHtml(mail.to.join(', '))),
    fact('Copy', escapeHtml(mail.cc.join(', '))),
  ];
  return page(
    subjectOf(mail),
    `<p class="back"><a href="/mail">All mail</a></p><h1 dir="auto">${escapeHtml(subjectOf(mail))}</h1><dl>${facts.join('')}</dl>
${mail.text === undefined ? '' : `<div class="card"><pre dir="auto">${escapeHtml(mail.text)}</pre></div>`}
${mail.html === undefined ? '' : htmlFrame(mail)}
${files.length === 0 ? '' : `<h2>Attachments</h2><ul class="files">${files.join('')}</ul>`}`,
  );
};

export const missingPage = (): string =>
  page(
    'There is no such mail',
    '<h1>There is no such mail</h1><p class="muted"><a href="/mail">All mail</a></p>',
  );
