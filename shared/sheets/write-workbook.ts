import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { SheetSpec } from './sheet-spec.ts';
import { choiceLists } from './workbook/choice-lists.ts';
import { notesXml } from './workbook/notes-xml.ts';
import {
  contentTypes,
  rootRelations,
  sheetRelations,
  workbookRelations,
  workbookXml,
} from './workbook/package-xml.ts';
import { sheetHead, sheetRows, sheetTail } from './workbook/sheet-xml.ts';
import { STYLES } from './workbook/styles.ts';

export type { Cell } from './cell.ts';
export type { ColumnSpec, SheetSpec } from './sheet-spec.ts';

/** Text is compressed in pieces of this size. */
const CHUNK = 1 << 16;

/** ZIP without its 64-bit extension, which not every reader knows, counts bytes in 32 bits. */
const MOST_BYTES = 0xffff_ffff;

/** Names that Excel takes: no more than 31 characters, none of `[]:*?/\`, no two the same whatever their case. */
const namedApart = (sheets: readonly SheetSpec[]): SheetSpec[] => {
  const taken = new Set<string>();
  return sheets.map((sheet, i) => {
    const plain = sheet.name.replaceAll(/[[\]:*?/\\]|^'|'$/g, ' ').trim() || `Sheet${i + 1}`;
    let name = plain.slice(0, 31);
    for (let count = 2; taken.has(name.toLowerCase()); count += 1)
      name = `${plain.slice(0, 31 - ` ${count}`.length)} ${count}`;
    taken.add(name.toLowerCase());
    return { ...sheet, name };
  });
};

/** Puts parts into a ZIP and gives its bytes as they come. */
const zipWriter = () => {
  const ready: Uint8Array[] = [];
  let failure: Error | undefined;
  const zip = new Zip((error, bytes) => {
    if (error) failure = error;
    else ready.push(bytes);
  });
  const taken = (): Uint8Array[] => {
    if (failure) throw failure;
    return ready.splice(0);
  };
  return {
    part: async function* (name: string, texts: AsyncIterable<string>): AsyncGenerator<Uint8Array> {
      const part = new ZipDeflate(name, { level: 3 });
      zip.add(part);
      let waiting = '';
      let size = 0;
      const push = (last: boolean) => {
        const bytes = strToU8(waiting);
        size += bytes.length;
        if (size > MOST_BYTES) throw new Error('A sheet holds 4 GB at most.');
        part.push(bytes, last);
        waiting = '';
      };
      for await (const text of texts) {
        waiting += text;
        if (waiting.length < CHUNK) continue;
        push(false);
        yield* taken();
      }
      push(true);
      yield* taken();
    },
    end: (): Uint8Array[] => {
      zip.end();
      return taken();
    },
  };
};

const sheetXml = async function* (sheet: SheetSpec, rules: readonly (string | undefined)[]) {
  yield sheetHead(sheet);
  yield* sheetRows(sheet);
  yield sheetTail(sheet, rules);
};

const whole = async function* (text: string) {
  yield text;
};

/**
 * Writes an Excel workbook (Office Open XML) as it goes: memory does not grow with the rows. Column headers are frozen;
 * texts are texts, whatever they look like.
 * @throws Error when a sheet has more rows than Excel takes
 */
export async function* writeWorkbook(given: readonly SheetSpec[]): AsyncGenerator<Uint8Array> {
  const named = namedApart(given);
  const { rules, lists } = choiceLists(
    named,
    namedApart([...named, { name: 'Lists', columns: [], rows: [] }]).at(-1)?.name ?? '',
  );
  const sheets = lists ? [...named, lists] : named;
  const notes = sheets.map(notesXml);
  const parts = sheets.map(({ name, hidden = false }, i) => ({
    name,
    hidden,
    notes: notes[i] !== undefined,
  }));
  const zip = zipWriter();

  yield* zip.part('[Content_Types].xml', whole(contentTypes(parts)));
  yield* zip.part('_rels/.rels', whole(rootRelations));
  yield* zip.part('xl/workbook.xml', whole(workbookXml(parts)));
  yield* zip.part('xl/_rels/workbook.xml.rels', whole(workbookRelations(parts)));
  yield* zip.part('xl/styles.xml', whole(STYLES));
  for (const [i, sheet] of sheets.entries()) {
    const number = i + 1;
    yield* zip.part(`xl/worksheets/sheet${number}.xml`, sheetXml(sheet, rules[i] ?? []));
    const shown = notes[i];
    if (!shown) continue;
    yield* zip.part(`xl/worksheets/_rels/sheet${number}.xml.rels`, whole(sheetRelations(number)));
    yield* zip.part(`xl/comments${number}.xml`, whole(shown.comments));
    yield* zip.part(`xl/drawings/vmlDrawing${number}.vml`, whole(shown.drawing));
  }
  yield* zip.end();
}
