import type { Entry, ListId } from '../../shared/domain/reference/entry.ts';
import { WrongUsage } from '../terminal/failure.ts';
import { EXCHANGE_RATES } from './forms/from-exchange-rates.ts';
import { HARMONIZED_SYSTEM } from './forms/from-harmonized-system.ts';
import { entriesOfJson, entriesOfTable, isOwnTable } from './forms/from-own-form.ts';
import { SPECIES_INDEX } from './forms/from-species-index.ts';
import { isBare, UN_LOCODE, UN_LOCODE_BY_COUNTRY } from './forms/from-un-locode.ts';
import { UNITS_OF_MEASURE } from './forms/from-units.ts';
import type { Shape } from './forms/shape.ts';
import { type Cells, firstLine, rowsOf } from './read-table.ts';
import type { SourceFile } from './source-files.ts';

/** What a file turned out to be, and how its entries are read. */
export interface Recognised {
  readonly list: ListId;
  readonly says: string;
  readonly source: string;
  readonly licence: string;
  readonly leavesOut: string;
  /** Rows at the head of each file that are names of columns. */
  readonly headers: number;
  entries(file: SourceFile, onRow: () => void): AsyncGenerator<Entry>;
}

const SHAPES: readonly Shape[] = [
  UN_LOCODE_BY_COUNTRY,
  HARMONIZED_SYSTEM,
  UNITS_OF_MEASURE,
  SPECIES_INDEX,
  EXCHANGE_RATES,
  UN_LOCODE,
];

const UNDERSTOOD = [
  ...SHAPES.map(({ says }) => says),
  'our own form (CSV with code,label_en,label_fr,…,aliases,parent,fact_…; or entries as JSON or NDJSON)',
];

async function* counted<T>(rows: AsyncIterable<T>, onRow: () => void): AsyncGenerator<T> {
  for await (const row of rows) {
    onRow();
    yield row;
  }
}

const headOf = async (file: SourceFile): Promise<Cells> => {
  for await (const row of rowsOf(file)) return row;
  return [];
};

/** @throws WrongUsage that says what is understood, or which list the file belongs into */
export const recogniseList = async (file: SourceFile, list: ListId): Promise<Recognised> => {
  const own = { list, says: 'our own form', source: file.name, licence: 'as its owner says', leavesOut: '' };
  if (/^\uFEFF?\s*[[{]/.test(await firstLine(file)))
    return { ...own, headers: 0, entries: (one, onRow) => counted(entriesOfJson(one), onRow) };
  const header = await headOf(file);
  if (isOwnTable(header))
    return { ...own, headers: 1, entries: (one, onRow) => entriesOfTable(counted(rowsOf(one), onRow)) };
  const shape = SHAPES.find((one) => one.fits(header));
  if (!shape)
    throw new WrongUsage(`${file.name} has none of the forms that are understood: ${UNDERSTOOD.join('; ')}.`);
  if (shape.list !== list)
    throw new WrongUsage(
      `${file.name} is ${shape.says}: it belongs into the list ${shape.list}, not ${list}.`,
    );
  return {
    ...shape,
    headers: shape === UN_LOCODE && isBare(header) ? 0 : 1,
    entries: (one, onRow) => shape.entries(counted(rowsOf(one), onRow)),
  };
};
