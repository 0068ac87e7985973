import * as z from 'zod';
import { Change } from '../change.ts';
import { Finding } from '../checks/finding.ts';
import { Country, Day, Instant, text } from '../fields.ts';
import { OfficeId, type Shared } from '../sharing.ts';
import { Grade } from '../verification/grade.ts';
import { SeizureDraft, SeizureReport } from './report.ts';

/** What a case can be, once it is reported. */
export const CaseStatus = z.enum(['reported', 'returned', 'verified', 'rejected', 'withdrawn']);
export type CaseStatus = z.output<typeof CaseStatus>;

export const SeizureStatus = z.enum(['draft', ...CaseStatus.options]);

/** What the regional office found of this version. */
export const Verdict = z.object({
  at: Instant,
  office: OfficeId,
  automatic: z.boolean().describe('Let through by the policy of the regional office, without a person'),
  amended: z.boolean().optional().describe('The version is not the one that was reported first'),
  grade: Grade.optional(),
  quality: z.number().int().optional().describe('Quality of the record, 0 to 100'),
});
export type Verdict = z.output<typeof Verdict>;

/** Where an imported record came from: the given row stays findable. */
export const Source = z.object({
  import: z.string(),
  row: z.number().int().describe('Number of the row in the file'),
  part: z.number().int().optional().describe('Part of the file that keeps the row as it was sent'),
});

/** How a report came that was not typed in by the office itself. */
export const Received = z.strictObject({
  by: z.enum(['fax', 'letter', 'e-mail', 'telephone', 'other']),
  on: Day.describe('Day on which it came'),
  reference: text(120).optional().describe("The sender's reference or the file number of the paper"),
});

export type Received = z.output<typeof Received>;

/** Who entered a case on behalf of its office. Whoever enters a case does not verify it. */
export const EnteredBy = z.object({ office: OfficeId, person: z.string(), received: Received });
export type EnteredBy = z.output<typeof EnteredBy>;

const envelope = {
  id: z.string(),
  version: z.number().int(),
  office: OfficeId,
  country: Country,
  rilo: OfficeId,
  change: Change,
  source: Source.optional(),
  received: Received.optional().describe('Of what came in by mail: how and when'),
};

/** What follows from the report; computed with each version, never sent by anybody. */
export const Derived = z.object({
  quantities: z
    .array(
      z.object({ value: z.number(), unit: z.string(), factor: z.number(), basis: z.string() }).nullable(),
    )
    .describe('For each line, the quantity in the unit that figures are summed in, with its basis'),
  lagDays: z.number().int().describe('Days from the seizure to the report'),
  findings: z
    .array(Finding)
    .optional()
    .describe('What the checks found when it was reported, but for what it leaves out'),
});
export type Derived = z.output<typeof Derived>;

/** A case as it is kept, one version of it. */
export const Seizure = z.object({
  ...envelope,
  status: CaseStatus,
  reference: z.string().describe('Human reference, such as CEN-2026-FR-000123'),
  reportedAt: Instant,
  report: SeizureReport,
  derived: Derived,
  enteredBy: EnteredBy.optional(),
  verdict: Verdict.optional().describe('Absent while nobody has decided about this version'),
  /** How this version came about, where `change` tells what was decided about it since. */
  made: Change.optional(),
});
export type Seizure = z.output<typeof Seizure>;

export const Draft = z.object({ ...envelope, status: z.literal('draft'), report: SeizureDraft });
export type Draft = z.output<typeof Draft>;

/** What is worth a line in a list, kept in the list indexes beside the keys. */
export const SeizureSummary = z.object({
  id: z.string(),
  reference: z.string(),
  status: SeizureStatus,
  office: OfficeId,
  country: Country,
  rilo: OfficeId,
  date: z.string(),
  categories: z.array(z.string()),
  product: z.string(),
  quantity: z.object({ value: z.number(), unit: z.string() }).optional(),
  departure: z.string().optional(),
  destination: z.string().optional(),
  concealment: z.string().optional(),
  sharing: SeizureReport.shape.sharing,
  handling: z.string(),
  grade: z.string().optional().describe('Source and information, such as A1, of a verified case'),
});
export type SeizureSummary = z.output<typeof SeizureSummary>;

/** How this version of the case came about, whatever was decided about it since. */
export const makingOf = ({ made, change }: Seizure): Change => made ?? change;

export const sharedOf = (seizure: Seizure): Shared => ({
  office: seizure.office,
  country: seizure.country,
  rilo: seizure.rilo,
  status: seizure.status,
  sharing: seizure.report.sharing,
});

export const summaryOf = (seizure: Seizure): SeizureSummary => {
  const { report } = seizure;
  const [quantity] = seizure.derived.quantities;
  const [first] = report.lines;
  const optional = <K extends string, V>(key: K, value: V | null | undefined) =>
    (value === undefined || value === null ? {} : { [key]: value }) as { [P in K]?: V };
  return {
    id: seizure.id,
    reference: seizure.reference,
    status: seizure.status,
    office: seizure.office,
    country: seizure.country,
    rilo: seizure.rilo,
    date: report.date,
    categories: [...new Set(report.lines.map((line) => line.category))],
    product: first?.product ?? '',
    ...optional('quantity', quantity && { value: quantity.value, unit: quantity.unit }),
    ...optional('departure', report.route?.departure?.country),
    ...optional('destination', report.route?.destination?.country),
    ...optional('concealment', report.concealment?.method),
    sharing: report.sharing,
    handling: report.handling.code,
    ...optional(
      'grade',
      seizure.verdict?.grade && `${seizure.verdict.grade.source}${seizure.verdict.grade.information}`,
    ),
  };
};
