import * as z from 'zod';
import { AlreadyExists, InvalidInput } from '../../shared/domain/errors.ts';
import {
  attachedDocument,
  broughtBack,
  type Document,
  MOST_DOCUMENTS,
  NewDocument,
} from '../../shared/domain/seizure/document.ts';
import { created } from '../../shared/http/respond.ts';
import { route } from '../../shared/http/route.ts';
import type { Uses } from '../../shared/services.ts';
import { type Documents, documentKey } from '../../shared/storage/documents.ts';
import { idFrom } from '../../shared/storage/keys.ts';
import { CaseParams, DocumentView, findCase, SendTicketView, viewOf } from './document-view.ts';

export const attachDocument = route({
  name: 'attach-document',
  method: 'POST',
  path: '/v1/seizures/{seizureId}/documents',
  action: 'document.write',
  summary: 'Attach a scan or a mail to a case or draft',
  description:
    'Two steps: announce the file, then PUT it to the address in "upload" within a quarter of an hour. ' +
    'The same file again gives a fresh address. Documents name people: they are nominal data.',
  params: CaseParams,
  body: NewDocument,
  gives: {
    201: z.object({ ...DocumentView.shape, upload: SendTicketView }).meta({ id: 'AttachedDocument' }),
  },
})(
  ({
    seizures,
    documents,
    documentFiles,
    clock,
  }: Uses<'seizures' | 'documents' | 'documentFiles' | 'clock'>) =>
    async ({ actor, params, body }) => {
      const to = await findCase(seizures, {
        actor,
        idOrReference: params.seizureId,
        action: 'document.write',
      });
      // The content is the document: sent twice, it is there once.
      const id = idFrom('document', to.id, body.sha256);
      const there = await documents.ofCase(to.id);
      let document = there.find((one) => one.id === id);
      if (!document) {
        if (there.length >= MOST_DOCUMENTS)
          throw new InvalidInput([
            { pointer: '', code: 'too-many', detail: `A case has ${MOST_DOCUMENTS} documents at most.` },
          ]);
        const making = { by: actor.id, office: actor.office, at: clock.now() };
        document = await addOrBringBack(documents, attachedDocument(id, { document: body, to, making }));
      }
      const { size, type, sha256 } = document;
      const upload = await documentFiles.ticketFor({ key: documentKey(document), size, type, sha256 });
      const arrived = await documentFiles.has(documentKey(document));
      return created({ ...viewOf(document, arrived), upload }, `/v1/seizures/${to.id}/documents/${id}`);
    },
);

/** One that was removed comes back as its next version; one that another call added meanwhile is the same. */
const addOrBringBack = async (documents: Documents, document: Document): Promise<Document> => {
  try {
    await documents.add(document);
    return document;
  } catch (error) {
    const before =
      error instanceof AlreadyExists ? await documents.read(document.seizureId, document.id) : undefined;
    if (!before) throw error;
    if (!before.removed) return before;
    const back = broughtBack(before, document);
    await documents.save(back);
    return back;
  }
};
