import { AlreadyExists, ChangedMeanwhile } from '../domain/errors.ts';
import { Document } from '../domain/seizure/document.ts';
import { keys } from './keys.ts';
import { ConditionFailed, type Item, type Table } from './table.ts';

/** What is known of the documents of cases and drafts, in the nominal table; the files are in a bucket of their own. */
export interface Documents {
  read(seizureId: string, id: string): Promise<Document | undefined>;
  /** Those that were not removed, in the order of their ids. */
  ofCase(seizureId: string): Promise<Document[]>;
  /** @throws AlreadyExists */
  add(document: Document): Promise<void>;
  /** The next version. @throws ChangedMeanwhile */
  save(document: Document): Promise<void>;
}

const itemOf = (document: Document): Item => ({
  ...keys.document(document.seizureId, document.id),
  version: document.version,
  change: document.change,
  record: document,
});

/** The key of a document's file. */
export const documentKey = ({ office, seizureId, id }: Pick<Document, 'office' | 'seizureId' | 'id'>) =>
  `documents/${office}/${seizureId}/${id}`;

export const documents = (table: Table): Documents => ({
  async read(seizureId, id) {
    const item = await table.get(keys.document(seizureId, id));
    return item && Document.parse(item.record);
  },

  async ofCase(seizureId) {
    const { pk } = keys.document(seizureId, '');
    const { items } = await table.query({ pk, beginsWith: 'DOCUMENT#' });
    return items.map(({ record }) => Document.parse(record)).filter(({ removed }) => !removed);
  },

  async add(document) {
    try {
      await table.write({ put: itemOf(document), when: { absent: true } });
    } catch (error) {
      if (!(error instanceof ConditionFailed)) throw error;
      throw new AlreadyExists('This document is already there.');
    }
  },

  async save(document) {
    const before = document.version - 1;
    try {
      await table.write({ put: itemOf(document), when: { equals: { version: before } } });
    } catch (error) {
      if (!(error instanceof ConditionFailed)) throw error;
      throw new ChangedMeanwhile(before + 1);
    }
  },
});
