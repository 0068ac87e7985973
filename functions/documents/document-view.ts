import * as z from 'zod';
import { type Action, may } from '../../shared/domain/access.ts';
import type { Actor } from '../../shared/domain/actor.ts';
import { NotFound } from '../../shared/domain/errors.ts';
import { Document } from '../../shared/domain/seizure/document.ts';
import { type Draft, type Seizure, sharedOf } from '../../shared/domain/seizure/seizure.ts';
import type { Uses } from '../../shared/services.ts';
import type { Seizures } from '../../shared/storage/seizures.ts';

export const CaseParams = z.object({
  seizureId: z
    .string()
    .regex(
      /^([0-9a-z]{26}|CEN-\d{4}-[A-Z]{2}-\d{6,})$/,
      'The id of a case or draft, 26 characters, or a reference such as CEN-2026-FR-000123.',
    ),
});

export const DocumentParams = CaseParams.extend({
  documentId: z.string().regex(/^[0-9a-z]{26}$/, 'An id of 26 characters.'),
});

/** A document as it leaves the network; who of the office attached it stays in the audit. */
export const DocumentView = z
  .object({
    ...Document.omit({ change: true, removed: true }).shape,
    attachedAt: z.string(),
    arrived: z.boolean().describe('False until the file has been sent'),
  })
  .meta({ id: 'Document' });

export const SendTicketView = z
  .object({
    method: z.literal('PUT'),
    url: z.string(),
    headers: z.record(z.string(), z.string()).describe('Signed: send exactly these'),
    expiresAt: z.string(),
  })
  .meta({ id: 'DocumentTicket' });

export const viewOf = (document: Document, arrived: boolean) => ({
  ...document,
  attachedAt: document.change.at,
  arrived,
});

/**
 * The case or draft whose documents are asked for, by id or reference.
 * @throws NotFound also where the caller may not know of it
 */
export const findCase = async (
  seizures: Seizures,
  { actor, idOrReference, action }: { actor: Actor; idOrReference: string; action: Action },
): Promise<Seizure | Draft> => {
  const id = idOrReference.startsWith('CEN-') ? await seizures.findByReference(idOrReference) : idOrReference;
  const found = id === undefined ? undefined : ((await seizures.read(id)) ?? (await seizures.readDraft(id)));
  if (!found || !may(actor, action, thingOf(found))) throw new NotFound('case or draft');
  return found;
};

const thingOf = (found: Seizure | Draft) => ({
  office: found.office,
  country: found.country,
  ...(found.status !== 'draft' && {
    enteredBy: found.enteredBy?.office,
    shared: sharedOf(found),
  }),
});

/** A document that was not removed. @throws NotFound */
export const findDocument = async (
  { seizures, documents }: Uses<'seizures' | 'documents'>,
  { actor, params, action }: { actor: Actor; params: z.output<typeof DocumentParams>; action: Action },
): Promise<Document> => {
  const { id } = await findCase(seizures, { actor, idOrReference: params.seizureId, action });
  const document = await documents.read(id, params.documentId);
  if (!document || document.removed) throw new NotFound('document');
  return document;
};
