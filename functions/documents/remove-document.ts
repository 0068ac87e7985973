import { ChangedMeanwhile } from '../../shared/domain/errors.ts';
import { removedDocument } from '../../shared/domain/seizure/document.ts';
import { noContent } from '../../shared/http/respond.ts';
import { route } from '../../shared/http/route.ts';
import type { Uses } from '../../shared/services.ts';
import { DocumentParams, findDocument } from './document-view.ts';

export const removeDocument = route({
  name: 'remove-document',
  method: 'DELETE',
  path: '/v1/seizures/{seizureId}/documents/{documentId}',
  action: 'document.write',
  summary: 'Take a document away',
  description: 'It is out of sight at once. Attaching the same file again brings it back.',
  params: DocumentParams,
  ifMatch: true,
  gives: { 204: null },
})(
  ({ seizures, documents, clock }: Uses<'seizures' | 'documents' | 'clock'>) =>
    async ({ actor, params, ifMatch }) => {
      const document = await findDocument(
        { seizures, documents },
        { actor, params, action: 'document.write' },
      );
      if (document.version !== ifMatch) throw new ChangedMeanwhile(document.version);
      const making = { by: actor.id, office: actor.office, at: clock.now() };
      await documents.save(removedDocument(document, making));
      return noContent();
    },
);
