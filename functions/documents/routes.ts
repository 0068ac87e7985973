import { capability } from '../../shared/http/route.ts';
import { attachDocument } from './attach-document.ts';
import { listDocuments, readDocument } from './read-documents.ts';
import { removeDocument } from './remove-document.ts';

export const documents = capability('documents', 'Papers and mails that cases came from (nominal data)', [
  attachDocument,
  listDocuments,
  readDocument,
  removeDocument,
]);
