import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createTransport } from 'nodemailer';
import { emailOf } from '../support/world/people.ts';
import { World } from '../support/world/world.ts';

let world: World;
beforeAll(async () => {
  world = await World.open();
  // Whoever was invited becomes active with the first look at who they are.
  await world.as('officer.fr').get('/v1/me');
}, 120_000);
afterAll(() => world?.close(), 60_000);

const fax = Buffer.from('%PDF-1.7\nfax of 31 May, J. Doe');
const photo = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(300_000, 7)]);
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

const mailFrom = async (from: string, messageId: string, envelopeFrom = from) => {
  const transport = createTransport({ host: '127.0.0.1', port: world.mailIn.port, ignoreTLS: true });
  await transport.sendMail({
    from,
    to: world.mailIn.address,
    envelope: { from: envelopeFrom, to: world.mailIn.address },
    messageId,
    subject: 'Saisie de J. Doe',
    text: 'Monsieur Doe, né le 1.1.1980, portait 2 kg.',
    attachments: [
      { filename: 'télécopie.pdf', content: fax },
      { filename: 'photo.jpg', content: photo },
      { filename: 'run.exe', content: Buffer.from('MZ\0') },
    ],
  });
  transport.close();
};

const drafts = async (): Promise<{ id: string; product: string; received?: unknown }[]> =>
  (await world.as('officer.fr').get('/v1/drafts')).body.items;

const until = async <T>(look: () => Promise<T | undefined>): Promise<T> => {
  const deadline = Date.now() + 40_000;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error('It did not come in time.');
    await new Promise((later) => setTimeout(later, 250));
  }
};

const answersTo = async (name: 'officer.fr' | 'officer.es'): Promise<{ text: string }[]> => {
  const mails = await fetch(`${world.url}/mail?to=${emailOf(name)}`, {
    headers: { accept: 'application/json' },
  });
  const all = (await mails.json()) as { text: string; from: string }[];
  return all.filter(({ from }) => from === world.mailIn.address);
};

test('a mail over SMTP is a draft with the mail and its files, byte by byte, and the sender hears of it', async () => {
  await mailFrom(emailOf('officer.fr'), '<first@customs.example>');
  const draft = await until(async () => (await drafts())[0]);
  expect(draft).toMatchObject({ product: '', received: { by: 'e-mail' } });
  const [answer] = await until(async () => {
    const answers = await answersTo('officer.fr');
    return answers.length > 0 ? answers : undefined;
  });
  expect(answer?.text).toContain(draft.id);
  expect(answer?.text).toContain('attachment 3');
  expect(answer?.text).not.toMatch(/doe|télécopie|1980/i);

  const url = `/v1/seizures/${draft.id}/documents`;
  const { body } = await world.as('officer.fr').get(url);
  const named = Object.fromEntries(body.items.map((item: { name: string }) => [item.name, item]));
  expect(Object.keys(named).sort()).toEqual(['mail.eml', 'photo.jpg', 'télécopie.pdf']);
  const fetched = async (name: string) => {
    const { link } = (await world.as('officer.fr').get(`${url}/${named[name].id}`)).body;
    return Buffer.from(await (await fetch(link.url)).arrayBuffer());
  };
  expect(sha256(await fetched('télécopie.pdf'))).toBe(sha256(fax));
  expect(sha256(await fetched('photo.jpg'))).toBe(sha256(photo));
  const mail = await fetched('mail.eml');
  expect(sha256(mail)).toBe(named['mail.eml'].sha256);
  expect(mail.toString()).toContain('Message-ID: <first@customs.example>');
}, 120_000);

test('the same mail twice is one draft; one that its domain does not stand for is none and gets no answer', async () => {
  const before = (await answersTo('officer.fr')).length;
  await mailFrom(emailOf('officer.fr'), '<first@customs.example>');
  await mailFrom(emailOf('officer.fr'), '<forged@elsewhere.example>', 'someone@elsewhere.example');
  await mailFrom('stranger@cen.example', '<stranger@cen.example>');
  await mailFrom(emailOf('officer.fr'), '<second@customs.example>');
  await until(async () => ((await answersTo('officer.fr')).length === before + 2 ? true : undefined));
  expect(await drafts()).toHaveLength(2);
  const refused = await until(async () => {
    const { body } = await world.as('admin.wco').get('/v1/audit');
    const found = body.items?.filter(({ event }: { event: string }) => event === 'mail.refused') ?? [];
    return found.length === 2 ? found : undefined;
  });
  expect(refused.map(({ reason }: { reason: string }) => reason).sort()).toEqual([
    'not-authentic',
    'unknown-sender',
  ]);
  expect(JSON.stringify(refused)).not.toContain('@');
}, 120_000);

test('a mail for nobody here is refused at the door', async () => {
  const transport = createTransport({ host: '127.0.0.1', port: world.mailIn.port, ignoreTLS: true });
  await expect(
    transport.sendMail({ from: emailOf('officer.fr'), to: 'somebody@cen.example', text: 'Hello' }),
  ).rejects.toMatchObject({ responseCode: 550 });
  transport.close();
});
