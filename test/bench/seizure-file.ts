import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Mapping } from '../../client/import-file.ts';
import { chanceOf } from '../../infra/local/demo/random.ts';

const PRODUCTS = ['Cocaine', 'Heroin', 'Cannabis resin', 'Cigarettes', 'Pangolin scales', 'Methamphetamine'];
const COUNTRIES = ['France', 'Spain', 'Senegal', 'Brazil', 'Ecuador', 'Colombia', 'Morocco', 'Netherlands'];
const PLACES = ['Le Havre, terminal 4', 'Roissy "T2E"; arrivals', 'Marseille Fos', 'Calais; lane 12'];

const quoted = (cell: string | number): string => `"${String(cell).replaceAll('"', '""')}"`;

function* lines(rows: number, wantedEvery: number): Generator<string> {
  const chance = chanceOf(rows);
  yield 'case;day;place;kind;goods;kilograms;from;to;how;remarks;ours\r\n';
  for (let row = 1; row <= rows; row += 1) {
    const day = new Date(Date.UTC(2021, 0, chance.int(1, 1800))).toISOString().slice(0, 10);
    const product = chance.pick(PRODUCTS);
    const cells = [
      `DOU-${String(row).padStart(7, '0')}`,
      `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`,
      chance.pick(PLACES),
      chance.pick(['Seaport', 'Airport', 'Road']),
      product,
      chance.logNormal(12, 1.8).toFixed(3).replace('.', ','),
      chance.pick(COUNTRIES),
      chance.pick(COUNTRIES),
      chance.pick(['Ship', 'Plane', 'Lorry', 'unknown']),
      `${product} behind a false wall, found on the second look; ${chance.int(1, 400)} packages.`,
      row % wantedEvery === 0 ? 'yes' : 'no',
    ];
    yield `${cells.map(quoted).join(';')}\r\n`;
  }
}

export interface FileWanted {
  readonly rows: number;
  /** How many of them the mapping keeps. */
  readonly kept: number;
}

/** Writes a made-up national file: the same bytes for the same numbers. */
export const writeSeizureFile = (path: string, { rows, kept }: FileWanted): Promise<void> =>
  pipeline(Readable.from(lines(rows, rows / kept)), createWriteStream(path));

/** The mapping for such files: decimal commas, days first, and a column that says which rows are wanted. */
export const seizureFileMapping: Mapping = {
  name: 'made-up national file',
  format: { kind: 'csv', delimiter: ';' },
  unknown: ['', 'unknown'],
  only: [{ column: 'ours', in: ['yes'] }],
  fields: {
    '/nationalReference': { column: 'case' },
    '/date': { column: 'day', date: 'dd/mm/yyyy' },
    '/location/name': { column: 'place' },
    '/location/type': {
      column: 'kind',
      translate: { Seaport: 'seaport', Airport: 'airport', Road: 'inland' },
    },
    '/lines/0/category': {
      column: 'goods',
      translate: { Cigarettes: 'tobacco', 'Pangolin scales': 'cites' },
      otherwise: 'drugs',
    },
    '/lines/0/product': { column: 'goods' },
    '/lines/0/quantity': { column: 'kilograms', number: { decimal: ',' }, unit: 'KGM' },
    '/route/departure/country': { column: 'from', countries: true },
    '/route/destination/country': { column: 'to', countries: true },
    '/means/0/mode': { column: 'how', translate: { Ship: 'maritime', Plane: 'air', Lorry: 'road' } },
    '/narrative/text': { column: 'remarks' },
    '/narrative/language': { constant: 'en' },
    '/sharing': { constant: { level: 'network' } },
    '/handling': { constant: { code: 'H0' } },
  },
};
