import * as z from 'zod';
import type { Actor } from '../../../shared/domain/actor.ts';
import { holding } from '../../../shared/domain/verification/claim.ts';
import { VerificationSummary } from '../../../shared/domain/verification/summary.ts';
import { isOverdue } from '../../../shared/domain/verification/workload.ts';
import type { QueueLine } from '../../../shared/storage/verification/queue.ts';

/** A case that waits for somebody, as a line of a list. */
export const LineView = z
  .object({
    ...VerificationSummary.pick({
      reference: true,
      seizureVersion: true,
      state: true,
      office: true,
      country: true,
      rilo: true,
      date: true,
      reportedAt: true,
      categories: true,
      product: true,
      departure: true,
      destination: true,
      errors: true,
      warnings: true,
      notes: true,
      clean: true,
      claim: true,
      likeness: true,
      sampled: true,
      returns: true,
      quality: true,
    }).shape,
    seizureId: z.string(),
    version: z.number().int().describe('Of the verification: what a decision or a claim names as If-Match'),
    dueAt: z.string().optional().describe('When whoever has the turn should have acted'),
    overdue: z.boolean(),
    escalated: z.boolean().describe('The Secretariat was told'),
  })
  .meta({ id: 'VerificationLine' });

export const lineViewOf = (
  { id, claim, turn, likeness, ...line }: QueueLine,
  actor: Actor,
  at: Date,
): z.input<typeof LineView> => {
  const held = holding(claim, at);
  return {
    ...line,
    // It would tell a reporter that another has a case like this one.
    ...(likeness !== undefined && actor.role !== 'NCP' && { likeness }),
    seizureId: id,
    ...(held && { claim: held }),
    ...(turn && { dueAt: turn.remindAt }),
    overdue: isOverdue({ turn }, at),
    escalated: turn?.escalated === true,
  };
};
