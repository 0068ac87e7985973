import { createHash } from 'node:crypto';
import { AlreadyExists } from '../../shared/domain/errors.ts';
import { attachedDocument, MOST_DOCUMENTS } from '../../shared/domain/seizure/document.ts';
import type { Making } from '../../shared/domain/seizure/report-case.ts';
import type { Draft, Seizure } from '../../shared/domain/seizure/seizure.ts';
import type { Uses } from '../../shared/services.ts';
import { documentKey } from '../../shared/storage/documents.ts';
import { idFrom } from '../../shared/storage/keys.ts';
import type { Paper } from './papers/papers-of.ts';

/**
 * Attaches papers to the draft, or to the case that it became. The content is the document: what is there already, or
 * was taken away by hand, stays as it is, so that a repeated try does nothing.
 * @returns how many of the papers the draft has, and how many found no place in it
 */
export const keepPapers =
  ({ documents, documentFiles }: Uses<'documents' | 'documentFiles'>) =>
  async (
    to: Draft | Seizure,
    papers: readonly Paper[],
    making: Making,
  ): Promise<{ kept: number; tooMany: number }> => {
    const there = new Set((await documents.ofCase(to.id)).map(({ id }) => id));
    const wanted = new Map(
      papers.map((paper) => {
        const sha256 = createHash('sha256').update(paper.bytes).digest('hex');
        return [idFrom('document', to.id, sha256), { paper, sha256 }];
      }),
    );
    let tooMany = 0;
    for (const [id, { paper, sha256 }] of wanted) {
      if (there.has(id)) continue;
      if (there.size >= MOST_DOCUMENTS) {
        tooMany += 1;
        continue;
      }
      const { bytes, ...described } = paper;
      const announced = { ...described, size: bytes.length, sha256 };
      const document = attachedDocument(id, { document: announced, to, making });
      // The file first: a document that is listed has arrived.
      await documentFiles.save({ key: documentKey(document), type: document.type }, bytes);
      await documents.add(document).catch((error: unknown) => {
        if (!(error instanceof AlreadyExists)) throw error;
      });
      there.add(id);
    }
    return { kept: wanted.size - tooMany, tooMany };
  };
