import * as z from 'zod';
import type { KnownCodes } from '../checks/known-codes.ts';
import type { SeizureReport } from '../seizure/report.ts';

/** What looks odd in a report that is taken nevertheless: whoever reported it sees it, and whoever verifies it. */
export const Warning = z.object({
  pointer: z.string().describe('JSON pointer into the report'),
  code: z.string(),
  detail: z.string(),
});
export type Warning = z.output<typeof Warning>;

/** One kind of doubt, answered from the report and from what the lists know of its codes. */
export type Doubt = (report: SeizureReport, known: KnownCodes) => Iterable<Warning>;
