import { expect, test } from '@jest/globals';
import { MOST_DOCUMENTS } from '../../../shared/domain/seizure/document.ts';
import { messageOf } from '../../support/mail-messages.ts';
import { mailWorld, OFFICER } from './mail-world.ts';

const taken = async (raw: Uint8Array) => {
  const world = await mailWorld();
  await world.receive(raw);
  const [draft] = await world.drafts();
  return { ...world, draft, kept: draft ? await world.store.documents.ofCase(draft.id) : [] };
};

const pdf = Buffer.from('%PDF-1.7');

/** One name in each of twenty languages. */
const NAMES = [
  'Beschlagnahme.pdf',
  'télécopie du 3 août.pdf',
  'incautación.pdf',
  'apreensão.pdf',
  'изъятие.pdf',
  'مصادرة.pdf',
  '押收書.pdf',
  '扣押清单.pdf',
  '押収品.pdf',
  '압수 목록.pdf',
  'ยึดของกลาง.pdf',
  'tịch thu.pdf',
  'ज़ब्ती.pdf',
  'জব্দ.pdf',
  'תפיסה.pdf',
  'κατάσχεση.pdf',
  'lefoglalás.pdf',
  'zajęcie.pdf',
  'չբռնագրավում.pdf',
  'ჩამორთმევა.pdf',
];

test.each(['quoted-printable', 'base64'] as const)(
  'names in twenty languages arrive as they were (%s)',
  async (textEncoding) => {
    const raw = await messageOf({
      from: { name: 'Ольга Петрова', address: OFFICER },
      subject: 'مصادرة ضبط 押収',
      text: 'ยึดของกลาง',
      textEncoding,
      attachments: NAMES.map((filename, at) => ({ filename, content: `%PDF-1.7 ${at}` })),
    });
    const { kept } = await taken(raw);
    expect(
      kept
        .map(({ name }) => name)
        .filter((name) => name !== 'mail.eml')
        .sort(),
    ).toEqual([...NAMES].sort());
  },
);

test('a name in raw bytes of an old code page, or one that is a path, is a name still', async () => {
  const boundary = '--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=';
  const raw = Buffer.concat([
    Buffer.from(`From: ${OFFICER}\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${boundary}"`),
    Buffer.from([0xcf, 0xf0, 0xee, 0x2e, 0x70, 0x64, 0x66]),
    Buffer.from(`"\r\n\r\n%PDF-1\r\n${boundary}"..\\..\\windows/win\u202Efdp.exe.pdf"\r\n\r\n%PDF-2\r\n`),
    Buffer.from(`${boundary}"${'x'.repeat(400)}.pdf"\r\n\r\n%PDF-3\r\n--b--\r\n`),
  ]);
  const { kept } = await taken(raw);
  const names = kept.map(({ name }) => name);
  expect(kept).toHaveLength(4);
  for (const name of names) {
    expect(name).toMatch(/^[^/\\\p{Cc}\u202A-\u202E]{1,200}$/u);
    expect(name.isWellFormed()).toBe(true);
  }
  expect(names).toEqual(expect.arrayContaining([expect.stringMatching(/^x{196}\.pdf$/)]));
});

test.each([
  ['scan', 'application/octet-stream', pdf, 'application/pdf'],
  ['scan.tif', 'image/x-fax', Buffer.from('II*\0fax'), 'image/tiff'],
  ['photo.heic', 'image/heic', Buffer.from('\xff\xd8\xff\xe1', 'latin1'), 'image/jpeg'],
  ['p.webp', 'image/webp', Buffer.from('RIFF1234WEBPVP8'), 'image/webp'],
  ['table.csv', 'application/vnd.ms-excel', Buffer.from('a;b\n1;2'), 'text/csv'],
  [
    'letter.docx',
    'application/octet-stream',
    Buffer.from('PK\x03\x04word'),
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ],
])('%s, called %s, is what its bytes are', async (filename, contentType, content, type) => {
  const { kept } = await taken(
    await messageOf({ from: OFFICER, attachments: [{ filename, contentType, content }] }),
  );
  expect(kept.find(({ name }) => name === filename)?.type).toBe(type);
});

