import * as z from 'zod';
import { UNIT_CODES, unitOf } from '../../../../shared/domain/codes/units.ts';
import { InvalidInput } from '../../../../shared/domain/errors.ts';
import { type Sql, sql } from '../../asking/sql.ts';
import { relevanceOf, type Weights } from './relevance.ts';

/** In which order cases come. What is not known comes last, whichever way it goes. */
export const Sorting = z.strictObject({
  by: z
    .enum(['day', 'knownFrom', 'quantity', 'value', 'relevance'])
    .describe(
      'Day of the seizure; since when the network knows it so; quantity or value of the lines that match; or how much of the words asked for is in it, rare words before common ones',
    ),
  order: z.enum(['descending', 'ascending']).default('descending'),
  unit: z
    .enum(UNIT_CODES)
    .default('KGM')
    .describe('Only what is counted in this unit is sorted by quantity; the rest comes last'),
});
export type Sorting = z.output<typeof Sorting>;

/** What a line says of its case, the same on each; undefined where lines have to be added up. */
export const saidOnEach = ({ by }: Sorting, weights: Weights): Sql | undefined => {
  switch (by) {
    case 'day':
      return sql`date_diff('day', DATE '1970-01-01', day)::DOUBLE`;
    case 'knownFrom':
      return sql`epoch_ms(known_from)::DOUBLE`;
    case 'relevance':
      return relevanceOf(weights);
    default:
      return undefined;
  }
};

/** Rounded: which line is added first must not decide where a page ends. */
export const sumOf = ({ by, unit }: Sorting): Sql =>
  by === 'value'
    ? sql`round(sum(value_usd), 2)`
    : sql`round(sum(quantity) FILTER (unit = ${unitOf(unit)?.base ?? unit}), 6)`;

/** @throws InvalidInput where there are no words to go by */
export const checkSorting = ({ by }: Sorting, wanted: readonly unknown[]): void => {
  if (by !== 'relevance' || wanted.length > 0) return;
  throw new InvalidInput([
    {
      pointer: '/sort/by',
      code: 'no-words',
      detail: 'The filter has no words to go by: give some in "text", or sort by "day".',
    },
  ]);
};
