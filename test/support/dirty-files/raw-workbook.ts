import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface RawSheet {
  readonly name: string;
  /** `<row>` elements. */
  readonly rows: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** Behind the rows, such as merged cells. */
  readonly behind?: string;
}

export interface RawWorkbook {
  readonly sheets: readonly RawSheet[];
  /** `<si>` elements. */
  readonly strings?: string;
  /** `<numFmt>` elements, and the ids that the styles 0, 1, 2 … show numbers by. */
  readonly formats?: string;
  readonly styles?: readonly number[];
  readonly date1904?: boolean;
}

/** Some programs put a prefix before every element. */
const prefixed = (xml: string): string =>
  xml.replaceAll(/<(\/?)([a-z])/gi, '<$1x:$2').replaceAll('xmlns=', 'xmlns:x=');

/** A workbook written by hand, part by part, so that nothing of it comes from the writer that is under test. */
export const rawWorkbook = (book: RawWorkbook, prefix = false): Uint8Array => {
  const { sheets, strings = '', formats = '', styles = [0], date1904 = false } = book;
  const xml = (text: string) =>
    strToU8(`<?xml version="1.0" encoding="UTF-8"?>${prefix ? prefixed(text) : text}`);
  const related = (items: readonly string[]) =>
    strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`,
    );
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const list = sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${name}" sheetId="${i + 1}" ${state ? `state="${state}"` : ''} r:id="r${i + 1}"/>`,
  );
  return zipSync(
    {
      '[Content_Types].xml': strToU8(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      ),
      '_rels/.rels': related([relation('r1', 'officeDocument', '/xl/workbook.xml')]),
      'xl/workbook.xml': xml(
        `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${list.join('')}</sheets></workbook>`,
      ),
      'xl/_rels/workbook.xml.rels': related([
        ...sheets.map((_, i) => relation(`r${i + 1}`, 'worksheet', `worksheets/s${i + 1}.xml`)),
        relation('rs', 'styles', 'styles.xml'),
        relation('rt', 'sharedStrings', 'sharedStrings.xml'),
      ]),
      'xl/styles.xml': xml(
        `<styleSheet xmlns="${MAIN}"><numFmts>${formats}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${styles.map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs></styleSheet>`,
      ),
      'xl/sharedStrings.xml': xml(`<sst xmlns="${MAIN}">${strings}</sst>`),
      ...Object.fromEntries(
        sheets.map(({ rows, behind = '' }, i) => [
          `xl/worksheets/s${i + 1}.xml`,
          xml(`<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${behind}</worksheet>`),
        ]),
      ),
    },
    { mtime: '2025-01-01T00:00:00Z' },
  );
};
