/**
 * The analysis store: one row per commodity line of each state that a case was in, without a name of anybody. The same
 * columns, in this order, make the Parquet files, the table that analysis works on, and the Glue table for Athena.
 *
 * A case's rows are replaced as a whole: each state has a number of its own (`seq`), holds from `known_from` until the
 * next one, and is kept, so that a figure can be counted again as it was on a day. Withdrawn and rejected cases end in
 * a state with one row, whose `stands` is false.
 */
export type ColumnType =
  | 'VARCHAR'
  | 'VARCHAR[]'
  | 'BOOLEAN'
  | 'SMALLINT'
  | 'INTEGER'
  | 'BIGINT'
  | 'DOUBLE'
  | 'DATE'
  | 'TIMESTAMP';

export interface Column {
  readonly type: ColumnType;
  readonly about: string;
}

export const COLUMNS = {
  case_id: { type: 'VARCHAR', about: 'Id of the case' },
  line: { type: 'SMALLINT', about: 'Number of the commodity line, from 1' },
  seq: { type: 'BIGINT', about: 'Number of this state of the case; the highest is the current one' },
  known_from: { type: 'TIMESTAMP', about: 'Since when the network knew it like this' },
  stands: { type: 'BOOLEAN', about: 'False once the case was withdrawn or rejected' },

  reference: { type: 'VARCHAR', about: 'Human reference, such as CEN-2026-FR-000123' },
  office: { type: 'VARCHAR', about: 'Office that it belongs to' },
  country: { type: 'VARCHAR', about: 'Country of that office' },
  country_region: { type: 'VARCHAR', about: 'Its region (UN M49)' },
  rilo: { type: 'VARCHAR', about: 'Regional office that serves it' },
  status: { type: 'VARCHAR', about: 'reported, returned or verified' },
  audience: {
    type: 'VARCHAR',
    about: 'Who may see it: network, regional:RILO, national:country, or group',
  },
  group_offices: { type: 'VARCHAR[]', about: 'Offices of a closed group' },
  handling: { type: 'VARCHAR', about: 'H0 to H3' },
  counts: {
    type: 'BOOLEAN',
    about: 'False where figures count the same case by another report that it is linked with',
  },
  counted_as: { type: 'VARCHAR', about: 'Id of that other report' },

  day: { type: 'DATE', about: 'Day of the seizure' },
  precision: { type: 'VARCHAR', about: 'How exact the day is: day, month or year' },
  year: { type: 'SMALLINT', about: 'Its year: the partition' },
  reported_day: { type: 'DATE', about: 'Day of the report' },
  lag_days: { type: 'INTEGER', about: 'Days from the seizure to the report' },
  kind: { type: 'VARCHAR', about: 'seizure, detention or offence' },
  direction: { type: 'VARCHAR', about: 'import, export, transit …' },
  operation: { type: 'VARCHAR', about: 'Joint operation in which it was made' },

  category: { type: 'VARCHAR', about: 'Category of the goods' },
  product: { type: 'VARCHAR', about: 'Product: its code where there is one, else the words, folded' },
  product_group: {
    type: 'VARCHAR',
    about: 'Group that the list of products puts it in, such as cocaine-type; else the product',
  },
  hs: { type: 'VARCHAR', about: 'HS code of the goods found' },
  form: { type: 'VARCHAR', about: 'Powder, tablet, …' },
  origin: { type: 'VARCHAR', about: 'Country in which the goods were made' },
  quantity: { type: 'DOUBLE', about: 'Quantity in the unit that figures are summed in' },
  unit: { type: 'VARCHAR', about: 'That unit (UN/ECE Rec 20)' },
  given_quantity: { type: 'BOOLEAN', about: 'Whether a quantity was given at all' },
  value_usd: { type: 'DOUBLE', about: 'Value in US dollars at the rate of the month' },
  given_value: { type: 'BOOLEAN', about: 'Whether a value was given at all' },

  place_type: { type: 'VARCHAR', about: 'Kind of place of the seizure: seaport, airport …' },
  place: { type: 'VARCHAR', about: 'UN/LOCODE of the place of the seizure' },
  place_country: { type: 'VARCHAR', about: 'Country in which it was seized' },
  departure: { type: 'VARCHAR', about: 'Country of departure' },
  departure_region: { type: 'VARCHAR', about: 'Its region (UN M49)' },
  departure_place: { type: 'VARCHAR', about: 'UN/LOCODE of departure' },
  transit: { type: 'VARCHAR[]', about: 'Countries passed, in order' },
  destination: { type: 'VARCHAR', about: 'Country of destination, the intended one where they differ' },
  destination_region: { type: 'VARCHAR', about: 'Its region (UN M49)' },
  destination_place: { type: 'VARCHAR', about: 'UN/LOCODE of destination' },
  path: { type: 'VARCHAR[]', about: 'Departure, transits and destination, each country once in a row' },
  distance_km: { type: 'DOUBLE', about: 'Length of the route from place to place, kilometres' },

  mode: { type: 'VARCHAR', about: 'Mode of transport of the means in which it was found, the last one' },
  modes: { type: 'VARCHAR[]', about: 'All modes, in order' },
  container: { type: 'VARCHAR', about: 'Size and type (ISO 6346) of a container, or "yes" where unknown' },
  concealment: { type: 'VARCHAR', about: 'How it was hidden' },
  rip_off: { type: 'BOOLEAN', about: 'Put in and taken out without the trader knowing' },
  cover_hs: { type: 'VARCHAR', about: 'HS code of the cover load' },
  cover_text: { type: 'VARCHAR', about: 'Cover load in words, folded' },
  detection: { type: 'VARCHAR', about: 'How it was found' },
  outcome: { type: 'VARCHAR', about: 'What followed: criminal, administrative …' },

  grade_source: { type: 'VARCHAR', about: 'Grade of the source (4x4)' },
  grade_information: { type: 'SMALLINT', about: 'Grade of the information (4x4)' },
  quality: { type: 'SMALLINT', about: 'Quality of the record, 0 to 100' },
  language: { type: 'VARCHAR', about: 'Language of the narrative (ISO 639)' },
  text: { type: 'VARCHAR', about: 'Narrative and all other words of the case, folded for searching' },
} as const satisfies Record<string, Column>;

export type ColumnName = keyof typeof COLUMNS;
export const COLUMN_NAMES = Object.keys(COLUMNS) as ColumnName[];

type Value<T extends ColumnType> = T extends 'VARCHAR' | 'DATE' | 'TIMESTAMP'
  ? string
  : T extends 'VARCHAR[]'
    ? readonly string[]
    : T extends 'BOOLEAN'
      ? boolean
      : number;

/** What every row has; the rest is null where it is not known. */
type Always =
  | 'case_id'
  | 'line'
  | 'seq'
  | 'known_from'
  | 'stands'
  | 'reference'
  | 'office'
  | 'country'
  | 'rilo'
  | 'status'
  | 'audience'
  | 'group_offices'
  | 'handling'
  | 'counts'
  | 'day'
  | 'year'
  | 'reported_day'
  | 'category'
  | 'product'
  | 'given_quantity'
  | 'given_value'
  | 'transit'
  | 'path'
  | 'modes'
  | 'text';

/** One row: a commodity line of a state of a case. Days `2026-05-31`, times RFC 3339 in UTC. */
export type AnalysisRow = {
  readonly [Name in ColumnName]: Value<(typeof COLUMNS)[Name]['type']> | (Name extends Always ? never : null);
};
