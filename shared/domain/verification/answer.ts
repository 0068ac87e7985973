import { type FieldProblem, InvalidInput } from '../errors.ts';
import { require } from '../transition.ts';
import type { PolicyData } from './policy.ts';
import type { Proposal, Question } from './questions.ts';
import { type Acting, type Step, stepped } from './step.ts';
import { TRANSITIONS } from './transitions.ts';
import { type Calendars, turnOfOffice } from './turns.ts';
import type { Verification } from './verification.ts';

/** What the reporter says, all at once or part by part; what is said again takes the place of what was said. */
export interface Answers {
  readonly answers: readonly { readonly question: string; readonly text: string }[];
  readonly replies: readonly {
    readonly proposal: string;
    readonly accept: boolean;
    readonly reason?: string | undefined;
  }[];
}

const unknownOrTwice = (
  ids: readonly string[],
  {
    known,
    pointer,
    what,
  }: { known: readonly { id: string }[]; pointer: (i: number) => string; what: string },
): FieldProblem[] =>
  ids.flatMap((id, i) => {
    if (!known.some((one) => one.id === id))
      return [
        { pointer: pointer(i), code: 'unknown', detail: `This case has no open ${what} with this id.` },
      ];
    if (ids.indexOf(id) < i)
      return [{ pointer: pointer(i), code: 'repeated', detail: `This ${what} is named twice.` }];
    return [];
  });

/** @throws InvalidInput naming each answer that goes to no question, and each reply to no proposal */
const assertKnown = ({ questions, proposals }: Verification, { answers, replies }: Answers): void => {
  const problems = [
    ...unknownOrTwice(
      answers.map(({ question }) => question),
      { known: questions, pointer: (i) => `/answers/${i}/question`, what: 'question' },
    ),
    ...unknownOrTwice(
      replies.map(({ proposal }) => proposal),
      { known: proposals, pointer: (i) => `/replies/${i}/proposal`, what: 'proposal' },
    ),
  ];
  if (problems.length > 0) throw new InvalidInput(problems);
};

/** Has everything been answered that was asked and proposed? */
export const isAnswered = ({
  questions,
  proposals,
}: Pick<Verification, 'questions' | 'proposals'>): boolean =>
  questions.every(({ answer }) => answer) && proposals.every(({ reply }) => reply);

/** The corrections that the owner has accepted so far. */
export const acceptedOf = ({ proposals }: Pick<Verification, 'proposals'>): Proposal[] =>
  proposals.filter(({ reply }) => reply?.accepted);

/**
 * The reporter answers. When nothing is left open it is the regional office's turn again; until then the case stays
 * with the reporter. Whoever answers does not verify it. @throws WrongState, InvalidInput
 */
export const answered = (
  before: Verification,
  {
    acting,
    policy,
    calendars,
    ...given
  }: Answers & {
    readonly acting: Acting;
    readonly policy: PolicyData;
    readonly calendars: Calendars;
  },
): Step => {
  require(TRANSITIONS.answer, before.state);
  assertKnown(before, given);
  const by = { by: acting.by, at: acting.at.toISOString() };
  const questions = before.questions.map((question): Question => {
    const said = given.answers.find((one) => one.question === question.id);
    return said ? { ...question, answer: { text: said.text, ...by } } : question;
  });
  const proposals = before.proposals.map((proposal): Proposal => {
    const said = given.replies.find((one) => one.proposal === proposal.id);
    if (!said) return proposal;
    const { accept: accepted, reason } = said;
    return { ...proposal, reply: { accepted, ...(reason && { reason }), ...by } };
  });
  const isLast = isAnswered({ questions, proposals });
  const spoken = {
    questions: questions.filter((question, i) => question !== before.questions[i]),
    proposals: proposals.filter((proposal, i) => proposal !== before.proposals[i]),
  };
  const number = (before.turn?.number ?? 0) + 1;
  return stepped(before, isLast ? TRANSITIONS.answer : TRANSITIONS.answerInPart, {
    acting,
    set: {
      questions,
      proposals,
      case: { ...before.case, reportedBy: [...new Set([...before.case.reportedBy, acting.by])] },
      ...(isLast && { turn: turnOfOffice({ number, at: acting.at, policy, calendars }) }),
    },
    said: {
      ...(spoken.questions.length > 0 && { questions: spoken.questions }),
      ...(spoken.proposals.length > 0 && { proposals: spoken.proposals }),
    },
  });
};
