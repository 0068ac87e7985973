import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { components } from './api.ts';
import { dataOf, type Network } from './sdk.ts';
import { UploadRefused, upload } from './upload.ts';

export type Import = components['schemas']['Import'];
type Ticket = components['schemas']['ImportTicket'];
export type SavedMapping = components['schemas']['UsedMapping'];
export type Mapping = components['schemas']['GivenImportMapping'];

export interface FileToSend {
  readonly path: string;
  /** Left out, the network proposes one when the file is there. */
  readonly mapping?: Mapping;
  readonly savedMapping?: SavedMapping;
  readonly onBytes?: (sent: number, size: number) => void;
  readonly signal?: AbortSignal | undefined;
}

export type Choice = components['schemas']['GivenChoice'];

export interface Watching {
  readonly onProgress?: (job: Import) => void;
  readonly signal?: AbortSignal | undefined;
}

const UPLOAD_TRIES = 5;
/** A small file is done in a moment, a large one takes its time. */
const FIRST_LOOK_MILLISECONDS = 100;
const LOOK_EVERY_MILLISECONDS = 1000;

/** Announces a file and sends it; nothing is read of it yet. */
export const sendFile = async (network: Network, file: FileToSend): Promise<string> => {
  const { path, mapping, savedMapping, signal } = file;
  const { size } = await stat(path);
  const body = {
    fileName: basename(path),
    size,
    sha256: await sha256Of(path),
    ...(mapping && { mapping }),
    ...(savedMapping && { savedMapping }),
  };
  const created = await dataOf(network.POST('/v1/imports', { body, ...(signal && { signal }) }));
  const params = ofImport(created.id);
  const nextTicket = async () => (await dataOf(network.POST('/v1/imports/{importId}/upload', params))).upload;
  try {
    await uploadPersistently(file, size, { first: created.upload, next: nextTicket });
  } catch (error) {
    // Without its file it would stand in the list as waiting for ever.
    await network.POST('/v1/imports/{importId}/cancellation', params).catch(() => undefined);
    throw error;
  }
  return created.id;
};

/** Sends a file with its mapping and starts its import, which goes on by itself from then. */
export const startImport = async (
  network: Network,
  file: FileToSend & { readonly mapping: Mapping },
  choice: Choice = {},
): Promise<Import> => beginRows(network, await sendFile(network, file), choice);

export const ofImport = (importId: string) => ({ params: { path: { importId } } });

/** Starts the import of a file that is there and has its mapping. */
export const beginRows = (network: Network, importId: string, choice: Choice = {}): Promise<Import> =>
  dataOf(network.POST('/v1/imports/{importId}/start', { ...ofImport(importId), body: choice }));

interface Tickets {
  readonly first: Ticket;
  next(): Promise<Ticket>;
}

/** Sends it again, with a new ticket, when the connection was lost on the way. */
const uploadPersistently = async (
  { path, onBytes, signal }: FileToSend,
  size: number,
  { first, next }: Tickets,
): Promise<void> => {
  const progress = onBytes && ((sent: number) => onBytes(sent, size));
  for (let attempt = 1, ticket = first; ; attempt += 1) {
    try {
      return await upload({ path, ...ticket, size, signal, ...(progress && { onBytes: progress }) });
    } catch (error) {
      if (attempt === UPLOAD_TRIES || signal?.aborted || !isPassing(error)) throw error;
      await pause(Math.random() * 1000 * 2 ** attempt, undefined, { signal });
      ticket = await next();
    }
  }
};

/** A lost connection, a store in trouble, or a ticket that ended while a slow line was busy. */
const isPassing = (error: unknown): boolean =>
  !(error instanceof UploadRefused) || error.status >= 500 || error.status === 403;

const UNDER_WAY: readonly Import['status'][] = ['looking', 'checking', 'running', 'undoing'];

export const isUnderWay = ({ status }: Import): boolean => UNDER_WAY.includes(status);

/** Looks at an import until the step that is under way is at its end. */
export const followImport = async (
  network: Network,
  importId: string,
  { onProgress, signal }: Watching = {},
): Promise<Import> => {
  for (let wait = FIRST_LOOK_MILLISECONDS; ; wait = Math.min(wait * 1.5, LOOK_EVERY_MILLISECONDS)) {
    const job = await dataOf(
      network.GET('/v1/imports/{importId}', { params: { path: { importId } }, ...(signal && { signal }) }),
    );
    onProgress?.(job);
    if (!isUnderWay(job)) return job;
    await pause(wait, undefined, { signal });
  }
};

const sha256Of = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
};
