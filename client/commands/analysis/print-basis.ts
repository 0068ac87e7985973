import type { components } from '../../api.ts';
import { grouped } from '../../terminal/text.ts';
import type { CommandContext } from '../command-context.ts';

const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** What the figures rest on, under the table: no figure goes without. */
export const printBasis = (
  { note }: Pick<CommandContext, 'note'>,
  basis: components['schemas']['FigureBasis'],
): void => {
  const { sentence, cases, converted, coverage, data, asOf, limits } = basis;
  note(sentence);
  note(
    [
      `${grouped(cases)} cases`,
      `${coverage.administrations} of ${coverage.known} administrations reported`,
      ...(coverage.verified === undefined ? [] : [`${percent(coverage.verified)} verified`]),
      ...(converted === undefined ? [] : [`${percent(converted)} of the quantities converted`]),
      ...(coverage.medianLagDays === undefined ? [] : [`reported after ${coverage.medianLagDays} days`]),
    ].join(', '),
  );
  note(limits);
  note(`Data ${data.through} of ${data.knownAt || 'no day'}${asOf ? `, as it was known ${asOf}` : ''}.`);
};
