import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { WrongUsage } from '../terminal/failure.ts';

export interface SourceFile {
  readonly name: string;
  /** Its text, in pieces; may be asked for again. */
  text(): AsyncGenerator<string>;
}

const READABLE = /\.(?:csv|txt|tsv|json|ndjson|jsonl)(?:\.gz)?$/i;

async function* bytesOf(path: string): AsyncGenerator<Buffer> {
  const file = createReadStream(path);
  if (!/\.gz$/i.test(path)) yield* file;
  else {
    const unpacked = createGunzip();
    file.on('error', (error) => unpacked.destroy(error)).pipe(unpacked);
    yield* unpacked;
  }
}

/** Lists come in UTF-8, and older ones of the UNECE in the code page of Western Europe. */
const encodingOf = async (path: string): Promise<'utf-8' | 'windows-1252'> => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const bytes of bytesOf(path)) decoder.decode(bytes, { stream: true });
    decoder.decode();
    return 'utf-8';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'windows-1252';
    throw error;
  }
};

async function* textOf(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(await encodingOf(path));
  for await (const bytes of bytesOf(path)) yield decoder.decode(bytes, { stream: true });
  yield decoder.decode();
}

/**
 * The files that make up a list: one, also compressed with gzip, or all in a folder, by name.
 * @throws WrongUsage where there is nothing that could be read
 */
export const sourceFiles = async (path: string): Promise<SourceFile[]> => {
  const found = await stat(path).catch(() => {
    throw new WrongUsage(`The file ${path} cannot be read.`);
  });
  const paths = found.isDirectory()
    ? (await readdir(path))
        .filter((name) => READABLE.test(name))
        .sort()
        .map((name) => join(path, name))
    : [path];
  if (paths.length === 0)
    throw new WrongUsage(
      `There is no CSV, JSON or NDJSON file in the folder ${path}: name the folder that has them.`,
    );
  return paths.map((one) => ({ name: basename(one), text: () => textOf(one) }));
};
