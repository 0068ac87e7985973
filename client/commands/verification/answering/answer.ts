import type { Command } from 'commander';
import { dataOf } from '../../../sdk.ts';
import { asker } from '../../../terminal/ask.ts';
import { WrongUsage } from '../../../terminal/failure.ts';
import { dueText } from '../../../terminal/moment.ts';
import { contextOf } from '../../command-context.ts';
import { over, readVerification, toldOfChange, type Verification } from '../read-verification.ts';
import { askAnswers } from './ask-answers.ts';
import { type AnswerOptions, answersFrom, asCommand, type GivenAnswers } from './given-answers.ts';

export const answer = (program: Command): void => {
  program
    .command('answer')
    .summary('answer what the regional office asks')
    .description(
      'Answers questions about a case that was returned, accepts or declines corrections; by the numbers that cen ' +
        'verification shows, or asked one by one when nothing is given. Part by part: the case stays with you until ' +
        'nothing is open.',
    )
    .argument('<case>', 'its reference or id')
    .option('--question <words...>', 'number of a question, and the answer; repeatable')
    .option('--accept <numbers...>', 'numbers of corrections to accept')
    .option('--decline <words...>', 'number of a correction, and why it is declined; repeatable')
    .action(async (seizureId: string, options: AnswerOptions, command: Command) => {
      const { json, print, note, network } = contextOf(command);
      const api = await network();
      const before = await readVerification(api, seizureId);
      const isSaid = options.question ?? options.accept ?? options.decline;
      const body = isSaid ? answersFrom(options, before) : await askedHere(before);
      if (body.answers.length + body.replies.length === 0) return note('Nothing was said.');
      const after = await dataOf(
        api.POST('/v1/seizures/{seizureId}/verification/answers', { params: over(before), body }),
      ).catch((error: unknown) => {
        if (!isSaid) note(`What you said, to say it again:\n  ${asCommand(body, before)}`);
        throw toldOfChange(error, before.case);
      });
      print(json ? JSON.stringify(after) : outcomeText(before, after));
    });
};

const askedHere = async (before: Verification): Promise<GivenAnswers> => {
  const { reference, office } = before.case;
  if (before.state !== 'returned')
    throw new WrongUsage(`${reference} is not with ${office}: nothing is open to be answered.`);
  if (!(process.stdin.isTTY && process.stderr.isTTY))
    throw new WrongUsage('Nobody is at the terminal to be asked: say --question, --accept or --decline.');
  const ask = asker(process.stdin, process.stderr);
  try {
    return await askAnswers(before, ask);
  } finally {
    ask.close();
  }
};

const outcomeText = (before: Verification, after: Verification): string => {
  const { reference, rilo } = after.case;
  const isOpen = ({ questions, proposals }: Verification) =>
    questions.filter((one) => !one.answer).length + proposals.filter((one) => !one.reply).length;
  if (after.state === 'returned')
    return `Kept. ${isOpen(after)} still open of ${before.questions.length + before.proposals.length}${after.dueAt ? `: ${dueText(after.dueAt, new Date())}` : ''}.`;
  const isCorrected = after.proposals.some(({ reply }) => reply?.accepted);
  return isCorrected
    ? `${reference} is corrected: its new version is checked, and goes to ${rilo}.`
    : `${reference} is answered: it waits for ${rilo} again.`;
};
