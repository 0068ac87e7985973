import * as z from 'zod';
import type { Actor } from '../../../shared/domain/actor.ts';
import { FindingView, inWords } from '../../../shared/domain/checks/words-of.ts';
import type { LanguageCode } from '../../../shared/domain/reference/entry.ts';
import { Verification } from '../../../shared/domain/verification/verification.ts';
import { ChangesView } from './changes-view.ts';

/** A verification as those see it who take part in it. */
export const VerificationView = z
  .object({
    ...Verification.omit({ change: true, case: true, measures: true }).shape,
    findings: z.array(FindingView),
    case: Verification.shape.case.omit({ reportedBy: true, sharing: true, enteredBy: true }),
    changedAt: z.string(),
    changes: ChangesView.optional().describe(
      'Of a new version, when it is read: what it changes of the one that was verified last, or looked at',
    ),
    dueAt: z.string().optional().describe('When whoever has the turn should have acted'),
  })
  .meta({ id: 'Verification' });

/** What a caller may know of it: how alike the case of another is would tell a reporter that there is one. */
export const seenBy = ({ role }: Actor, verification: Verification): Verification => {
  const { likeness: _, ...others } = verification;
  return role === 'NCP' ? others : verification;
};

export const viewOf = (verification: Verification, language: LanguageCode) => ({
  ...verification,
  findings: verification.findings.map((finding) => inWords(finding, language)),
  changedAt: verification.change.at,
  ...(verification.turn &&
    (verification.state === 'waiting' || verification.state === 'returned') && {
      dueAt: verification.turn.remindAt,
    }),
});
