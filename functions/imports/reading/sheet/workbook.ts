import { UnreadableFile } from '../../../../shared/domain/imports/unreadable-file.ts';
import { readXstring } from '../../../../shared/sheets/workbook/xml-text.ts';
import type { Archive } from '../packing/archive.ts';
import { type Shown, shownBy } from './number-format.ts';
import { readSharedStrings, type SharedStrings } from './shared-strings.ts';
import { attribute, readXml } from './xml-events.ts';

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Name of its part in the package. */
  readonly part: string;
}

/** What the sheets of a workbook have in common. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly date1904: boolean;
  readonly texts: SharedStrings;
  /** By the number of a cell's style. */
  readonly shown: readonly Shown[];
}

/** A target of a relation, from the folder of the part that names it. */
const resolved = (folder: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1);
  const parts = folder === '' ? [] : folder.split('/');
  for (const step of target.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.') parts.push(step);
  }
  return parts.join('/');
};

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

const relationsOf = async (parts: Parts, part: string): Promise<Relation[]> => {
  const slash = part.lastIndexOf('/');
  const folder = slash < 0 ? '' : part.slice(0, slash);
  const relations: Relation[] = [];
  const bytes = parts.read(`${folder === '' ? '' : `${folder}/`}_rels/${part.slice(slash + 1)}.rels`);
  if (bytes)
    await readXml(bytes, {
      opened(name, { Id = '', Type = '', Target = '', TargetMode }) {
        if (name === 'Relationship' && TargetMode !== 'External')
          relations.push({
            id: Id,
            type: Type.slice(Type.lastIndexOf('/') + 1),
            target: resolved(folder, Target),
          });
      },
    });
  return relations;
};

interface Parts {
  read(name: string): AsyncGenerator<Uint8Array> | undefined;
}

/** Names of parts are compared whatever their case (ECMA-376 part 2, 6.2.2.3). */
const partsOf = (archive: Archive): Parts => {
  const names = new Map(archive.names.map((name) => [name.toLowerCase(), name]));
  return {
    read(name) {
      const found = names.get(name.toLowerCase());
      return found === undefined ? undefined : archive.read(found);
    },
  };
};

const readStyles = async (bytes: AsyncGenerator<Uint8Array> | undefined): Promise<Shown[]> => {
  const codes = new Map<number, string>();
  const shown: Shown[] = [];
  let inCellFormats = false;
  if (bytes)
    await readXml(bytes, {
      opened(name, attributes) {
        if (name === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
        else if (name === 'cellXfs') inCellFormats = true;
        else if (name === 'xf' && inCellFormats) {
          const id = Number(attributes.numFmtId ?? 0);
          shown.push(shownBy(id, codes.get(id)));
        }
      },
      closed(name) {
        if (name === 'cellXfs') inCellFormats = false;
      },
    });
  return shown;
};

const NO_WORKBOOK =
  'The file is packed like a workbook but is none. Open it, save it as .xlsx and send that.';

/** @throws UnreadableFile */
export const openWorkbook = async (archive: Archive): Promise<Workbook> => {
  const parts = partsOf(archive);
  const main = (await relationsOf(parts, '')).find(({ type }) => type === 'officeDocument')?.target;
  const bytes = main === undefined ? undefined : parts.read(main);
  if (main === undefined || !bytes) throw new UnreadableFile(NO_WORKBOOK);

  const relations = await relationsOf(parts, main);
  const targets = new Map(relations.map((relation) => [relation.id, relation]));
  const sheets: Sheet[] = [];
  let date1904 = false;
  await readXml(bytes, {
    opened(name, attributes) {
      if (name === 'workbookPr') date1904 = /^(1|true|on)$/.test(attributes.date1904 ?? '');
      if (name !== 'sheet') return;
      const relation = targets.get(attribute(attributes, 'id') ?? '');
      if (relation?.type !== 'worksheet') return;
      const { name: title = '', state = 'visible' } = attributes;
      sheets.push({ name: readXstring(title), hidden: state !== 'visible', part: relation.target });
    },
  });
  const partOf = (type: string) => {
    const target = relations.find((relation) => relation.type === type)?.target;
    return target === undefined ? undefined : parts.read(target);
  };
  if (sheets.length === 0) throw new UnreadableFile('The workbook has no sheet with cells.');
  return {
    sheets,
    date1904,
    shown: await readStyles(partOf('styles')),
    texts: await readSharedStrings(partOf('sharedStrings')),
  };
};

/** The part of a sheet. @throws UnreadableFile when the workbook has lost it */
export const sheetBytes = (archive: Archive, { part, name }: Sheet): AsyncGenerator<Uint8Array> => {
  const bytes = partsOf(archive).read(part);
  if (!bytes)
    throw new UnreadableFile(`The workbook has lost its sheet "${name}". Save it again and send that.`);
  return bytes;
};
