import { createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { components } from '../api.ts';
import { dataOf, type Network } from '../sdk.ts';

export type Export = components['schemas']['Export'];
export type NewExport = components['schemas']['NewExport'];

interface Watching {
  readonly onProgress?: ((job: Export) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

const LOOK_EVERY_MILLISECONDS = 1000;

/** Asks for the cases of a list as a file; it is written without further ado. */
export const startExport = (network: Network, body: NewExport): Promise<Export> =>
  dataOf(network.POST('/v1/exports', { body }));

const isUnderWay = ({ status }: Export): boolean => status === 'counting' || status === 'writing';

/** Looks at an export until it is at its end, whatever that is. */
export const followExport = async (
  network: Network,
  exportId: string,
  { onProgress, signal }: Watching = {},
): Promise<Export> => {
  for (;;) {
    const job = await dataOf(
      network.GET('/v1/exports/{exportId}', { params: { path: { exportId } }, ...(signal && { signal }) }),
    );
    onProgress?.(job);
    if (!isUnderWay(job)) return job;
    await pause(LOOK_EVERY_MILLISECONDS, undefined, { signal });
  }
};

/** There is all of the file, or nothing of it. */
export const saveAs = async (path: string, content: Readable): Promise<void> => {
  const unfinished = `${path}.${process.pid}`;
  await pipeline(content, createWriteStream(unfinished));
  await rename(unfinished, path);
};

/** Fetches the file of an export that is ready. */
export const fetchExport = async ({ link, status, failure }: Export, path: string): Promise<void> => {
  if (!link) throw new Error(failure ?? `There is no file: the export is "${status}".`);
  const answer = await fetch(link.url);
  if (!answer.ok || !answer.body)
    throw new Error(`The file could not be fetched (status ${answer.status}). Ask for the export again.`);
  await saveAs(path, Readable.fromWeb(answer.body));
};
