import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse';
import type { BookRow } from '../../../shared/domain/analysis/indicators/book/case-book.ts';
import { countryOf } from '../../../shared/domain/codes/country-of.ts';
import { shippedIndexes } from '../../support/shipped-lists.ts';
import { UNODC_FILE } from '../../support/unodc-by-hand.ts';

const NOT_KNOWN = new Set(['', 'unknown', 'other', 'none']);

const known = (cell: string | undefined): string | null =>
  cell === undefined || NOT_KNOWN.has(cell.trim().toLowerCase()) ? null : cell.trim();

const country = (cell: string | undefined): string | null => countryOf(known(cell) ?? '') ?? null;

/** The group that the network's own list of products puts a substance in; its name where it is in none. */
const groups = async (): Promise<(drug: string) => string> => {
  const products = (await shippedIndexes())('products');
  const found = new Map<string, string>();
  return (drug) => {
    const before = found.get(drug);
    if (before !== undefined) return before;
    const group = products.named(drug)[0]?.facts?.group;
    const name = typeof group === 'string' ? group : drug.toLowerCase();
    found.set(drug, name);
    return name;
  };
};

/** The real cases as rows: way, kind of place, means, direction and month; nothing that the find told. */
export async function* realRows(): AsyncGenerator<BookRow> {
  const groupOf = await groups();
  const file = createReadStream(UNODC_FILE)
    .pipe(createGunzip())
    .pipe(parse({ delimiter: ';', columns: true }));
  let id = 0;
  for await (const cells of file as AsyncIterable<Record<string, string>>) {
    id += 1;
    const [drug = '', mode] = [cells.DRUG_NAME, known(cells.TRANSPORT)];
    yield {
      case_id: `real-${id}`,
      counts: true,
      country: country(cells.COUNTRY) ?? cells.COUNTRY ?? '',
      category: 'drugs',
      product: drug,
      product_group: groupOf(drug),
      quantity: Number(cells.AMOUNT),
      unit: cells.DRUG_UNIT ?? null,
      detection: null,
      departure: country(cells.DEPARTURE_COUNTRY),
      departure_place: null,
      transit: [],
      destination: country(cells.DESTINATION_COUNTRY),
      place: null,
      place_type: known(cells.INSTALLATION),
      direction: known(cells.ROUTING),
      modes: mode === null ? [] : [mode],
      container: null,
      cover_hs: null,
      day: cells.SEIZURE_DATE ?? '',
      precision: 'day',
    };
  }
}
