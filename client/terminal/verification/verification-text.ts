import type { components } from '../../api.ts';
import { dueText, minuteOf } from '../moment.ts';
import { printable } from '../text.ts';
import { findingLines } from './finding-lines.ts';
import { proposalLines, questionLines } from './question-lines.ts';
import { differenceText } from './value-text.ts';

type Verification = components['schemas']['Verification'];

const STATES: Readonly<Record<Verification['state'], string>> = {
  unshared: 'is not shared with the regional office: nobody waits for it',
  waiting: 'waits for the regional office',
  returned: 'waits for its reporter',
  verified: 'is verified',
  rejected: 'is rejected',
  withdrawn: 'was withdrawn',
};

const titled = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? ['', title, ...lines] : [];

const headLines = ({ case: about, state, dueAt }: Verification, now: Date): string[] => {
  const { reference, version, office, rilo, product, categories, date, departure, destination } = about;
  const way = departure || destination ? `, ${departure ?? '?'} → ${destination ?? '?'}` : '';
  return [
    `${reference}, version ${version}, ${STATES[state]}${dueAt ? `: ${dueText(dueAt, now)}` : ''}.`,
    `  ${product} (${categories.join(', ')}), ${date}${way}; ${office}, served by ${rilo}`,
  ];
};

const claimLine = ({ claim }: Verification, now: Date): string[] =>
  claim && Date.parse(claim.until) > now.getTime()
    ? [`  Claimed by ${claim.name} until ${minuteOf(claim.until)} UTC`]
    : [];

const gradeOf = ({ grade }: Verification): string => (grade ? ` as ${grade.source}${grade.information}` : '');

const decisionLines = (verification: Verification): string[] => {
  const { decision } = verification;
  if (!decision) return [];
  const by = decision.automatic ? 'by the policy' : `by ${decision.name ?? 'a system'}`;
  const reason = decision.reason ? `: ${decision.reason}` : '';
  return [
    `  ${decision.kind}${gradeOf(verification)} ${by} of ${decision.office}, ${minuteOf(decision.at)} UTC${reason}`,
  ];
};

const factLines = ({ quality, likeness, sampled, returns, case: { reference } }: Verification): string[] => [
  `  Quality ${quality.score} of 100 (${Object.entries(quality.blocks)
    .map(([block, score]) => `${block} ${score}`)
    .join(', ')})`,
  ...(likeness
    ? [`  Looks like another case by ${Math.round(likeness * 100)} %: cen duplicates, cen links ${reference}`]
    : []),
  ...(sampled ? ['  Drawn at random: the policy would have let it through'] : []),
  ...(returns > 0 ? [`  Returned ${returns === 1 ? 'once' : `${returns} times`} so far`] : []),
];

/** A new version: first of all what has to be looked at again. */
const changeLines = ({ changes, findings }: Verification): string[] => {
  if (!changes) return titled('Findings:', findingLines(findings));
  const { since, differences, findings: found } = changes;
  return [
    ...titled(
      `Changed since version ${since}:`,
      differences.map((one) => `  ${differenceText(one)}`),
    ),
    ...titled('New findings:', findingLines(found.new)),
    ...titled('Findings that are gone:', findingLines(found.gone)),
    ...titled('Findings as before:', findingLines(found.still)),
  ];
};

/** How far the check of a case is, for a person. */
export const verificationText = (verification: Verification, now: Date): string => {
  const { questions, proposals, changes, version } = verification;
  const addressed = new Set(changes?.addressed);
  return [
    ...headLines(verification, now),
    ...claimLine(verification, now),
    ...decisionLines(verification),
    ...factLines(verification),
    ...changeLines(verification),
    ...titled('Questions:', questionLines(questions, addressed)),
    ...titled('Proposed corrections:', proposalLines(proposals, addressed)),
    '',
    `Version ${version} of the verification: a decision with --seen ${version} is refused once it has changed.`,
  ]
    .map(printable)
    .join('\n');
};
