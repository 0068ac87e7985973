import * as z from 'zod';
import type { Labels, Named } from '../labels.ts';
import { FACET_NAMES, FACETS, type Facet, type FacetName } from './facet-columns.ts';

const Count = z.number().int();
export const FacetCounts = z
  .object({
    facet: z.enum(FACET_NAMES),
    values: z.array(
      z.object({
        value: z.string(),
        label: z.string().optional().describe('In your language, where a reference list has the code'),
        cases: Count,
      }),
    ),
    others: z
      .object({ values: Count, cases: Count })
      .describe('Values that are not listed, and the cases with any of them'),
    unknown: Count.describe('Cases that do not say'),
  })
  .meta({ id: 'FacetCounts' });

export type FacetCounts = z.output<typeof FacetCounts>;

export const namesOf = (name: FacetName): Named[] => {
  const { names }: Facet = FACETS[name];
  return names ? [names] : [];
};

/** A facet out of the rows that were counted (count-all.ts). */
export const facetCounts = (
  facet: FacetName,
  rows: readonly Readonly<Record<string, unknown>>[],
  labels: Labels,
): FacetCounts => {
  const own = rows.filter((row) => row.facet === facet);
  const part = (wanted: string) => Number(own.find((row) => row.part === wanted)?.cases ?? 0);
  const [list] = namesOf(facet);
  const values = own
    .filter((row) => row.part === 'value')
    .map(({ value, cases }) => ({
      value: String(value),
      label: list && labels(list, String(value)),
      cases: Number(cases),
    }))
    .sort((a, b) => b.cases - a.cases || (a.value < b.value ? -1 : 1));
  return {
    facet,
    values,
    others: { values: part('values') - values.length, cases: part('others') },
    unknown: part('unknown'),
  };
};
