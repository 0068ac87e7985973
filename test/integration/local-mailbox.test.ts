import { SendEmailCommand } from '@aws-sdk/client-sesv2';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type IdentityServer, startIdentityServer } from '../support/identity-server.ts';

let server: IdentityServer;
beforeAll(async () => {
  server = await startIdentityServer({ mfa: 'OFF' });
});
afterAll(() => server.stop());

const sendTo = (to: string, subject: string, html?: string) =>
  server.ses.send(
    new SendEmailCommand({
      FromEmailAddress: 'cen@wco.example',
      Destination: { ToAddresses: [to] },
      Content: {
        Simple: {
          Subject: { Data: subject },
          Body: { Text: { Data: `Text of ${subject}` }, ...(html !== undefined && { Html: { Data: html } }) },
        },
      },
    }),
  );

test('mails are kept newest first, in every script, and outlive a restart', async () => {
  const { MessageId } = await sendTo('ncp@douane.example', 'Première');
  expect(MessageId).toMatch(/./);
  await sendTo('NCP@douane.example', 'تنبيه');
  await server.restart();
  const mails = await server.mailsTo('ncp@douane.example');
  expect(mails.map(({ subject, text }) => [subject, text])).toEqual([
    ['تنبيه', 'Text of تنبيه'],
    ['Première', 'Text of Première'],
  ]);
});

test('a raw message is read like a simple one', async () => {
  const raw =
    'From: cen@wco.example\r\nTo: raw@douane.example\r\nSubject: =?utf-8?B?0KHQuNCz0L3QsNC7?=\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nStop container 7.\r\n';
  await server.ses.send(new SendEmailCommand({ Content: { Raw: { Data: Buffer.from(raw) } } }));
  const [mail] = await server.mailsTo('raw@douane.example');
  expect(mail).toMatchObject({ subject: 'Сигнал', text: expect.stringContaining('Stop container 7.') });
});

test('many at once are all kept', async () => {
  await Promise.all(
    Array.from({ length: 20 }, (_, index) => sendTo('many@douane.example', `Alert ${index}`)),
  );
  const subjects = (await server.mailsTo('many@douane.example')).map(({ subject }) => subject);
  expect(new Set(subjects).size).toBe(20);
});

test('a mail without a sender or a body is refused', async () => {
  await expect(
    server.ses.send(new SendEmailCommand({ Destination: { ToAddresses: ['a@b.example'] }, Content: {} })),
  ).rejects.toMatchObject({ name: 'BadRequestException' });
});

test('a mail’s own HTML neither runs nor loads, and its words are shown as words', async () => {
  const attack = '<script>alert(1)</script><img src="https://tracker.example/x.png">';
  await sendTo('reader@douane.example', attack, attack);
  const [mail] = await server.mailsTo('reader@douane.example');
  const page = await fetch(`${server.baseUrl}/mail/${mail?.id}`);
  const shown = await page.text();
  expect(shown).not.toContain('<script>');
  expect(shown).toContain('&lt;script&gt;');
  expect(shown).toContain(`<iframe sandbox title="The mail as HTML" src="/mail/${mail?.id}/html">`);
  const html = await fetch(`${server.baseUrl}/mail/${mail?.id}/html`);
  expect(html.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/);
  expect(await (await fetch(`${server.baseUrl}/mail`)).text()).not.toContain('<script>');
});

test('only mails are served, only to read', async () => {
  for (const id of ['..%2fidentity%2fsigning-key.pem', '../identity/sessions', 'x', '20260101T000000000-0']) {
    expect((await fetch(`${server.baseUrl}/mail/${id}`)).status).toBe(404);
  }
  expect((await fetch(`${server.baseUrl}/mail`, { method: 'DELETE' })).status).toBe(405);
  for (const path of ['/mailing', '//', '//mail', '/%ff', '/?']) {
    expect((await fetch(`${server.baseUrl}${path}`)).status).toBe(404);
  }
});
