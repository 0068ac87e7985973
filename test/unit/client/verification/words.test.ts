import { expect, test } from '@jest/globals';
import { askAnswers } from '../../../../client/commands/verification/answering/ask-answers.ts';
import { answersFrom, asCommand } from '../../../../client/commands/verification/answering/given-answers.ts';
import { gradeFrom } from '../../../../client/commands/verification/deciding/grade-option.ts';
import {
  proposalsFrom,
  valueFrom,
} from '../../../../client/commands/verification/deciding/proposals-from.ts';
import { questionsFrom } from '../../../../client/commands/verification/deciding/questions-from.ts';
import { inGroups } from '../../../../client/commands/verification/in-groups.ts';
import type { Verification } from '../../../../client/commands/verification/read-verification.ts';
import { dueText, minuteOf } from '../../../../client/terminal/moment.ts';
import { scorecardText } from '../../../../client/terminal/verification/scorecard-text.ts';
import { standingText } from '../../../../client/terminal/verification/standing-text.ts';

const NOW = new Date('2026-06-01T12:00:00Z');

const question = (id: string, text: string) => ({
  id,
  pointer: '/lines/0/quantity',
  text,
  askedAt: '2026-06-01T08:00:00Z',
  askedBy: 'somebody',
});
const proposal = (id: string, value: unknown) => ({
  id,
  pointer: '/direction',
  value,
  reason: 'It left.',
  proposedAt: '2026-06-01T08:00:00Z',
  proposedBy: 'somebody',
});
const finding = (code: string, pointer: string) => ({
  code,
  pointer,
  severity: 'warning' as const,
  detail: 'Look again.',
  source: '',
});

const returned = {
  id: 'x',
  version: 4,
  state: 'returned',
  case: { reference: 'CEN-2026-FR-000001', office: 'NCP-FR' },
  questions: [question('q1', 'Gross?'), question('q2', 'Whose?')],
  proposals: [proposal('p1', 'export'), proposal('p2', undefined)],
  findings: [
    finding('quantity-outlier', '/lines/0/quantity'),
    finding('pieces-not-whole', '/lines/0'),
    finding('pieces-not-whole', '/lines/1'),
  ],
} as unknown as Verification;

test.each([
  ['2026-06-04T12:30:00Z', '2026-06-04 (in 3 days)'],
  ['2026-06-01T17:30:00Z', '2026-06-01 (in 5 hours)'],
  ['2026-06-01T12:00:20Z', '2026-06-01 (in 1 minute)'],
  ['2026-05-20T12:00:00Z', 'overdue since 2026-05-20 (12 days)'],
])('what is due at %s is %s', (dueAt, words) => {
  expect(dueText(dueAt, NOW)).toBe(words);
});

test('a moment is told to the minute', () => {
  expect(minuteOf('2026-06-01T08:30:59.999Z')).toBe('2026-06-01 08:30');
});

test('words of a repeated option come in groups, and too few are told with the way to write it', () => {
  expect(inGroups(['a', 'b', 'c', 'd'], { of: 2, usage: '' })).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  expect(inGroups(undefined, { of: 2, usage: '' })).toEqual([]);
  expect(() => inGroups(['a'], { of: 2, usage: '--ask FIELD "what"' })).toThrow('--ask FIELD "what"');
});

test.each([
  ['a1', '4x4', { source: 'A', information: 1 }],
  ['X4', '4x4', { source: 'X', information: 4 }],
  ['F6', 'admiralty', { scale: 'admiralty', source: 'F', information: 6 }],
  ['1B', '3x5x2', { scale: '3x5x2', source: 1, information: 'B' }],
] as const)('the grade %s of %s is taken', (grade, scale, given) => {
  expect(gradeFrom({ grade, scale })).toEqual(given);
});

test.each([
  ['D1', '4x4'],
  ['A5', '4x4'],
  ['A7', 'admiralty'],
  ['B1', '3x5x2'],
  ['', '4x4'],
] as const)('the grade %s is none of %s', (grade, scale) => {
  expect(() => gradeFrom({ grade, scale })).toThrow(`A grade of ${scale} is`);
});

test.each([
  ['GRM', 'KGM', 'GRM'],
  ['"GRM"', 'KGM', 'GRM'],
  ['1006', '9999', '1006'],
  ['12.5', 12500, 12.5],
  ['{"value": 1}', undefined, { value: 1 }],
  ['true', undefined, true],
])('%s in the place of %s is read as it is meant', (said, before, value) => {
  expect(valueFrom(said, before)).toEqual(value);
});

