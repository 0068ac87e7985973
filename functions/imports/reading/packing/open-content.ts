import { UnreadableFile } from '../../../../shared/domain/imports/unreadable-file.ts';
import type { FileSource } from '../file-source.ts';
import { type Archive, openArchive } from './archive.ts';
import { type Bytes, headOf } from './bytes.ts';
import { foreignKind, isGzip, isZip } from './foreign-kinds.ts';
import { bounded, gunzipped } from './inflate.ts';
import { spool } from './spool.ts';

/** What a file holds once it is unpacked. */
export type Content = {
  readonly packed?: 'gzip' | 'zip';
  readonly entry?: string;
  close(): Promise<void>;
} & (
  | { readonly kind: 'text'; read(): AsyncGenerator<Uint8Array> }
  | { readonly kind: 'workbook'; readonly archive: Archive }
);

const TWICE = 'The file is packed more than once. Pack it once, or send it as it is.';

const opened = { close: async () => {} };

/** Files that systems put into archives by themselves are nobody's data. */
const isOwn = (name: string): boolean =>
  !name.endsWith('/') && !/(^|\/)(__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/i.test(name);

/** A ZIP that is a document of an office program, and not an archive of files. */
const documentIn = ({ names }: Archive): 'workbook' | undefined => {
  const has = (name: string) => names.some((one) => one.toLowerCase() === name);
  if (has('[content_types].xml')) {
    if (has('xl/workbook.bin'))
      throw new UnreadableFile('This is a binary workbook (.xlsb). Save it as .xlsx and send that.');
    if (names.some((name) => /^(word|ppt)\//i.test(name)))
      throw new UnreadableFile('This is a text document or a presentation. Send the table as a workbook.');
    return 'workbook';
  }
  if (has('mimetype') && has('content.xml'))
    throw new UnreadableFile('This is an OpenDocument file. Save it as .xlsx or as CSV and send that.');
  return undefined;
};

const textOf = (
  read: () => AsyncGenerator<Uint8Array>,
  packed?: 'gzip' | 'zip',
  entry?: string,
): Content => ({
  kind: 'text',
  read,
  ...(packed && { packed }),
  ...(entry !== undefined && { entry }),
  ...opened,
});

/** A workbook inside of something packed. */
const workbookIn = async (bytes: Bytes, packed: 'gzip' | 'zip', entry?: string): Promise<Content> => {
  const file = await spool(bytes);
  try {
    const archive = await openArchive(file);
    if (documentIn(archive) === undefined) throw new UnreadableFile(TWICE);
    return { kind: 'workbook', archive, packed, ...(entry !== undefined && { entry }), close: file.close };
  } catch (error) {
    await file.close();
    throw error;
  }
};

const HEAD = 16;

/** @throws UnreadableFile when it can hold no rows */
const checkedHead = async (bytes: Bytes): Promise<Buffer> => {
  const head = await headOf(bytes, HEAD);
  const foreign = foreignKind(head);
  if (foreign !== undefined) throw new UnreadableFile(foreign);
  return head;
};

/** A range of nothing cannot be asked for. @throws UnreadableFile when the file is empty */
const beginningOf = (source: FileSource): Promise<Bytes> => {
  if (source.size === 0) throw new UnreadableFile('The file is empty: it has 0 bytes.');
  return source.read({ start: 0, end: Math.min(HEAD, source.size) });
};

const openEntry = async (archive: Archive, entry: string): Promise<Content> => {
  const read = () => archive.read(entry);
  const head = await checkedHead(read());
  if (isZip(head)) return workbookIn(read(), 'zip', entry);
  if (!isGzip(head)) return textOf(read, 'zip', entry);
  const unzipped = () => bounded(gunzipped(read()));
  const inner = await checkedHead(unzipped());
  if (isZip(inner) || isGzip(inner)) throw new UnreadableFile(TWICE);
  return textOf(unzipped, 'zip', entry);
};

/** Names of the files in an archive that may hold rows. @throws UnreadableFile when there are none */
const filesIn = ({ names, sizeOf }: Archive): string[] => {
  const files = names.filter((name) => isOwn(name) && sizeOf(name) > 0);
  if (files.length === 0) throw new UnreadableFile('The ZIP has no file in it.');
  return files;
};

const inArchive = async (archive: Archive, wanted: Wanted): Promise<Content> => {
  const files = filesIn(archive);
  if (wanted.entry !== undefined) {
    const found = files.find((name) => name === wanted.entry);
    if (found === undefined)
      throw new UnreadableFile(
        `The ZIP has no file "${wanted.entry}". It has: ${files.slice(0, 20).join(', ')}.`,
      );
    return openEntry(archive, found);
  }
  let refusal: unknown;
  for (const file of files.slice(0, MOST_TRIED)) {
    try {
      const content = await openEntry(archive, file);
      if (wanted.kind === undefined || wanted.kind === content.kind) return content;
      await content.close();
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      refusal ??= error;
    }
  }
  throw refusal ?? new UnreadableFile('The ZIP has no file of the kind that the mapping describes.');
};

const MOST_TRIED = 20;

interface Wanted {
  readonly kind?: Content['kind'];
  readonly entry?: string | undefined;
}

/**
 * Looks into a file by its content, never by its name. Whoever opens closes.
 * @throws UnreadableFile
 */
export const openContent = async (source: FileSource, wanted: Wanted = {}): Promise<Content> => {
  const head = await checkedHead(await beginningOf(source));
  if (isGzip(head)) {
    const read = async function* () {
      yield* bounded(gunzipped(await source.read()));
    };
    const inner = await checkedHead(read());
    if (isGzip(inner)) throw new UnreadableFile(TWICE);
    return isZip(inner) ? workbookIn(read(), 'gzip') : textOf(read, 'gzip');
  }
  if (isZip(head)) {
    const archive = await openArchive(source);
    if (documentIn(archive)) return { kind: 'workbook', archive, ...opened };
    return inArchive(archive, wanted);
  }
  return textOf(async function* () {
    yield* bounded(await source.read());
  });
};

/** The files of a ZIP that may hold rows; undefined for what is no archive of files. */
export const archivedFiles = async (source: FileSource): Promise<string[] | undefined> => {
  const head = await headOf(await beginningOf(source), HEAD);
  if (!isZip(head)) return undefined;
  const archive = await openArchive(source);
  return documentIn(archive) ? undefined : filesIn(archive).slice(0, MOST_TRIED);
};
