import { expect, test } from '@jest/globals';
import { answerText } from '../../../functions/mail-in/answering/answer-text.ts';
import { ANSWER_WORDS } from '../../../functions/mail-in/answering/answer-words.ts';
import { LANGUAGES } from '../../../shared/domain/reference/entry.ts';
import { SeizureReport } from '../../../shared/domain/seizure/report.ts';
import { savedDraft } from '../../../shared/domain/seizure/report-case.ts';
import { messageOf } from '../../support/mail-messages.ts';
import { mailWorld, OFFICER } from './mail-world.ts';

const draft = savedDraft({
  id: '0123456789abcdefghjkmnpqrs',
  owner: { office: 'NCP-FR', country: 'FR', rilo: 'RILO-COLOGNE' },
  report: {},
  making: { by: 'officer', office: 'NCP-FR', at: new Date('2026-06-01T00:00:00Z') },
});
const outcome = {
  to: draft,
  kept: 2,
  tooMany: 3,
  leftOut: [
    { attachment: 'mail', because: 'size' },
    { attachment: 4, because: 'number' },
  ],
} as const;

test('whatever a report needs has a name in every language', () => {
  const needed = SeizureReport.safeParse({}).error?.issues.map(({ path }) => String(path[0]));
  expect(needed?.length).toBeGreaterThan(3);
  for (const language of LANGUAGES)
    expect(Object.keys(ANSWER_WORDS[language].fields).sort()).toEqual([...new Set(needed)].sort());
});

test.each(LANGUAGES)('an answer in %s is filled in to the last place, and in that language', (language) => {
  const { subject, text } = answerText(outcome, { language, publicUrl: 'https://cen.example' });
  for (const part of ['NCP-FR', draft.id, `https://cen.example/v1/drafts/${draft.id}`, '25', '20', '50'])
    expect(text).toContain(part);
  expect(subject + text).not.toMatch(/[{}]|undefined/);
  if (language === 'en') return;
  const english = answerText(outcome, { language: 'en', publicUrl: 'https://cen.example' });
  const same = text.split('\n').filter((line) => line && english.text.split('\n').includes(line));
  expect(same).toEqual([`https://cen.example/v1/drafts/${draft.id}`]);
});

test('what is there already is not asked for', () => {
  const to = { ...draft, report: { date: '2026-05-31' } };
  const { text } = answerText({ ...outcome, to }, { language: 'en', publicUrl: '' });
  expect(text).not.toContain('day of the seizure');
  expect(text).toContain('- the place');
});

test.each([
  [['fr', 'en'], 'Votre courriel est devenu'],
  [['ar'], 'أصبحت رسالتك'],
  [['sw', 'pt'], 'A sua mensagem'],
  [['sw'], 'Your mail has become'],
  [[], 'Your mail has become'],
])('an office that writes %j is answered in it, else in English', async (languages, words) => {
  const { receive, answers } = await mailWorld({ languages });
  await receive(await messageOf({ from: OFFICER, text: 'Two kilos.' }));
  expect(answers[0]?.text).toContain(words);
});
