import { expect, test } from '@jest/globals';
import { messageOf } from '../../support/mail-messages.ts';
import { logged } from '../../support/quiet-log.ts';
import { type Change, mailWorld, OFFICER } from './mail-world.ts';

type Verdicts = 'spamVerdict' | 'virusVerdict' | 'spfVerdict' | 'dmarcVerdict';

const withVerdicts =
  (
    verdicts: Partial<Record<Verdicts, 'PASS' | 'FAIL' | 'GRAY' | 'PROCESSING_FAILED' | 'DISABLED'>>,
  ): Change =>
  (received) => ({
    ...received,
    receipt: {
      ...received.receipt,
      ...Object.fromEntries(Object.entries(verdicts).map(([name, status]) => [name, { status }])),
    },
  });

const mail = (more: object = {}) =>
  messageOf({ from: OFFICER, to: 'report@europe.cen.example', text: 'Two kilos.', ...more });

/** What became of a mail: drafts, answers, and what the trail says of a refusal. */
const outcome = async (raw: Buffer, given: { envelope?: string; change?: Change } = {}) => {
  const { receive, drafts, answers, store } = await mailWorld();
  await receive(raw, given);
  const { entries } = await store.audit.ofRecord('mail#ses-1', { limit: 10 });
  return {
    drafts: (await drafts()).length,
    answers: answers.map(({ to }) => to),
    text: answers[0]?.text,
    trail: entries.map(({ office, by, reason }) => [office, by, reason].join(' ')),
    entries,
  };
};

test.each<[string, Parameters<typeof withVerdicts>[0]]>([
  ['DMARC holds', { dmarcVerdict: 'PASS', spfVerdict: 'FAIL' }],
  ['without a DMARC policy SPF holds for the same domain', { dmarcVerdict: 'GRAY', spfVerdict: 'PASS' }],
  ['spam is not certain', { spamVerdict: 'GRAY' }],
])('%s: the mail is taken', async (_, verdicts) => {
  expect(await outcome(await mail(), { change: withVerdicts(verdicts) })).toMatchObject({
    drafts: 1,
    answers: [OFFICER],
    trail: [],
  });
});

test.each<[string, Parameters<typeof withVerdicts>[0]]>([
  ['DMARC fails', { dmarcVerdict: 'FAIL', spfVerdict: 'PASS' }],
  ['there is neither DMARC nor SPF', { dmarcVerdict: 'GRAY', spfVerdict: 'GRAY' }],
  ['nothing was checked', { dmarcVerdict: 'PROCESSING_FAILED', spfVerdict: 'PASS' }],
])('%s: no draft, no answer, and a trail without the address', async (_, verdicts) => {
  const told = await outcome(await mail(), { change: withVerdicts(verdicts) });
  expect(told).toMatchObject({ drafts: 0, answers: [], trail: ['WCO unknown not-authentic'] });
  expect(JSON.stringify(told.entries) + logged.join()).not.toContain('@');
});

test('SPF of another domain than the one in "From" proves nothing', async () => {
  const change = withVerdicts({ dmarcVerdict: 'GRAY', spfVerdict: 'PASS' });
  expect(await outcome(await mail(), { envelope: 'x@elsewhere.example', change })).toMatchObject({
    drafts: 0,
    answers: [],
    trail: ['WCO unknown not-authentic'],
  });
});

test.each([
  [{ from: 'stranger@douane.example' }, 'unknown-sender'],
  [{ from: 'suspended@douane.example' }, 'unknown-sender'],
  [{ from: [OFFICER, 'other@douane.example'] }, 'several-senders'],
  [{ from: 'nobody' }, 'no-address'],
  [{ headers: { 'Auto-Submitted': 'auto-replied' } }, 'automatic'],
  [{ headers: { Precedence: 'bulk' } }, 'automatic'],
  [{ headers: { 'List-Id': 'all.douane.example' } }, 'automatic'],
])('%j: refused as %s, without an answer', async (more, reason) => {
  const change = withVerdicts({ dmarcVerdict: 'PASS' });
  expect(await outcome(await mail(more), { change })).toMatchObject({
    drafts: 0,
    answers: [],
    trail: [`WCO unknown ${reason}`],
  });
});

test('a bounce is not answered', async () => {
  const change = withVerdicts({ dmarcVerdict: 'PASS' });
  expect(await outcome(await mail(), { envelope: '', change })).toMatchObject({
    drafts: 0,
    answers: [],
    trail: ['WCO unknown automatic'],
  });
});

test('of two "From" lines one could be checked and the other read', async () => {
  const twice = Buffer.concat([Buffer.from('From: evil@elsewhere.example\r\n'), await mail()]);
  expect(await outcome(twice, { change: withVerdicts({ dmarcVerdict: 'PASS' }) })).toMatchObject({
    drafts: 0,
    trail: ['WCO unknown several-senders'],
  });
});

test.each([
  ['invited@douane.example', 'NCP-FR invited sign-in-first', 'Sign in once'],
  ['analyst@rilo.example', 'RILO-DAKAR analyst not-reporting', 'national contact points'],
  ['officer@aduana.example', 'NCP-CL chile other-region', 'otra región'],
])('%s is known and is told why there is no draft', async (from, trail, words) => {
  expect(await outcome(await mail({ from }), { envelope: from })).toMatchObject({
    drafts: 0,
    answers: [from],
    text: expect.stringContaining(words),
    trail: [trail],
  });
});

test.each([
  [{ virusVerdict: 'FAIL' as const }, 'virus'],
  [{ virusVerdict: 'PROCESSING_FAILED' as const }, 'virus'],
  [{ virusVerdict: 'DISABLED' as const }, 'virus'],
  [{ spamVerdict: 'FAIL' as const }, 'spam'],
])('%j of somebody whom the network knows: told, and no draft', async (verdicts, reason) => {
  expect(await outcome(await mail(), { change: withVerdicts(verdicts) })).toMatchObject({
    drafts: 0,
    answers: [OFFICER],
    trail: [`NCP-FR officer ${reason}`],
  });
});

test('the address counts without its case and its name', async () => {
  const from = `"officer@elsewhere.example" <${OFFICER.toUpperCase()}>`;
  expect(await outcome(await mail({ from }))).toMatchObject({ drafts: 1, answers: [OFFICER] });
});
