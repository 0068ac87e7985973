import * as z from 'zod';

/**
 * The 4x4 grading that Europol's partners use: how good the source is, and how far the information is known to be
 * right. One is stored; the Admiralty and 3x5x2 forms are mapped from and to it (given-grade.ts).
 */
export const Grade = z
  .strictObject({
    source: z
      .enum(['A', 'B', 'C', 'X'])
      .describe('A no doubt, B mostly reliable, C mostly unreliable, X cannot be assessed'),
    information: z
      .literal([1, 2, 3, 4])
      .describe(
        '1 not in doubt, 2 known to the source itself, 3 not known to it but corroborated, 4 neither',
      ),
  })
  .meta({ id: 'Grade' });
export type Grade = z.output<typeof Grade>;