test('corrections name a field of the report', () => {
  const report = { lines: [{ hs: '9999' }] };
  expect(
    proposalsFrom({ propose: ['/lines/0/hs', '1006', 'Rice.'], leaveOut: ['/time', 'No.'] }, report),
  ).toEqual([
    { pointer: '/lines/0/hs', value: '1006', reason: 'Rice.' },
    { pointer: '/time', reason: 'No.' },
  ]);
  expect(() => proposalsFrom({ propose: ['hs', '1', 'x'] }, report)).toThrow('hs is none');
});

test('a question is about a field, the whole report or a finding', () => {
  const given = ['/date', 'When?', '', 'All?', 'quantity-outlier', 'Sure?'];
  expect(questionsFrom(given, returned, { language: 'en' })).toEqual([
    { pointer: '/date', text: 'When?', language: 'en' },
    { pointer: '', text: 'All?', language: 'en' },
    { pointer: '/lines/0/quantity', finding: 'quantity-outlier', text: 'Sure?', language: 'en' },
  ]);
  expect(() => questionsFrom(['pieces-not-whole', '?'], returned, {})).toThrow('/lines/0, /lines/1');
  expect(() => questionsFrom(['nothing', '?'], returned, {})).toThrow('There is no finding nothing');
});

test('answers go by number, and what there is not is told', () => {
  const said = { question: ['2', 'Ours.'], accept: ['1'], decline: ['2', "It's right."] };
  const answers = answersFrom(said, returned);
  expect(answers).toEqual({
    answers: [{ question: 'q2', text: 'Ours.' }],
    replies: [
      { proposal: 'p1', accept: true },
      { proposal: 'p2', accept: false, reason: "It's right." },
    ],
  });
  expect(asCommand(answers, returned)).toBe(
    "cen answer CEN-2026-FR-000001 --question 2 'Ours.' --accept 1 --decline 2 'It'\\''s right.'",
  );
  expect(() => answersFrom({ accept: ['3'] }, returned)).toThrow('numbers from 1 to 2: 3 is none');
  expect(() => answersFrom({ question: ['0', 'x'] }, returned)).toThrow('0 is none');
});

test('whoever is asked one by one may leave open what she does not know', async () => {
  const typed = ['', 'Ours.', 'y', 'n', 'Because.'];
  const asked: string[] = [];
  const ask = {
    text: async (prompt: string) => {
      asked.push(prompt);
      return typed.shift() ?? '';
    },
    yes: async () => true,
    code: async () => null,
    close: () => undefined,
  };
  expect(await askAnswers(returned, ask)).toEqual({
    answers: [{ question: 'q2', text: 'Ours.' }],
    replies: [
      { proposal: 'p1', accept: true },
      { proposal: 'p2', accept: false, reason: 'Because.' },
    ],
  });
  expect(asked[0]).toBe('/lines/0/quantity  Gross? ');
});

test('a scorecard says what is not measured, and how sure a share is', () => {
  const text = scorecardText({
    office: 'RILO-DAKAR',
    name: 'RILO Dakar',
    role: 'RILO',
    from: '2026-01',
    to: '2026-06',
    asOf: '2026-06-01T12:00:00Z',
    counted: 'readable',
    verifying: {
      cases: 1200,
      decided: 1100,
      automatic: { cases: 300, share: 0.2727 },
      hoursToDecide: { measured: 800, p50: 20, p90: 70 },
      inTime: { cases: 700, share: 0.875 },
      sample: { cases: 40, wrong: 2, share: 0.05, low: 0.0138, high: 0.1651 },
      answers: { inTime: 0, late: 0 },
    },
    backlog: { waiting: 100, clean: 60, returned: 5 },
  });
  expect(text.split('\n')).toEqual([
    'RILO Dakar (RILO-DAKAR), 2026-01 to 2026-06, as of 2026-06-01 12:00 UTC, from cases that you may read',
    'Cases                       1,200, 1,100 decided',
    'From report to decision     half within 20 hours, nine of ten within 70 hours',
    'Decided in time             700 (87.5 %)',
    'Let through by the policy   300 (27.3 %)',
    'Drawn at random and wrong   2 of 40 (5 %, 1.4 % to 16.5 %)',
    'Questions answered in time  –',
    'Waiting now                 100, 60 of them clean; 5 with reporters',
  ]);
});

test.each([
  [1, '1st'],
  [2, '2nd'],
  [11, '11th'],
  [23, '23rd'],
])('a standing of %i is the %s', (rank, words) => {
  const text = standingText({
    month: '2026-05',
    among: 'network',
    items: [{ measure: 'lag-p50', unit: 'days', better: 'lower', offices: 23, own: { value: 3.456, rank } }],
  });
  expect(text).toContain('not counted yet');
  expect(text).toMatch(new RegExp(`lag-p50 +3\\.46 +days +${words} of 23`));
});
