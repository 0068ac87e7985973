import * as z from 'zod';
import { type Action, may } from '../../shared/domain/access.ts';
import type { Actor } from '../../shared/domain/actor.ts';
import { findingsOfDraft } from '../../shared/domain/checks/find.ts';
import { FindingView, inWords } from '../../shared/domain/checks/words-of.ts';
import { NotFound } from '../../shared/domain/errors.ts';
import type { LanguageCode } from '../../shared/domain/reference/entry.ts';
import { SeizureReport } from '../../shared/domain/seizure/report.ts';
import { Draft, type Seizure, sharedOf } from '../../shared/domain/seizure/seizure.ts';
import { fieldProblems } from '../../shared/http/validate.ts';
import type { Seizures } from '../../shared/storage/seizures.ts';

export const DraftView = z
  .object({
    ...Draft.omit({ change: true, rilo: true }).shape,
    changedAt: z.string(),
    missing: z
      .array(z.object({ pointer: z.string(), code: z.string(), detail: z.string() }))
      .describe('What it still needs before it can be reported'),
    findings: z.array(FindingView).describe('What the checks find in it so far'),
  })
  .meta({ id: 'Draft' });

export const draftViewOf = (
  draft: Draft,
  { language, now }: { readonly language: LanguageCode; readonly now: Date },
) => {
  const complete = SeizureReport.safeParse(draft.report);
  return {
    ...draft,
    changedAt: draft.change.at,
    missing: complete.success ? [] : fieldProblems(complete.error, draft.report),
    findings: findingsOfDraft(draft.report, { country: draft.country, reportedAt: now }).map((finding) =>
      inWords(finding, language),
    ),
  };
};

export const SeizureParams = z.object({
  seizureId: z
    .string()
    .regex(
      /^([0-9a-z]{26}|CEN-\d{4}-[A-Z]{2}-\d{6,})$/,
      'An id of 26 characters or a reference such as CEN-2026-FR-000123.',
    ),
});

export const DraftParams = z.object({
  draftId: z.string().regex(/^[0-9a-z]{26}$/, 'An id of 26 characters.'),
});

/**
 * The case with this id or human reference, for whoever may read it or, where `change` is named, do that to it.
 * @throws NotFound also where the caller may not know of it
 */
export const findVisible = async (
  seizures: Seizures,
  actor: Actor,
  idOrReference: string,
  change?: Action,
): Promise<Seizure> => {
  const id = idOrReference.startsWith('CEN-') ? await seizures.findByReference(idOrReference) : idOrReference;
  const seizure = id === undefined ? undefined : await seizures.read(id);
  const knows = (action: Action) => seizure !== undefined && may(actor, action, thingOf(seizure));
  if (!seizure || !(knows('seizure.read') || (change && knows(change)))) throw new NotFound('case');
  return seizure;
};

export const thingOf = (seizure: Seizure) => ({
  office: seizure.office,
  country: seizure.country,
  enteredBy: seizure.enteredBy?.office,
  shared: sharedOf(seizure),
});

/** The draft of the caller's own office. @throws NotFound */
export const findDraft = async (seizures: Seizures, actor: Actor, id: string): Promise<Draft> => {
  const draft = await seizures.readDraft(id);
  if (!draft || !may(actor, 'draft.read', draft)) throw new NotFound('draft');
  return draft;
};
