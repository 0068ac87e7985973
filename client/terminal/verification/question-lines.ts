import type { components } from '../../api.ts';
import { placeOf } from './finding-lines.ts';
import { valueText } from './value-text.ts';

type Verification = components['schemas']['Verification'];
export type Question = Verification['questions'][number];
export type Proposal = Verification['proposals'][number];

const NOBODY: ReadonlySet<string> = new Set();

/** What a field should become. */
export const correctionText = ({ pointer, value }: Proposal): string =>
  value === undefined ? `${placeOf(pointer)} left out` : `${placeOf(pointer)} = ${valueText(value)}`;

/** Numbered, as `cen answer` counts them. */
export const questionLines = (questions: readonly Question[], addressed = NOBODY): string[] =>
  questions.flatMap(({ id, pointer, text, answer }, i) => [
    `  ${i + 1}  ${placeOf(pointer)}  ${text}`,
    ...(answer ? [`     answered: ${answer.text}`] : []),
    ...(!answer && addressed.has(id) ? ['     the field was changed since'] : []),
  ]);

export const proposalLines = (proposals: readonly Proposal[], addressed = NOBODY): string[] =>
  proposals.flatMap((proposal, i) => [
    `  ${i + 1}  ${correctionText(proposal)}  because: ${proposal.reason}`,
    ...(proposal.reply
      ? [
          `     ${proposal.reply.accepted ? 'accepted' : 'declined'}${proposal.reply.reason ? `: ${proposal.reply.reason}` : ''}`,
        ]
      : []),
    ...(!proposal.reply && addressed.has(proposal.id) ? ['     the field was changed since'] : []),
  ]);
