import type { components } from '../../api.ts';
import { minuteOf } from '../moment.ts';
import { printable, table } from '../text.ts';
import { valueText } from './value-text.ts';

type Line = components['schemas']['DuplicateLine'];
type Pair = components['schemas']['Duplicate'];
type Judgement = Pair['judgements'][number];

const percent = (share: number): string => `${Math.round(share * 100)} %`;

const evidenceLines = (evidence: Line['evidence']): string[] =>
  evidence.map(({ against, detail, weight }) => `  ${against ? '–' : '+'} ${detail} (${percent(weight)})`);

const judgementText = ({ as, at, name, office, reason, undoneAt }: Judgement): string =>
  [
    `  ${as.replaceAll('-', ' ')}, said by ${name ? `${name}, ` : ''}${office}, ${minuteOf(at)} UTC`,
    reason ? `: ${reason}` : '',
    undoneAt ? ` (taken back ${minuteOf(undoneAt)} UTC)` : '',
  ].join('');

/** A pair of the list: both cases, and why they are there. */
export const pairLines = ({ id, score, cases, evidence, judgement }: Line): string[] =>
  [
    `${id}  alike by ${percent(score)}`,
    ...cases.map(
      ({ reference, office, date, product, quantity }) =>
        `  ${reference}  ${office}  ${date}  ${product}${quantity ? `  ${quantity.value} ${quantity.unit}` : ''}`,
    ),
    ...evidenceLines(evidence),
    ...(judgement ? [judgementText(judgement)] : []),
  ].map(printable);

/** A pair side by side: only what differs, since the evidence says what agrees. */
export const pairText = ({ id, score, cases, evidence, differences, judgements }: Pair): string => {
  const [first, second] = cases;
  return [
    ...[`${id}  alike by ${percent(score)}`, ...evidenceLines(evidence)].map(printable),
    '',
    table(
      ['', first?.reference ?? '', second?.reference ?? ''],
      [
        ['office', first?.office ?? '', second?.office ?? ''],
        ['reported', first?.reportedAt.slice(0, 10) ?? '', second?.reportedAt.slice(0, 10) ?? ''],
        ['status', first?.status ?? '', second?.status ?? ''],
        ...differences.map((one) => [
          one.pointer,
          one.first === undefined ? '' : valueText(one.first),
          one.second === undefined ? '' : valueText(one.second),
        ]),
      ],
    ),
    ...(judgements.length > 0 ? ['', 'Said so far:'] : []),
    ...judgements.map((one) => printable(judgementText(one))),
  ].join('\n');
};
