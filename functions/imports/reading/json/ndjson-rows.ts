import type { LinesFormat } from '../../../../shared/domain/imports/file-format.ts';
import { UnreadableFile } from '../../../../shared/domain/imports/unreadable-file.ts';
import type { Bytes } from '../packing/bytes.ts';
import { MOST_ROW_BYTES, type Row } from '../row.ts';
import { decodeText } from '../text/decode-text.ts';
import { type RecordText, recordRows } from './record-rows.ts';

async function* linesOf(file: Bytes, encoding: string): AsyncGenerator<RecordText[]> {
  let rest: string[] = [];
  let length = 0;
  let number = 0;
  const record = (line: string): RecordText[] => {
    number += 1;
    const text = line.trim();
    return text === '' ? [] : [{ number, text }];
  };
  for await (const piece of decodeText(file, encoding)) {
    const lines = piece.split('\n');
    length += lines[0]?.length ?? 0;
    if (length > MOST_ROW_BYTES)
      throw new UnreadableFile(
        `Line ${number + 1} is larger than ${MOST_ROW_BYTES / 1024 ** 2} MB. Put one record in each line.`,
      );
    if (lines.length === 1) {
      rest.push(piece);
      continue;
    }
    lines[0] = rest.join('') + (lines[0] ?? '');
    const last = lines.pop() ?? '';
    rest = [last];
    length = last.length;
    yield lines.flatMap(record);
  }
  yield record(rest.join(''));
}

/** One record in each line; a broken line is that row's own trouble. */
export const ndjsonRows = (read: () => Bytes, format: LinesFormat): AsyncGenerator<Row> =>
  recordRows(() => linesOf(read(), format.encoding), format);