test.each([
  ['a.pdf', 'application/pdf', Buffer.from('<script>')],
  ['a.jpg', 'image/jpeg', Buffer.from('GIF89a')],
  ['a.txt', 'text/plain', Buffer.from('MZ\0\0')],
  ['a.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', Buffer.from('MZ')],
  ['a.html', 'text/html', Buffer.from('<script>')],
  ['a.zip', 'application/zip', Buffer.from('PK\x03\x04')],
])('%s, called %s, is left out for what it is', async (filename, contentType, content) => {
  const { kept, answers } = await taken(
    await messageOf({ from: OFFICER, attachments: [{ filename, contentType, content }] }),
  );
  expect(kept.map(({ name }) => name)).toEqual(['mail.eml']);
  expect(answers[0]?.text).toContain('attachment 1');
});

test('a forwarded mail is a document of its own, with all that was in it', async () => {
  const inner = await messageOf({
    from: 'someone@port.example',
    attachments: [{ filename: 'in.pdf', content: pdf }],
  });
  const { kept } = await taken(
    await messageOf({
      from: OFFICER,
      attachments: [{ filename: 'forwarded.eml', contentType: 'message/rfc822', content: inner }],
    }),
  );
  expect(kept.map(({ name, kind }) => [name, kind]).sort()).toEqual([
    ['forwarded.eml', 'mail'],
    ['mail.eml', 'mail'],
  ]);
});

const nested = (depth: number) => {
  const open = Array.from(
    { length: depth },
    (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
  );
  return Buffer.from(`From: ${OFFICER}\r\n${open.join('')}Content-Type: text/plain\r\n\r\nx`);
};

test.each([
  ['nested 5,000 deep', nested(5000)],
  [
    'headed by 10,000 long lines',
    Buffer.from(
      `From: ${OFFICER}\r\n${Array.from({ length: 10_000 }, (_, at) => `X-${at}: ${'y'.repeat(100)}\r\n`).join('')}\r\nx`,
    ),
  ],
])('a mail %s is refused in no time, and its sender told', async (_, raw) => {
  const began = performance.now();
  const { draft, answers } = await taken(raw);
  // A function has five minutes; a regression to quadratic work takes them.
  expect(performance.now() - began).toBeLessThan(20_000);
  expect(draft).toBeUndefined();
  expect(answers).toMatchObject([{ to: OFFICER, text: expect.stringContaining('cannot be read') }]);
});

test.each([
  [
    'a boundary that never ends',
    `Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: application/pdf\r\n\r\n%PDF-1`,
  ],
  [
    'base64 that is none',
    'Content-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!\0***',
  ],
  [
    'an unknown encoding',
    'Content-Type: text/plain; charset=klingon\r\nContent-Transfer-Encoding: x-what\r\n\r\nx',
  ],
  [
    '100,000 empty parts',
    `Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\n\r\n'.repeat(100_000)}`,
  ],
  ['nothing at all', ''],
])('%s does not stop the mail from being kept', async (_, rest) => {
  const { kept } = await taken(Buffer.from(`From: ${OFFICER}\r\n${rest}`));
  expect(kept.map(({ name }) => name)).toContain('mail.eml');
});

test('a case has so many documents and no more; the sender is told', async () => {
  const { receive, store, drafts, answers } = await mailWorld();
  for (let at = 0; at < 4; at += 1)
    await receive(
      await messageOf({
        from: OFFICER,
        messageId: '<same@douane.example>',
        attachments: Array.from({ length: 15 }, (_, n) => ({
          filename: `${at}-${n}.txt`,
          content: `${at} ${n}`,
        })),
      }),
      { id: `ses-${at}` },
    );
  const [draft] = await drafts();
  expect(await store.documents.ofCase(draft?.id ?? '')).toHaveLength(MOST_DOCUMENTS);
  expect(answers.at(-1)?.text).toContain(`a case has ${MOST_DOCUMENTS} at most`);
});
