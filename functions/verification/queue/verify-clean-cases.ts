import * as z from 'zod';
import { may } from '../../../shared/domain/access.ts';
import { ChangedMeanwhile, DomainError, NotAllowed, NotFound } from '../../../shared/domain/errors.ts';
import { text } from '../../../shared/domain/fields.ts';
import { isDoneAlready, verifiedUnread } from '../../../shared/domain/verification/bulk.ts';
import { GivenGrade, gradeOf } from '../../../shared/domain/verification/given-grade.ts';
import type { Verification } from '../../../shared/domain/verification/verification.ts';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import { inFlight } from '../../../shared/in-flight.ts';
import type { Uses } from '../../../shared/services.ts';
import { writeDecision } from '../deciding/write-decision.ts';
import { actingOf, thingOf } from '../verification-view.ts';

const MOST = 100;

/** Each is a transaction of its own: more at a time only wait in the database. */
const AT_ONCE = 8;

const Wanted = z.strictObject({
  seizureId: z.string().regex(/^[0-9a-z]{26}$/, 'An id of 26 characters.'),
  version: z.number().int().min(1).describe('Of the verification, as the list gave it'),
});
type Wanted = z.output<typeof Wanted>;

const Decisions = z
  .strictObject({
    decisions: z
      .array(Wanted)
      .min(1, 'At least one case.')
      .max(MOST, `At most ${MOST} cases.`)
      .refine((all) => new Set(all.map(({ seizureId }) => seizureId)).size === all.length, {
        message: 'A case is named twice.',
      }),
    grade: GivenGrade.describe('In 4x4, Admiralty or 3x5x2; kept as 4x4'),
    reason: text(1000).optional().describe('Kept with each of them'),
  })
  .meta({ id: 'NewDecisions' });

const Result = z.object({
  index: z.number().int().describe('Place in the request, from 0'),
  seizureId: z.string(),
  outcome: z
    .enum(['verified', 'refused', 'try-again'])
    .describe('"try-again": it was changed since it was listed; read it again'),
  version: z.number().int().optional().describe('Of the verification, now'),
  code: z.string().optional(),
  detail: z.string().optional(),
});
type Result = z.output<typeof Result>;

const Results = z
  .object({
    counts: z.object({
      verified: z.number().int(),
      refused: z.number().int(),
      'try-again': z.number().int(),
    }),
    items: z.array(Result).describe('One for each case, in the order of the request'),
  })
  .meta({ id: 'DecisionResults' });

const refusal = (error: unknown): Pick<Result, 'outcome' | 'code' | 'detail'> => {
  if (!(error instanceof DomainError)) throw error;
  const outcome = error instanceof ChangedMeanwhile ? 'try-again' : 'refused';
  return { outcome, code: error.code, detail: error.message };
};

export const verifyCleanCases = route({
  name: 'verify-clean-cases',
  method: 'POST',
  path: '/v1/verifications/decisions',
  action: 'verification.decide',
  summary: 'Verify up to a hundred cases in which the checks found nothing',
  description:
    'Every case stands by itself, and the same request again changes nothing. Cases with findings, those that look ' +
    'like another, those that you reported and those that somebody else has claimed are refused.',
  body: Decisions,
  gives: { 200: Results },
})(
  (services: Uses<'seizures' | 'verifications' | 'clock'>) =>
    async ({ actor, body: { decisions, grade: given, reason } }) => {
      const grade = gradeOf(given);
      const acting = actingOf(actor, services.clock.now());
      const found = await services.verifications.readMany(decisions.map(({ seizureId }) => seizureId));
      const there = new Map(found.map((one) => [one.id, one]));

      const verify = async ({ seizureId, version }: Wanted): Promise<Verification> => {
        const before = there.get(seizureId);
        if (!before || !may(actor, 'verification.read', thingOf(before))) throw new NotFound('verification');
        if (!may(actor, 'verification.decide', thingOf(before)))
          throw new NotAllowed('Only verifiers of the regional office that serves the reporter decide.');
        // The answer to the same request was lost: it meets what it did.
        if (isDoneAlready(before, { over: version, by: actor.id, wanted: grade })) return before;
        if (before.version !== version) throw new ChangedMeanwhile(before.version);
        const step = verifiedUnread(before, { acting, grade, reason });
        await writeDecision(services, [step]);
        return step.after;
      };

      const items: Result[] = [];
      await inFlight([...decisions.entries()], AT_ONCE, async ([index, wanted]) => {
        const { seizureId } = wanted;
        try {
          const { version } = await verify(wanted);
          items.push({ index, seizureId, outcome: 'verified', version });
        } catch (error) {
          items.push({ index, seizureId, ...refusal(error) });
        }
      });
      items.sort((a, b) => a.index - b.index);
      const count = (outcome: Result['outcome']) => items.filter((one) => one.outcome === outcome).length;
      const counts = {
        verified: count('verified'),
        refused: count('refused'),
        'try-again': count('try-again'),
      };
      return ok({ counts, items });
    },
);
