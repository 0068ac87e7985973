import type { Asker } from '../../../terminal/ask.ts';
import { printable } from '../../../terminal/text.ts';
import { placeOf } from '../../../terminal/verification/finding-lines.ts';
import { correctionText } from '../../../terminal/verification/question-lines.ts';
import type { Verification } from '../read-verification.ts';
import type { AnswerList, GivenAnswers, ReplyList } from './given-answers.ts';

const typed = async (ask: Asker, prompt: string): Promise<string> => (await ask.text(prompt)).trim();

const askQuestions = async ({ questions }: Verification, ask: Asker): Promise<AnswerList> => {
  const answers: AnswerList = [];
  for (const { id, pointer, text, answer } of questions) {
    if (answer) continue;
    const said = await typed(ask, printable(`${placeOf(pointer)}  ${text} `));
    if (said !== '') answers.push({ question: id, text: said });
  }
  return answers;
};

const askProposals = async ({ proposals }: Verification, ask: Asker): Promise<ReplyList> => {
  const replies: ReplyList = [];
  for (const proposal of proposals) {
    if (proposal.reply) continue;
    const prompt = `${correctionText(proposal)}  because: ${proposal.reason}  Accept? [y/n] `;
    const said = (await typed(ask, printable(prompt))).toLowerCase();
    if (said.startsWith('y')) replies.push({ proposal: proposal.id, accept: true });
    if (!said.startsWith('n')) continue;
    const reason = await typed(ask, '  Why not? ');
    if (reason !== '') replies.push({ proposal: proposal.id, accept: false, reason });
  }
  return replies;
};

/** Asks the person at the terminal whatever is open; what gets the enter key alone stays open. */
export const askAnswers = async (verification: Verification, ask: Asker): Promise<GivenAnswers> => ({
  answers: await askQuestions(verification, ask),
  replies: await askProposals(verification, ask),
});
