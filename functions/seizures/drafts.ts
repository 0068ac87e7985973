import * as z from 'zod';
import { may } from '../../shared/domain/access.ts';
import { ChangedMeanwhile, InvalidInput, NotFound } from '../../shared/domain/errors.ts';
import { SeizureDraft, SeizureReport } from '../../shared/domain/seizure/report.ts';
import {
  discarding,
  ownerOf,
  referenceFor,
  reportedSeizure,
  savedDraft,
} from '../../shared/domain/seizure/report-case.ts';
import { Received } from '../../shared/domain/seizure/seizure.ts';
import { SeizureView, viewOf } from '../../shared/domain/seizure/seizure-view.ts';
import { OfficeId } from '../../shared/domain/sharing.ts';
import { Cursor } from '../../shared/http/cursor.ts';
import { created, noContent, ok } from '../../shared/http/respond.ts';
import { route } from '../../shared/http/route.ts';
import { fieldProblems } from '../../shared/http/validate.ts';
import type { Uses } from '../../shared/services.ts';
import { idFrom } from '../../shared/storage/keys.ts';
import { knownCodes } from '../../shared/storage/reference/known-codes.ts';
import { DraftParams, DraftView, draftViewOf, findDraft, thingOf } from './seizure-view.ts';

export const startDraft = route({
  name: 'start-draft',
  method: 'POST',
  path: '/v1/drafts',
  action: 'draft.write',
  summary: 'Keep what is known so far as a draft of your office',
  body: SeizureDraft,
  gives: { 201: DraftView },
})(({ seizures, clock }: Uses<'seizures' | 'clock'>) => async ({ actor, body, requestId, language }) => {
  const id = idFrom('draft', requestId);
  const making = { by: actor.id, office: actor.office, at: clock.now() };
  const draft =
    (await seizures.readDraft(id)) ?? savedDraft({ id, owner: ownerOf(actor), report: body, making });
  if (draft.change.at === making.at.toISOString()) await seizures.saveDraft(draft);
  return created(draftViewOf(draft, { language, now: clock.now() }), `/v1/drafts/${id}`);
});

export const listDrafts = route({
  name: 'list-drafts',
  method: 'GET',
  path: '/v1/drafts',
  action: 'draft.read',
  summary: 'The drafts of your office, the last saved first',
  query: z.strictObject({
    limit: z.coerce.number().int().min(1).max(200).default(50),
    cursor: Cursor.optional(),
  }),
  gives: {
    200: z
      .object({
        items: z.array(
          z.object({
            id: z.string(),
            date: z.string(),
            product: z.string(),
            received: Received.optional(),
            savedAt: z.string(),
          }),
        ),
        office: OfficeId,
        next: z.string().optional(),
      })
      .meta({ id: 'DraftList' }),
  },
})(({ seizureLists, cursors }: Uses<'seizureLists' | 'cursors'>) => async ({ actor, query }) => {
  const binding = ['list-drafts', actor.id, actor.office];
  const after = query.cursor && cursors.open(query.cursor, binding);
  const { items, next } = await seizureLists.draftsOf(actor.office, { limit: query.limit, after });
  return ok({ items, office: actor.office, ...(next && { next: cursors.seal(next, binding) }) });
});

export const readDraft = route({
  name: 'read-draft',
  method: 'GET',
  path: '/v1/drafts/{draftId}',
  action: 'draft.read',
  summary: 'Read a draft of your office',
  params: DraftParams,
  gives: { 200: DraftView },
})(
  ({ seizures, clock }: Uses<'seizures' | 'clock'>) =>
    async ({ actor, params, language }) =>
      ok(draftViewOf(await findDraft(seizures, actor, params.draftId), { language, now: clock.now() })),
);

export const saveDraft = route({
  name: 'save-draft',
  method: 'PUT',
  path: '/v1/drafts/{draftId}',
  action: 'draft.write',
  summary: 'Save a draft again',
  params: DraftParams,
  body: SeizureDraft,
  ifMatch: true,
  gives: { 200: DraftView },
})(
  ({ seizures, clock }: Uses<'seizures' | 'clock'>) =>
    async ({ actor, params, body, ifMatch, language }) => {
      const before = await findDraft(seizures, actor, params.draftId);
      if (before.version !== ifMatch) throw new ChangedMeanwhile(before.version);
      const making = { by: actor.id, office: actor.office, at: clock.now() };
      const draft = savedDraft({ id: before.id, owner: ownerOf(actor), report: body, making, before });
      await seizures.saveDraft(draft, before.version);
      return ok(draftViewOf(draft, { language, now: making.at }));
    },
);

export const discardDraft = route({
  name: 'discard-draft',
  method: 'DELETE',
  path: '/v1/drafts/{draftId}',
  action: 'draft.write',
  summary: 'Throw a draft away',
  params: DraftParams,
  ifMatch: true,
  gives: { 204: null },
})(({ seizures, clock }: Uses<'seizures' | 'clock'>) => async ({ actor, params, ifMatch }) => {
  const draft = await findDraft(seizures, actor, params.draftId);
  if (draft.version !== ifMatch) throw new ChangedMeanwhile(draft.version);
  await seizures.discardDraft(
    draft,
    discarding(draft, { by: actor.id, office: actor.office, at: clock.now() }),
  );
  return noContent();
});

export const reportDraft = route({
  name: 'report-draft',
  method: 'POST',
  path: '/v1/drafts/{draftId}/report',
  action: 'seizure.report',
  summary: 'Report a draft: it becomes a case with a reference',
  description: 'What the short form still needs is named field by field, and the draft stays as it is.',
  params: DraftParams,
  ifMatch: true,
  gives: { 201: SeizureView },
})(
  ({ seizures, reference: lists, clock }: Uses<'seizures' | 'reference' | 'clock'>) =>
    async ({ actor, params, ifMatch, language }) => {
      const there = await seizures.read(params.draftId);
      // An earlier try of the same request may have reported it already.
      if (there && there.version === (ifMatch ?? 0) + 1 && may(actor, 'seizure.report', thingOf(there)))
        return created(viewOf(there, language), `/v1/seizures/${there.id}`);
      const draft = await findDraft(seizures, actor, params.draftId);
      if (!may(actor, 'seizure.report', draft)) throw new NotFound('draft');
      if (draft.version !== ifMatch) throw new ChangedMeanwhile(draft.version);
      const complete = SeizureReport.safeParse(draft.report);
      if (!complete.success)
        throw new InvalidInput(fieldProblems(complete.error, draft.report), 'The draft is not complete yet.');

      const owner = ownerOf(actor);
      const at = clock.now();
      const year = String(at.getUTCFullYear());
      const known = await knownCodes(lists, [complete.data]);
      const making = { by: actor.id, office: actor.office, at, known };
      const reference = referenceFor(owner.country, year, await seizures.takeNumbers(owner.country, year, 1));
      const seizure = reportedSeizure({
        id: draft.id,
        reference,
        owner,
        report: complete.data,
        making,
        draft,
      });
      await seizures.promote(draft, seizure);
      return created(viewOf(seizure, language), `/v1/seizures/${seizure.id}`);
    },
);
