import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { components } from './api.ts';
import { dataOf, type Network } from './sdk.ts';
import { upload } from './upload.ts';

type NewDocument = components['schemas']['NewDocument'];
export type Document = components['schemas']['Document'];

const TYPES: Readonly<Record<string, NewDocument['type']>> = {
  '.pdf': 'application/pdf',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.tif': 'image/tiff',
  '.tiff': 'image/tiff',
  '.webp': 'image/webp',
  '.eml': 'message/rfc822',
  '.txt': 'text/plain',
  '.csv': 'text/csv',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The type that a file's name tells; the network says which it takes. */
export const typeOf = (path: string): NewDocument['type'] | undefined => TYPES[extname(path).toLowerCase()];

export interface PaperToAttach {
  /** Id of a case or draft, or the reference of a case. */
  readonly seizureId: string;
  readonly path: string;
  readonly type: NewDocument['type'];
  readonly kind: NonNullable<NewDocument['kind']>;
}

/** Announces a file and sends it; the same file again is the same document. */
export const attachDocument = async (network: Network, paper: PaperToAttach): Promise<Document> => {
  const { seizureId, path, type, kind } = paper;
  const content = await readFile(path);
  const sha256 = createHash('sha256').update(content).digest('hex');
  const { upload: ticket, ...document } = await dataOf(
    network.POST('/v1/seizures/{seizureId}/documents', {
      params: { path: { seizureId } },
      body: { name: basename(path), type, kind, size: content.length, sha256 },
    }),
  );
  if (!document.arrived) await upload({ path, ...ticket, size: content.length });
  return { ...document, arrived: true };
};
