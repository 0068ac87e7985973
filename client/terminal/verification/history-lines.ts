import type { components } from '../../api.ts';
import { minuteOf } from '../moment.ts';
import { printable } from '../text.ts';
import { findingLines } from './finding-lines.ts';
import { proposalLines, questionLines } from './question-lines.ts';
import { differenceText } from './value-text.ts';

type Happening = components['schemas']['HistoryLine'];

/** `verification.answered-in-part` as words: `answered in part`. */
const wordsOf = (event: string): string => event.slice(event.indexOf('.') + 1).replaceAll('-', ' ');

const whoOf = ({ person, office, automatic }: Happening): string =>
  [person, office, automatic ? 'by policy' : undefined].filter(Boolean).join(', ');

const moreOf = ({ grade, to, reason, sampled }: Happening): string =>
  [
    grade ? ` as ${grade.source}${grade.information}` : '',
    to ? ` to ${to}` : '',
    sampled ? ' (drawn at random)' : '',
    reason ? `: ${reason}` : '',
  ].join('');

/** One thing that happened to a case: a line, and below it what it changed, asked or found. */
export const historyLines = (happening: Happening): string[] => {
  const { at, event, version, differences = [], findings = [], questions = [], proposals = [] } = happening;
  return [
    `${minuteOf(at)}  version ${version}  ${wordsOf(event)}${moreOf(happening)}  (${whoOf(happening)})`,
    ...differences.map((one) => `    ${differenceText(one)}`),
    ...findingLines(findings, '    '),
    ...questionLines(questions).map((line) => `  ${line}`),
    ...proposalLines(proposals).map((line) => `  ${line}`),
  ].map(printable);
};
