import * as z from 'zod';
import { FindingView, inWords } from '../../../shared/domain/checks/words-of.ts';
import type { LanguageCode } from '../../../shared/domain/reference/entry.ts';
import { askedOf, baseOf, changesSince } from '../../../shared/domain/verification/changes-since.ts';
import type { Verification } from '../../../shared/domain/verification/verification.ts';
import type { Uses } from '../../../shared/services.ts';

/** One field that two versions tell differently; a missing side was not there. */
export const FieldDifference = z
  .object({ pointer: z.string(), before: z.json().optional(), after: z.json().optional() })
  .meta({ id: 'FieldDifference' });

/** All that has to be looked at again in a version whose predecessor was looked at. */
export const ChangesView = z
  .object({
    since: z.number().int().describe('Version that was verified last, else decided about, else checked'),
    differences: z.array(FieldDifference),
    findings: z.object({
      new: z.array(FindingView),
      still: z.array(FindingView).describe('Found in the earlier version as well'),
      gone: z.array(FindingView).describe('Of the earlier version'),
    }),
    addressed: z
      .array(z.string())
      .describe('Ids of open questions and proposals whose field was changed since they were asked'),
  })
  .meta({ id: 'ChangesSince' });

/** What the version under check changes of the one that was looked at before; undefined where there is none. */
export const readChanges = async (
  { seizures, verifications }: Uses<'seizures' | 'verifications'>,
  verification: Verification,
  language: LanguageCode,
): Promise<z.input<typeof ChangesView> | undefined> => {
  const { id, case: checked } = verification;
  if (checked.version === 1) return undefined;
  const entries = await verifications.entries(id);
  const base = baseOf(verification, entries);
  if (base === undefined) return undefined;
  const asked = askedOf(entries) ?? base;
  const [then, when, now] = await Promise.all(
    [base, asked, checked.version].map((version) => seizures.readVersion(id, version)),
  );
  if (!then || !when || !now) return undefined;
  const reports = { base: then.report, asked: when.report, now: now.report };
  const { findings, ...changes } = changesSince({ verification, entries, base, reports });
  const told = (some: (typeof findings)['new']) => some.map((finding) => inWords(finding, language));
  return {
    ...changes,
    findings: { new: told(findings.new), still: told(findings.still), gone: told(findings.gone) },
  } as z.input<typeof ChangesView>;
};
