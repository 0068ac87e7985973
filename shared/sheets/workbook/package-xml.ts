import { xmlText } from './xml-text.ts';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  readonly notes: boolean;
}

const relations = (targets: readonly (readonly [type: string, target: string])[]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${targets
    .map(
      ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

export const contentTypes = (sheets: readonly SheetPart[]): string => {
  const parts = sheets.flatMap(({ notes }, i) => [
    [`worksheets/sheet${i + 1}`, 'worksheet'],
    ...(notes ? [[`comments${i + 1}`, 'comments']] : []),
  ]);
  const overrides = [['workbook', 'sheet.main'], ['styles', 'styles'], ...parts].map(
    ([part, type]) => `<Override PartName="/xl/${part}.xml" ContentType="${SHEETML}.${type}+xml"/>`,
  );
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${overrides.join('')}</Types>`;
};

export const rootRelations = relations([['officeDocument', 'xl/workbook.xml']]);

export const workbookRelations = (sheets: readonly SheetPart[]): string =>
  relations([
    ...sheets.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const),
    ['styles', 'styles.xml'],
  ]);

export const sheetRelations = (number: number): string =>
  relations([
    ['vmlDrawing', `../drawings/vmlDrawing${number}.vml`],
    ['comments', `../comments${number}.xml`],
  ]);

/** The first sheet that is not hidden is the one that opens. */
export const workbookXml = (sheets: readonly SheetPart[]): string => {
  const first = Math.max(
    0,
    sheets.findIndex(({ hidden }) => !hidden),
  );
  const items = sheets.map(
    ({ name, hidden }, i) =>
      `<sheet name="${xmlText(name)}" sheetId="${i + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`,
  );
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="${first}"/></bookViews><sheets>${items.join('')}</sheets></workbook>`;
};
