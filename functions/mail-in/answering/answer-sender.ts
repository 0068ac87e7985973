import type { Reporter } from '../receiving/find-reporter.ts';
import { answerText, type Outcome } from './answer-text.ts';
import type { MailAnswers } from './mail-answers.ts';
import type { Mailer } from './mailer.ts';

export interface Answering {
  readonly mailer: Mailer;
  readonly mailAnswers: MailAnswers;
  readonly publicUrl: string;
}

/** Tells the sender what became of the mail, once: a repeated try is told by the note of the first. */
export const answerSender =
  ({ mailer, mailAnswers, publicUrl }: Answering) =>
  async (mailId: string, { address, language }: Reporter, outcome: Outcome): Promise<void> => {
    if (await mailAnswers.has(mailId)) return;
    await mailer.send({ to: address, ...answerText(outcome, { language, publicUrl }) });
    await mailAnswers.note(mailId);
  };
