import type { Entry } from '../../../shared/domain/reference/entry.ts';
import { aliasesBeside } from '../../../shared/reference/standards/aliases.ts';
import { type Cells, columnsOf } from '../read-table.ts';
import { hasColumns, type Shape, withHeader } from './shape.ts';

interface Place {
  readonly country: string;
  readonly location: string;
  readonly name: string;
  readonly plain: string;
  readonly subdivision: string;
  readonly status: string;
  readonly functions: string;
  readonly iata: string;
  readonly latitude: number | undefined;
  readonly longitude: number | undefined;
}

const UNECE = {
  source: 'UN/LOCODE, UNECE',
  licence: 'free use; UNECE',
  list: 'places',
  leavesOut: 'names of countries and references to other names',
} as const;

/** "Biel/Bienne" is both; what stands in brackets tells namesakes apart and is no name. */
const otherNames = ({ name, plain, iata }: Place): string[] => [
  plain,
  name.replace(/\s*\([^)]*\)/g, ''),
  ...(name.includes('(') ? [] : name.split('/')),
  iata,
];

/** Where a letter was lost on the way of a list (U+FFFD), the name without diacritics stands for it. */
const whole = (place: Place): Place =>
  place.name.includes('\uFFFD') && place.plain !== '' && !place.plain.includes('\uFFFD')
    ? { ...place, name: place.plain }
    : place;

const entryOf = (given: Place): Entry => {
  const place = whole(given);
  const { country, location, name, subdivision, status, functions, iata, latitude, longitude } = place;
  const labels = { en: name };
  return {
    code: `${country}${location}`,
    labels,
    ...aliasesBeside(labels, otherNames(place)),
    parent: country,
    facts: {
      country,
      ...(subdivision && { subdivision }),
      ...(functions && { function: functions }),
      ...(status && { status }),
      ...(iata && { iata }),
      ...(latitude !== undefined && { latitude }),
      ...(longitude !== undefined && { longitude }),
      // A place with more functions is meant more often than its namesake.
      weight: functions.replace(/[-0\s]/g, '').length,
    },
  };
};

const degrees = (text: string): number | undefined =>
  text === '' || Number.isNaN(Number(text)) ? undefined : Number(text);

/** 4230N, 00131E: degrees and minutes. */
const fromMinutes = (text: string | undefined): number | undefined => {
  const [, whole, minutes, side] = /^(\d{2,3})(\d{2})([NSEW])$/.exec(text ?? '') ?? [];
  if (whole === undefined) return undefined;
  const value = Number((Number(whole) + Number(minutes) / 60).toFixed(5));
  return side === 'S' || side === 'W' ? -value : value;
};

const isPlace = ({ country, location, name }: Place): boolean =>
  /^[A-Z]{2}$/.test(country) && /^[A-Z0-9]{3}$/.test(location) && name !== '';

/**
 * A name with a comma fell apart when the files by country were made: `"Altenau` and `Mühlberg"` stand in cells of
 * their own, name and plain name both, and status and IATA code are lost. @returns undefined for rows that are whole
 */
const mended = (row: Cells): Place | undefined => {
  const [
    country = '',
    location = '',
    a = '',
    b = '',
    c = '',
    d = '',
    subdivision = '',
    functions = '',
    lat = '',
    lon = '',
  ] = row.map((cell) => cell.trim());
  if (!a.startsWith('"') || !b.endsWith('"') || !c.startsWith('"') || !d.endsWith('"')) return undefined;
  const [name, plain] = [`${a}, ${b}`, `${c}, ${d}`].map((parts) => parts.replaceAll('"', '')) as [
    string,
    string,
  ];
  const [latitude, longitude] = [degrees(lat), degrees(lon)];
  return {
    country,
    location,
    name,
    plain,
    subdivision,
    status: '',
    functions,
    iata: '',
    latitude,
    longitude,
  };
};

/** One file for each country, with coordinates in degrees. */
export const UN_LOCODE_BY_COUNTRY: Shape = {
  ...UNECE,
  says: 'UN/LOCODE by country (country,location,name,…,lat,lon)',
  fits: hasColumns('country', 'location', 'name', 'function', 'lat', 'lon'),
  async *entries(rows) {
    const { header, rest } = await withHeader(rows);
    const cell = columnsOf(header);
    for await (const row of rest) {
      const place = mended(row) ?? {
        country: cell(row, 'country'),
        location: cell(row, 'location'),
        name: cell(row, 'name'),
        plain: cell(row, 'nameWoDiacritics'),
        subdivision: cell(row, 'subdivision'),
        status: cell(row, 'status'),
        functions: cell(row, 'function'),
        iata: cell(row, 'iata'),
        latitude: degrees(cell(row, 'lat')),
        longitude: degrees(cell(row, 'lon')),
      };
      if (isPlace(place)) yield entryOf(place);
    }
  },
};

const HEADED = hasColumns('country', 'location', 'name', 'coordinates');
/** Is it a row of the code list as the UNECE publishes it, without names of columns? */
export const isBare = (row: Cells): boolean =>
  row.length >= 11 &&
  row.length <= 12 &&
  /^[A-Z]{2}$/.test(row[1] ?? '') &&
  /^(?:[A-Z0-9]{3})?$/.test(row[2] ?? '');

/**
 * The code list of the UNECE: Ch, country, location, name, name without diacritics, subdivision, then function and
 * status in either order, date, IATA, coordinates, remarks; with or without a header. Rows that name a country or
 * refer to another name have no location.
 */
export const UN_LOCODE: Shape = {
  ...UNECE,
  says: 'UN/LOCODE, the code list of the UNECE',
  fits: (header) => HEADED(header) || isBare(header),
  async *entries(rows) {
    for await (const row of rows) {
      const [
        ,
        country = '',
        location = '',
        name = '',
        plain = '',
        subdivision = '',
        a = '',
        b = '',
        ,
        iata = '',
        at = '',
      ] = row.map((cell) => cell.trim());
      const [functions, status] = a.length > b.length ? [a, b] : [b, a];
      const [latitude, longitude] = at.split(/\s+/).map(fromMinutes);
      const place = {
        country,
        location,
        name,
        plain,
        subdivision,
        status,
        functions,
        iata,
        latitude,
        longitude,
      };
      if (isPlace(place)) yield entryOf(place);
    }
  },
};
