import * as z from 'zod';
import { WrongState } from '../../shared/domain/errors.ts';
import { ok } from '../../shared/http/respond.ts';
import { route } from '../../shared/http/route.ts';
import type { Uses } from '../../shared/services.ts';
import { documentKey } from '../../shared/storage/documents.ts';
import { CaseParams, DocumentParams, DocumentView, findCase, findDocument, viewOf } from './document-view.ts';

export const listDocuments = route({
  name: 'list-documents',
  method: 'GET',
  path: '/v1/seizures/{seizureId}/documents',
  action: 'document.read',
  summary: 'The documents of a case or draft',
  params: CaseParams,
  gives: { 200: z.object({ items: z.array(DocumentView) }).meta({ id: 'DocumentList' }) },
})(
  ({ seizures, documents, documentFiles }: Uses<'seizures' | 'documents' | 'documentFiles'>) =>
    async ({ actor, params }) => {
      const { id } = await findCase(seizures, {
        actor,
        idOrReference: params.seizureId,
        action: 'document.read',
      });
      const all = await documents.ofCase(id);
      const items = await Promise.all(
        all.map(async (document) => viewOf(document, await documentFiles.has(documentKey(document)))),
      );
      return ok({ items });
    },
);

export const readDocument = route({
  name: 'read-document',
  method: 'GET',
  path: '/v1/seizures/{seizureId}/documents/{documentId}',
  action: 'document.read',
  summary: 'Fetch a document: an address that gives it for a quarter of an hour',
  description: 'Every reading is recorded in the audit before the answer leaves.',
  underWay: true,
  params: DocumentParams,
  gives: {
    200: z
      .object({ ...DocumentView.shape, link: z.object({ url: z.string(), expiresAt: z.string() }) })
      .meta({ id: 'DocumentLink' }),
  },
})(
  ({
    seizures,
    documents,
    documentFiles,
    audit,
    clock,
    ids,
  }: Uses<'seizures' | 'documents' | 'documentFiles' | 'audit' | 'clock' | 'ids'>) =>
    async ({ actor, params }) => {
      const document = await findDocument(
        { seizures, documents },
        { actor, params, action: 'document.read' },
      );
      if (!(await documentFiles.has(documentKey(document))))
        throw new WrongState(
          'The file was announced and has not arrived yet: send it first.',
          'awaiting-file',
        );
      await audit.record([
        {
          id: ids.random(),
          event: 'document.read',
          record: `document#${document.seizureId}#${document.id}`,
          version: document.version,
          by: actor.id,
          office: actor.office,
          at: clock.now().toISOString(),
        },
      ]);
      const link = await documentFiles.linkTo(documentKey(document), document);
      return ok({ ...viewOf(document, true), link });
    },
);
