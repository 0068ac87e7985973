import { createReadStream } from 'node:fs';
import { type IncomingMessage, request as plain } from 'node:http';
import { request as secure } from 'node:https';
import { pipeline } from 'node:stream/promises';

export class UploadRefused extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export interface Upload {
  readonly path: string;
  /** Presigned, with the headers that were signed. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly size: number;
  readonly onBytes?: (sent: number) => void;
  readonly signal?: AbortSignal | undefined;
}

/** Sends a file from disk as it is read: a file of any size takes the memory of a few blocks. */
export const upload = async ({ path, url, headers, size, onBytes, signal }: Upload): Promise<void> => {
  const send = url.startsWith('https:') ? secure : plain;
  const request = send(url, {
    method: 'PUT',
    headers: { ...headers, 'content-length': size },
    ...(signal && { signal }),
  });
  const answered = new Promise<IncomingMessage>((resolve, reject) =>
    request.on('response', resolve).on('error', reject),
  );
  // The answer may come before the end of the file, when the file is refused.
  const sent = pipeline(createReadStream(path), counting(onBytes), request).catch((error: unknown) => error);
  const response = await answered;
  const text = await textOf(response);
  const status = response.statusCode ?? 0;
  if (status < 200 || status > 299)
    throw new UploadRefused(
      status,
      `The store refused the file: ${/<Message>(.*?)<\/Message>/s.exec(text)?.[1] ?? status}`,
    );
  const failure = await sent;
  if (failure) throw failure;
};

const counting = (onBytes: ((sent: number) => void) | undefined) =>
  async function* (chunks: AsyncIterable<Buffer>) {
    let sent = 0;
    for await (const chunk of chunks) {
      yield chunk;
      sent += chunk.length;
      onBytes?.(sent);
    }
  };

const textOf = async (response: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
};
