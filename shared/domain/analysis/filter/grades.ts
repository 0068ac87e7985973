import * as z from 'zod';
import { Grade } from '../../verification/grade.ts';

/** How well a regional office thinks of what was verified. */
export const GivenGrade = z
  .strictObject({
    source: z.array(Grade.shape.source).min(1).max(4).optional(),
    information: z.array(Grade.shape.information).min(1).max(4).optional(),
    minimumQuality: z.number().int().min(0).max(100).optional().describe('Quality of the record, 0 to 100'),
  })
  .refine((given) => Object.values(given).some((value) => value !== undefined), 'Name at least one of them.');
