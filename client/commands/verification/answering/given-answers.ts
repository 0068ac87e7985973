import type { components } from '../../../api.ts';
import { WrongUsage } from '../../../terminal/failure.ts';
import { inGroups } from '../in-groups.ts';
import type { Verification } from '../read-verification.ts';

type Answers = components['schemas']['Answers'];
export type AnswerList = NonNullable<Answers['answers']>;
export type ReplyList = NonNullable<Answers['replies']>;

export interface GivenAnswers {
  readonly answers: AnswerList;
  readonly replies: ReplyList;
}

export interface AnswerOptions {
  readonly question?: readonly string[];
  readonly accept?: readonly string[];
  readonly decline?: readonly string[];
}

/** Id of the one with this number, as `cen verification` numbers them. @throws WrongUsage */
const idOf = (number: string, all: readonly { readonly id: string }[], what: string): string => {
  const found = /^\d{1,3}$/.test(number) ? all[Number(number) - 1] : undefined;
  if (found) return found.id;
  const those = all.length === 0 ? `There is no ${what}` : `${what}s have numbers from 1 to ${all.length}`;
  throw new WrongUsage(`${those}: ${number} is none. See them with cen verification.`);
};

/** What the options say, about the questions and proposals of this verification. @throws WrongUsage */
export const answersFrom = (
  { question, accept = [], decline }: AnswerOptions,
  { questions, proposals }: Verification,
): GivenAnswers => ({
  answers: inGroups(question, { of: 2, usage: '--question 1 "Net."' }).map(([number = '', text = '']) => ({
    question: idOf(number, questions, 'question'),
    text,
  })),
  replies: [
    ...accept.map((number) => ({ proposal: idOf(number, proposals, 'proposal'), accept: true })),
    ...inGroups(decline, { of: 2, usage: '--decline 2 "why"' }).map(([number = '', reason = '']) => ({
      proposal: idOf(number, proposals, 'proposal'),
      accept: false,
      reason,
    })),
  ],
});

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** The command that says the same once more: what was typed at the terminal is not lost by a refusal. */
export const asCommand = ({ answers, replies }: GivenAnswers, verification: Verification): string => {
  const { questions, proposals, case: about } = verification;
  const number = (all: readonly { readonly id: string }[], id: string) =>
    all.findIndex((one) => one.id === id) + 1;
  const accepted = replies.filter(({ accept }) => accept);
  return [
    `cen answer ${about.reference}`,
    ...answers.map(({ question, text }) => `--question ${number(questions, question)} ${quoted(text)}`),
    ...(accepted.length > 0
      ? [`--accept ${accepted.map(({ proposal }) => number(proposals, proposal)).join(' ')}`]
      : []),
    ...replies
      .filter(({ accept }) => !accept)
      .map(({ proposal, reason = '' }) => `--decline ${number(proposals, proposal)} ${quoted(reason)}`),
  ].join(' ');
};
