import * as z from 'zod';
import { Change } from '../change.ts';
import { CATEGORY_CODES } from '../codes/categories.ts';
import { OfficeId } from '../sharing.ts';
import { Grade } from './grade.ts';

/** With both deadlines a turn must fit into the year that an execution lasts at most. */
const WorkingDays = z.number().int().min(0).max(60);

/** Clean reports from sources that the regional office has found reliable need not wait for a person. */
export const LetThrough = z.strictObject({
  offices: z
    .union([z.literal('all'), z.array(OfficeId).min(1).max(250)])
    .describe('Whose clean reports pass: offices that have shown to be reliable, or "all"'),
  except: z
    .array(z.enum(CATEGORY_CODES))
    .max(CATEGORY_CODES.length)
    .default([])
    .describe('Categories that always wait for a person'),
  sampleShare: z
    .number()
    .min(0)
    .max(1)
    .default(0.05)
    .describe('Share that is drawn at random and waits for a person nevertheless'),
  grade: Grade.describe('Grade of what passes'),
});

/** How a regional office verifies. Days are its working days; those of answers are the reporter's. */
export const PolicyData = z
  .strictObject({
    letThrough: LetThrough.optional().describe('Without it every report waits for a person'),
    verifyWithin: WorkingDays.default(3).describe('Working days until the regional office is reminded'),
    escalateAfter: WorkingDays.default(5).describe('More of them until the Secretariat is told'),
    answerWithin: WorkingDays.default(5).describe('Working days until the reporter is reminded of questions'),
    takeBackAfter: WorkingDays.default(10).describe('More of them until the case goes back unanswered'),
    claimHours: z
      .number()
      .min(1)
      .max(72)
      .default(4)
      .describe('Hours without any work after which a claimed case is free again'),
  })
  .meta({ id: 'VerificationPolicy' });
export type PolicyData = z.output<typeof PolicyData>;

export const Policy = z.object({
  office: OfficeId,
  version: z.number().int(),
  change: Change,
  data: PolicyData,
});
export type Policy = z.output<typeof Policy>;

/** What holds until a regional office has said something else. */
export const USUAL_POLICY: PolicyData = PolicyData.parse({});
