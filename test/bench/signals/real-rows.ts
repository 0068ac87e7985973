import { createReadStream, existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createGunzip } from 'node:zlib';
import { parse } from 'csv-parse';
import { regionOf } from '../../../shared/domain/analysis/regions.ts';
import type { SignalRow } from '../../../shared/domain/analysis/signals/counts/series.ts';
import { countryOf } from '../../../shared/domain/codes/country-of.ts';

const FILE = fileURLToPath(
  new URL('../../../../shared/data/unodc-ids-2011-2015/ids-2011-2015.csv.gz', import.meta.url),
);
export const realFileIsThere = existsSync(FILE);

const NOT_KNOWN = new Set(['', 'unknown', 'other', 'none', 'n/a', 'multiple countries']);
const known = (cell: string | undefined): string | undefined =>
  cell && !NOT_KNOWN.has(cell.trim().toLowerCase()) ? cell.trim() : undefined;

const countries = new Map<string, string | undefined>();
const codeOf = (name: string | undefined): string | null => {
  const given = known(name);
  if (given === undefined) return null;
  if (!countries.has(given)) countries.set(given, countryOf(given));
  return countries.get(given) ?? null;
};

/** Real seizures of 2011 to 2015 as rows to be counted: goods as they were named, one case for each row. */
export const realRows = async (): Promise<SignalRow[]> => {
  const rows: SignalRow[] = [];
  const records = createReadStream(FILE)
    .pipe(createGunzip())
    .pipe(parse({ delimiter: ';', columns: true, relax_quotes: true }));
  for await (const record of records as AsyncIterable<Record<string, string>>) {
    const country = codeOf(record.COUNTRY);
    const departure = codeOf(record.DEPARTURE_COUNTRY);
    const destination = codeOf(record.DESTINATION_COUNTRY);
    const product = record.DRUG_NAME?.toLowerCase() ?? '';
    if (country === null || product === '') continue;
    rows.push({
      case_id: String(rows.length),
      counts: true,
      day: record.SEIZURE_DATE ?? '',
      precision: 'day',
      country,
      country_region: regionOf(country) ?? null,
      category: 'drugs',
      product,
      product_group: null,
      departure,
      departure_region: regionOf(departure ?? undefined) ?? null,
      destination,
      destination_region: regionOf(destination ?? undefined) ?? null,
      concealment: known(record.HIDING_PLACE)?.toLowerCase() ?? null,
    });
  }
  return rows;
};
