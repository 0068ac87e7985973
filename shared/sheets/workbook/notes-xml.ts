import type { SheetSpec } from '../sheet-spec.ts';
import { columnLetters } from './cell-address.ts';
import { headerRowOf } from './sheet-xml.ts';
import { xmlText } from './xml-text.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const notesOf = (spec: SheetSpec): { at: number; note: string }[] =>
  spec.columns.flatMap(({ note }, at) => (note ? [{ at, note }] : []));

/** The notes of a sheet, and the shapes that Excel shows them in: without these it does not show them at all. */
export const notesXml = (spec: SheetSpec): { comments: string; drawing: string } | undefined => {
  const notes = notesOf(spec);
  if (notes.length === 0) return undefined;
  const row = headerRowOf(spec);
  const comments = notes.map(
    ({ at, note }) =>
      `<comment ref="${columnLetters(at)}${row}" authorId="0"><text><t xml:space="preserve">${xmlText(note)}</t></text></comment>`,
  );
  const shapes = notes.map(
    ({ at }, i) =>
      `<v:shape id="note${i}" type="#note" style="position:absolute;width:240pt;height:80pt;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Row>${row - 1}</x:Row><x:Column>${at}</x:Column></x:ClientData></v:shape>`,
  );
  return {
    comments: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${MAIN}"><authors><author></author></authors><commentList>${comments.join('')}</commentList></comments>`,
    drawing: `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="note" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${shapes.join('')}</xml>`,
  };
};
