import * as z from 'zod';
import { OfficeId, Sharing } from '../sharing.ts';
import { isClean } from './let-through.ts';
import { Measures } from './measures.ts';
import { Claim, Turn, type Verification, VerificationState } from './verification.ts';

/** A line of the lists of verifications, and what scorecards count; kept beside the keys of the indexes. */
export const VerificationSummary = z.object({
  id: z.string(),
  reference: z.string(),
  /** Version of the case. */
  seizureVersion: z.number().int(),
  state: VerificationState,
  office: OfficeId,
  country: z.string(),
  rilo: OfficeId,
  sharing: Sharing,
  date: z.string(),
  reportedAt: z.string(),
  categories: z.array(z.string()),
  product: z.string(),
  departure: z.string().optional(),
  destination: z.string().optional(),
  transit: z.array(z.string()).optional(),
  datePrecision: z.enum(['month', 'year']).optional(),
  errors: z.number().int(),
  warnings: z.number().int(),
  notes: z.number().int(),
  clean: z.boolean(),
  turn: Turn.optional(),
  claim: Claim.optional(),
  likeness: z.number().optional(),
  sampled: z.boolean(),
  automatic: z.boolean().optional(),
  returns: z.number().int(),
  quality: z.number().int(),
  grade: z.string().optional(),
  firstDecidedAfter: z.number().int().optional(),
  /** How often each check found something. */
  codes: z.record(z.string(), z.number().int()),
  blocks: z.record(z.string(), z.number().int()),
  measures: Measures.optional(),
});
export type VerificationSummary = z.output<typeof VerificationSummary>;

const codesOf = (findings: Verification['findings']): Record<string, number> => {
  const codes: Record<string, number> = {};
  for (const { code } of findings) codes[code] = (codes[code] ?? 0) + 1;
  return codes;
};

export const summaryOf = (verification: Verification): VerificationSummary => {
  const { id, state, findings, turn, claim, likeness, sampled, decision, returns, quality, grade } =
    verification;
  const { version, reportedBy: _, enteredBy: _office, ...told } = verification.case;
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return {
    id,
    seizureVersion: version,
    state,
    ...told,
    errors: count('error'),
    warnings: count('warning'),
    notes: count('note'),
    clean: isClean(findings),
    ...(turn && (state === 'waiting' || state === 'returned') && { turn }),
    ...(claim && { claim }),
    ...(likeness !== undefined && { likeness }),
    sampled,
    ...(decision && { automatic: decision.automatic }),
    returns,
    quality: quality.score,
    ...(grade && { grade: `${grade.source}${grade.information}` }),
    ...(verification.firstDecidedAfter !== undefined && {
      firstDecidedAfter: verification.firstDecidedAfter,
    }),
    codes: codesOf(findings),
    blocks: quality.blocks,
    ...(verification.measures && { measures: verification.measures }),
  };
};

/** How much a waiting case wants to be looked at first, 0 to 999: what is wrong, how alike, what is overdue. */
export const weightOf = ({ findings, likeness = 0, turn, returns }: Verification): number => {
  const of = (severity: string) => Math.min(3, findings.filter((one) => one.severity === severity).length);
  const late = turn?.escalated ? 300 : turn?.reminded ? 150 : 0;
  const answered = returns > 0 ? 50 : 0;
  return Math.min(999, late + 100 * of('error') + 30 * of('warning') + Math.round(likeness * 100) + answered);
};

/** What a case adds to the load of its regional office. */
export const loadOf = (verification: Verification | undefined): Readonly<Record<string, number>> => {
  if (verification?.state === 'returned') return { returned: 1 };
  if (verification?.state !== 'waiting') return {};
  return { waiting: 1, ...(isClean(verification.findings) && { clean: 1 }) };
};
