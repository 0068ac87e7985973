import type { JsonFormat } from '../../../../shared/domain/imports/file-format.ts';
import { UnreadableFile } from '../../../../shared/domain/imports/unreadable-file.ts';
import type { Bytes } from '../packing/bytes.ts';
import type { Row } from '../row.ts';
import { decodeText } from '../text/decode-text.ts';
import { JsonWalker, type Path } from './json-walker.ts';
import { type RecordText, recordRows } from './record-rows.ts';

/** The parts of a JSON pointer (RFC 6901). */
export const pointerParts = (pointer: string): string[] =>
  pointer === ''
    ? []
    : pointer
        .replace(/^\//, '')
        .split('/')
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

const leadsTo = (path: Path, wanted: readonly string[]): boolean =>
  path.length <= wanted.length && path.every((part, i) => String(part) === wanted[i]);

/** The members of the list at the pointer as texts; an object there is the one record. */
async function* recordsAt(file: Bytes, { encoding, records }: JsonFormat): AsyncGenerator<RecordText[]> {
  const wanted = pointerParts(records);
  let batch: RecordText[] = [];
  let number = 0;
  let found = false;
  const walker = new JsonWalker({
    plan(path, kind) {
      if (path.length === wanted.length && leadsTo(path, wanted)) {
        found = true;
        if (kind === 'scalar')
          throw new UnreadableFile(`"${records}" is no list of records in this file. Say where the list is.`);
        return kind === 'list' ? 'enter' : 'take';
      }
      if (path.length === wanted.length + 1 && leadsTo(path.slice(0, -1), wanted)) return 'take';
      return leadsTo(path, wanted) ? 'enter' : 'pass';
    },
    taken(text) {
      number += 1;
      batch.push({ number, text });
    },
  });
  for await (const piece of decodeText(file, encoding)) {
    walker.feed(piece);
    if (batch.length === 0) continue;
    yield batch;
    batch = [];
  }
  walker.close();
  if (batch.length > 0) yield batch;
  if (!found)
    throw new UnreadableFile(`The file has nothing at "${records}". Say where the list of records is.`);
}

export const jsonRows = (read: () => Bytes, format: JsonFormat): AsyncGenerator<Row> =>
  recordRows(() => recordsAt(read(), format), format);
