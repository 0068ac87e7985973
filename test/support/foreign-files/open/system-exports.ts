import type { ForeignFile } from '../foreign-file.ts';

/** As national systems write them out: codes, short names, one row for each line of a case. */
export const SYSTEM_EXPORTS: readonly ForeignFile[] = [
  {
    name: 'EXP_SEIZ_202403.csv',
    kind: 'cases',
    country: 'NL',
    delimiter: '\t',
    table: `
SEIZ_ID | SEIZ_DT | LOCODE | HS_CD | GDS_DESC | QTY | UOM | CTRY_DEP | CTRY_DEST | MOT | CNTR_NO | VSL_IMO
/nationalReference | /date | /location/unLocode | /lines/*/hs | /lines/*/product | /lines/*/quantity | /lines/*/quantity/unit | /route/departure/country | /route/destination/country | /means/*/mode | /means/*/containers/*/number | /means/*/vessel/imo
NL24000017 | 20240304 | NLRTM | 293991 | COCAINE | 1120 | KGM | EC | NL | 1 | CSQU3054383 | 9074729
NL24000018 | 20240305 | NLAMS | 300490 | KETAMINE | 12.4 | KGM | IN | US | 4 |  | 
NL24000019 | 20240311 | NLRTM | 240220 | CIGARETTES | 9400000 | C62 | CN | GB | 1 | MSKU9070323 | 9176187
NL24000020 | 20240319 | NLVLI | 293991 | COCAINE | 86 | KGM | BR | DE | 1 | TGHU7599330 | 9321483
`,
    first: {
      '/date': '2024-03-04',
      '/location/unLocode': 'NLRTM',
      '/lines/0/hs': '293991',
      '/lines/0/category': 'drugs',
      '/lines/0/quantity': '1120 KGM',
      '/means/0/mode': 'maritime',
      '/means/0/containers/0/number': 'CSQU3054383',
      '/means/0/vessel/imo': '9074729',
    },
    last: { '/route/departure/country': 'BR', '/lines/0/quantity': '86 KGM' },
  },
  {
    name: 'lines.csv',
    kind: 'cases',
    country: 'DE',
    table: `
Case | Line | Date of seizure | Category | Product | Quantity 1 | Unit 1 | Gross value | Currency
/nationalReference | /nationalReference | /date | /lines/*/category | /lines/*/product | /lines/*/quantity | /lines/*/quantity/unit | /lines/*/value/amount | /lines/*/value/currency
H-7 | 1 | 2024-02-11 | Drugs | Amphetamine | 2.1 | kg | 21000 | EUR
H-7 | 2 | 2024-02-11 | Drugs | Ecstasy | 5000 | tablets | 15000 | EUR
H-8 | 1 | 2024-02-13 | Tobacco | Cigarettes | 40000 | pieces | 14000 | EUR
H-8 | 2 | 2024-02-13 | Alcohol | Vodka | 120 | litres | 2400 | EUR
H-9 | 1 | 2024-02-19 | Weapons | Pistol | 1 | pieces | 800 | EUR
`,
    first: {
      '/nationalReference': 'H-7/1',
      '/lines/0/category': 'drugs',
      '/lines/0/quantity': '2.1 KGM',
      '/lines/0/value/currency': 'EUR',
    },
    last: { '/nationalReference': 'H-9/1', '/lines/0/category': 'weapons', '/lines/0/quantity': '1 C62' },
  },
];
