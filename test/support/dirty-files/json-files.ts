import { type DirtyFile, type GivenTable, recordsOf } from './dirty-file.ts';
import { encodeText } from './encode-text.ts';
import { packed } from './pack-file.ts';

type Value = Record<string, unknown>;

const objectsOf = ({ columns, rows }: GivenTable, empty: 'left out' | 'null' | 'text'): Value[] =>
  rows.map((cells) =>
    Object.fromEntries(
      columns.flatMap((column, i): [string, unknown][] => {
        const cell = cells[i] ?? '';
        if (cell !== '' || empty === 'text') return [[column, cell]];
        return empty === 'null' ? [[column, null]] : [];
      }),
    ),
  );

/** Records with an object, a list of values and a list of objects inside. */
const nested = ({ rows }: GivenTable) => ({
  objects: rows.map(([id, day, place, country, goods, quantity]) => ({
    id: Number(id),
    day,
    where: { place: place || null, country: { name: country } },
    tags: ['air', goods],
    lines: [{ goods, quantity: Number(quantity) }, { goods: 'packaging' }],
    checked: true,
  })),
  records: rows.map(([id, day = '', place = '', country = '', goods = '', quantity]) => ({
    id: String(Number(id)),
    day,
    ...(place && { 'where.place': place }),
    'where.country.name': country,
    tags: `air; ${goods}`,
    'lines.0.goods': goods,
    'lines.0.quantity': String(Number(quantity)),
    'lines.1.goods': 'packaging',
    checked: 'true',
  })),
});

/** The same table as JSON in the shapes that systems give it. */
export const jsonFiles = (table: GivenTable): DirtyFile[] => {
  const plain = recordsOf(table.columns, table.rows);
  const objects = objectsOf(table, 'left out');
  const deep = nested(table);
  const lists = {
    records: recordsOf(
      table.columns.map((_, i) => `Column ${i + 1}`),
      table.rows,
    ),
  };
  const file = (name: string, text: string, records = plain): DirtyFile => ({
    name: `JSON, ${name}`,
    bytes: Buffer.from(text),
    records,
  });
  const lines = objects.map((one) => JSON.stringify(one));
  return [
    file('a list', JSON.stringify(objects)),
    file('a list, indented', JSON.stringify(objects, null, 2)),
    file('empty values as null', JSON.stringify(objectsOf(table, 'null'))),
    file('empty values as texts', JSON.stringify(objectsOf(table, 'text'))),
    file(
      'a list inside',
      JSON.stringify({ meta: { years: [2024, 2025], sources: [{ a: 1 }] }, data: { 'a/b': objects } }),
    ),
    file(
      'a list in the only member of another',
      JSON.stringify([{ ok: true, items: [...objects, ...objects] }]),
      [...plain, ...plain],
    ),
    file('objects and lists in records', JSON.stringify(deep.objects), deep.records),
    file('lists of lists', JSON.stringify({ names: table.columns, rows: table.rows }), lists.records),
    file('one record', JSON.stringify(objects[0]), plain.slice(0, 1)),
    file('lines', lines.join('\n')),
    file('lines with CR LF and empty ones', `${lines.join('\r\n\r\n')}\r\n`),
    { ...file('UTF-16', ''), bytes: encodeText(`\uFEFF${JSON.stringify(objects)}`, 'utf-16le') },
    { ...file('windows-1252', ''), bytes: encodeText(JSON.stringify(objects), 'windows-1252') },
    { ...file('a mark in front', ''), bytes: Buffer.from(`\uFEFF${JSON.stringify(objects)}`) },
    { ...file('lines in gzip', ''), bytes: packed(Buffer.from(lines.join('\n')), 'gzip') },
    {
      ...file('a list in a ZIP', ''),
      bytes: packed(Buffer.from(JSON.stringify(objects)), 'zip among others', 'cases.json'),
    },
  ];
};
