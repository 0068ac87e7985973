import type { LanguageCode } from '../../../shared/domain/reference/entry.ts';
import { MOST_DOCUMENT_BYTES, MOST_DOCUMENTS } from '../../../shared/domain/seizure/document.ts';
import { SeizureReport } from '../../../shared/domain/seizure/report.ts';
import type { Draft, Seizure } from '../../../shared/domain/seizure/seizure.ts';
import { type LeftOut, MOST_ATTACHMENTS } from '../papers/papers-of.ts';
import { ANSWER_WORDS, type AnswerWords, type Refusal } from './answer-words.ts';

/** What became of a mail. */
export type Outcome =
  | { readonly refused: Refusal }
  | {
      readonly to: Draft | Seizure;
      /** Documents that the draft has of it. */
      readonly kept: number;
      readonly leftOut: readonly LeftOut[];
      /** Documents that found no place. */
      readonly tooMany: number;
    };

const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

const item = (text: string) => `- ${text}`;

/** Fields without which a report is none, and which the draft does not have, in the order of the form. */
const missingIn = ({ report }: Draft | Seizure): string[] => {
  const { error } = SeizureReport.safeParse(report);
  return [...new Set(error?.issues.map(({ path }) => String(path[0])))];
};

const leftOutLine = (words: AnswerWords, { attachment, because }: LeftOut): string => {
  const what = attachment === 'mail' ? words.mail : filled(words.attachment, { number: attachment });
  const most = because === 'size' ? MOST_DOCUMENT_BYTES / 1024 / 1024 : MOST_ATTACHMENTS;
  return item(`${what}: ${filled(words.because[because], { most })}`);
};

/** The answer to whoever sent a mail. Nothing that the mail said is in it, not even the name of a file. */
export const answerText = (
  outcome: Outcome,
  { language, publicUrl }: { language: LanguageCode; publicUrl: string },
): { subject: string; text: string } => {
  const words = ANSWER_WORDS[language];
  if ('refused' in outcome)
    return { subject: words.refusedSubject, text: `${words.notTaken}\n${words.refusals[outcome.refused]}\n` };

  const { to, kept, leftOut, tooMany } = outcome;
  const isDraft = to.status === 'draft';
  const head = isDraft
    ? [filled(words.draft, { office: to.office, id: to.id }), `${publicUrl}/v1/drafts/${to.id}`]
    : [filled(words.alreadyCase, { reference: to.reference }), `${publicUrl}/v1/seizures/${to.id}`];
  const missing = isDraft ? missingIn(to).map((field) => item(words.fields[field] ?? field)) : [];
  const left = [
    ...leftOut.map((one) => leftOutLine(words, one)),
    ...(tooMany > 0 ? [item(filled(words.tooMany, { count: tooMany, most: MOST_DOCUMENTS }))] : []),
  ];
  const blocks = [
    [...head, filled(words.documents, { count: kept })],
    left.length > 0 ? [words.leftOut, ...left] : [],
    missing.length > 0 ? [words.missing, ...missing] : [],
  ];
  const text = blocks.filter((block) => block.length > 0).map((block) => block.join('\n'));
  return { subject: words.takenSubject, text: `${text.join('\n\n')}\n` };
};
