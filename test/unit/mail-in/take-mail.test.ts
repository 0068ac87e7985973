import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { discarding } from '../../../shared/domain/seizure/report-case.ts';
import { documentKey } from '../../../shared/storage/documents.ts';
import { messageOf } from '../../support/mail-messages.ts';
import { logged } from '../../support/quiet-log.ts';
import { mailWorld, OFFICER } from './mail-world.ts';

const pdf = Buffer.from('%PDF-1.7 two pages');
const png = Buffer.from('\x89PNG\r\n\x1a\n and a picture', 'latin1');
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const report = (more: object = {}) =>
  messageOf({
    from: `"Amélie D." <${OFFICER}>`,
    to: 'report@europe.cen.example',
    messageId: '<one@douane.example>',
    subject: 'Saisie chez Monsieur Doe',
    text: 'Monsieur Doe, né en 1980.',
    attachments: [
      { filename: 'Fax de Doe.pdf', content: pdf },
      { filename: 'picture.png', content: png, cid: 'logo', contentDisposition: 'inline' },
    ],
    ...more,
  });

test('a mail becomes a draft with the mail and its attachments, and nothing that it says is in the draft', async () => {
  const { receive, drafts, store, answers } = await mailWorld();
  const raw = await report();
  await receive(raw);
  const [draft, ...others] = await drafts();
  expect(others).toEqual([]);
  expect(draft).toMatchObject({ product: '', received: { by: 'e-mail', on: '2026-06-01' } });
  const kept = await store.documents.ofCase(draft?.id ?? '');
  expect(kept.map(({ name, type, kind, size }) => ({ name, type, kind, size }))).toEqual(
    expect.arrayContaining([
      { name: 'mail.eml', type: 'message/rfc822', kind: 'mail', size: raw.length },
      { name: 'Fax de Doe.pdf', type: 'application/pdf', kind: 'other', size: pdf.length },
      { name: 'picture.png', type: 'image/png', kind: 'other', size: png.length },
    ]),
  );
  for (const document of kept)
    expect(sha256(await store.files.read(documentKey(document)))).toBe(document.sha256);
  const record = await store.seizures.readDraft(draft?.id ?? '');
  expect(record).toMatchObject({ report: {}, office: 'NCP-FR', change: { by: 'officer' } });
  for (const told of [JSON.stringify(record), answers[0]?.text, answers[0]?.subject, logged.join()])
    expect(told).not.toMatch(/doe|1980|douane|saisie/i);
  expect(answers).toMatchObject([
    { to: OFFICER, text: expect.stringContaining(`https://cen.example/v1/drafts/${draft?.id}`) },
  ]);
});

test('the same mail delivered twice, or handed on twice, is one draft', async () => {
  const { receive, drafts, store, answers } = await mailWorld();
  const raw = await report();
  await receive(raw);
  await receive(raw);
  expect(answers).toHaveLength(1);
  // Another server adds its own line: the same mail by the sender's own id of it.
  await receive(Buffer.concat([Buffer.from('Received: by relay.example\r\n'), raw]), { id: 'ses-2' });
  const [draft, ...others] = await drafts();
  expect(others).toEqual([]);
  expect((await store.documents.ofCase(draft?.id ?? '')).map(({ name }) => name).sort()).toEqual([
    'Fax de Doe.pdf',
    'mail.eml',
    'mail.eml',
    'picture.png',
  ]);
  await receive(await report({ messageId: '<two@douane.example>' }), { id: 'ses-3' });
  expect(await drafts()).toHaveLength(2);
});

test('a mail without an id of its own is one draft for each time that it came', async () => {
  const { receive, drafts } = await mailWorld();
  const raw = Buffer.from(`From: ${OFFICER}\r\nSubject: x\r\n\r\nText`);
  await receive(raw, { id: 'a' });
  await receive(raw, { id: 'a' });
  await receive(raw, { id: 'b' });
  expect(await drafts()).toHaveLength(2);
});

test('wherever a try dies, the next one makes it whole', async () => {
  let left = 0;
  const failing = () => {
    if (left === 0) throw new Error('The process ended.');
    left -= 1;
  };
  const raw = await report();
  let steps = 0;
  for (let done = false; !done; steps += 1) {
    left = steps;
    const { receive, drafts, store, answers } = await mailWorld({ failing });
    // Putting the mail into the bucket is SES's own and not what is tried here.
    done = await receive(raw).then(
      () => true,
      () => false,
    );
    left = Number.POSITIVE_INFINITY;
    await receive(raw);
    const [draft, ...others] = await drafts();
    expect(others).toEqual([]);
    const kept = await store.documents.ofCase(draft?.id ?? '');
    expect(kept).toHaveLength(3);
    for (const document of kept)
      expect(sha256(await store.files.read(documentKey(document)))).toBe(document.sha256);
    // Between sending an answer and noting it lies the one place where it is sent twice.
    expect([1, 2]).toContain(answers.length);
  }
  expect(steps).toBeGreaterThan(8);
});

test('a draft that was thrown away stays away', async () => {
  const { receive, drafts, store, answers } = await mailWorld();
  const raw = await report();
  await receive(raw);
  const draft = await store.seizures.readDraft((await drafts())[0]?.id ?? '');
  if (!draft) throw new Error('There is no draft.');
  const making = { by: 'officer', office: 'NCP-FR', at: new Date() };
  await store.seizures.discardDraft(draft, discarding(draft, making));
  await receive(raw, { id: 'ses-2' });
  expect(await drafts()).toEqual([]);
  expect(answers).toHaveLength(1);
});

test('what is too large, too many, empty or of another kind is left out, and the sender is told which', async () => {
  const { receive, drafts, store, answers } = await mailWorld();
  const many = Array.from({ length: 20 }, (_, at) => ({
    filename: `${at}.txt`,
    content: `Text number ${at}`,
  }));
  await receive(
    await report({
      attachments: [
        { filename: 'huge.pdf', content: Buffer.concat([pdf, Buffer.alloc(26 * 1024 * 1024, 32)]) },
        { filename: 'empty.pdf', content: '' },
        { filename: 'run.pdf', contentType: 'application/pdf', content: Buffer.from('MZ\0 a program') },
        ...many,
        { filename: 'last.pdf', content: pdf },
      ],
    }),
  );
  const kept = await store.documents.ofCase((await drafts())[0]?.id ?? '');
  expect(kept.map(({ name }) => name).sort()).toEqual(many.map(({ filename }) => filename).sort());
  const text = answers[0]?.text ?? '';
  expect(text).toContain('- the mail as it came: larger than 25 MB');
  expect(text).toContain('- attachment 1: larger than 25 MB');
  expect(text).toContain('- attachment 2: it is empty');
  expect(text).toContain('- attachment 3: files of this type are not taken');
  expect(text).toContain('- attachment 24: more than 20 attachments');
  expect(text).not.toContain('attachment 4:');
});
