import { readFileSync } from 'node:fs';
import { unitOf } from '../../shared/domain/codes/units.ts';
import { ImportMapping, rulesOf } from '../../shared/domain/imports/mapping.ts';

/** A real file with what a customs officer would make of it; `·` no field, `+` several, `?` may be proposed as well. */
export interface RealFile {
  readonly name: string;
  /** Beside the repository. */
  readonly path: string;
  readonly kind: 'cases' | 'totals';
  readonly country: string;
  /** Column → fields; columns that are not named are none. */
  readonly columns?: Readonly<Record<string, string>>;
  /** Field → given value → code. */
  readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const HAND_MADE = new URL('../support/mappings/unodc-ids.json', import.meta.url);

/** Translations of a mapping that was written by hand. */
const handMade = (): NonNullable<RealFile['values']> => {
  const { fields } = ImportMapping.parse(JSON.parse(readFileSync(HAND_MADE, 'utf8')));
  const translations = Object.entries(fields).flatMap(([pointer, rules]) => {
    if (pointer === '/lines/0/product' || pointer.startsWith('/route/')) return [];
    const codes = rulesOf(rules).flatMap(({ translate = {}, unit }) => [
      ...Object.entries(translate).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
      ...(typeof unit === 'object' && 'column' in unit
        ? Object.entries(unit.units).map(([given, to]) => [given, unitCode(to)] as const)
        : []),
    ]);
    return codes.length > 0 ? [[pointer, Object.fromEntries(codes)] as const] : [];
  });
  return Object.fromEntries(translations);
};

/** A unit by what it is of its base: a cubic centimetre is a millilitre. */
export const unitCode = (unit: string | { readonly unit: string; readonly factor: number }): string => {
  const { unit: code, factor } = typeof unit === 'string' ? { unit, factor: 1 } : unit;
  const of = unitOf(code);
  return of ? `${Number((of.factor * factor).toPrecision(10))} ${of.base}` : code;
};

export const REAL_FILES = (): readonly RealFile[] => [
  {
    name: 'UNODC individual seizures',
    path: 'unodc-ids-2011-2015/ids-2011-2015.csv.gz',
    kind: 'cases',
    country: 'AT',
    columns: {
      COUNTRY: '/location/country',
      ADMINISTRATIVE_DIVISION: '/location/subdivision',
      PLACE: '/location/name',
      SEIZURE_DATE: '/date',
      DRUG_NAME: '/lines/*/product+/lines/*/details/drug/substance?',
      AMOUNT: '/lines/*/quantity',
      DRUG_UNIT: '/lines/*/quantity/unit',
      HIDING_PLACE: '/concealment/method+/concealment/detail?',
      INSTALLATION: '/location/type',
      TRANSPORT: '/means/*/mode+/means/*/type?',
      PRODUCING_COUNTRY: '/route/goodsOrigin+/lines/*/origin?',
      DEPARTURE_COUNTRY: '/route/departure/country',
      DESTINATION_COUNTRY: '/route/destination/country',
      ROUTING: '/direction',
    },
    values: handMade(),
  },
  {
    name: 'C4ADS airport wildlife',
    path: 'c4ads-routes/tot.csv',
    kind: 'cases',
    country: 'US',
    columns: {
      ID: '/nationalReference?',
      Date: '/date',
      Database: '/lines/*/product+/lines/*/category?',
      Location: '/location/name',
      'City, Country': '/location',
      Origin: '/route/departure',
      Transit: '/route/transit/*',
      Destination: '/route/destination',
      'Weight (kg)': '/lines/*/quantity',
      Number: '/lines/*/quantity',
      Airline: '/means/*/flight/airline',
      'Mode of Transport': '/means/*/mode+/means/*/type?+/concealment/method?',
      'Method of Detection': '/detection/method+/detection/equipment?',
      'Obfuscation Method': '/concealment/detail+/concealment/method?',
      Species: '/lines/*/product',
    },
    values: {
      '/means/0/mode': {
        Airfreight: 'air',
        'Air Freight': 'air',
        Airfrieght: 'air',
        Airfeight: 'air',
        Arifreight: 'air',
      },
      '/detection/method': {
        'X-ray': 'x-ray',
        Scanner: 'x-ray',
        'Tip-off': 'information',
        'Detector Dog': 'dog',
        'Routine check': 'routine',
        canine: 'dog',
        intelligence: 'information',
      },
      '/lines/0/productCode': { Ivory: 'cites.ivory', 'Rhino Horn': 'cites.rhino-horn' },
    },
  },
  {
    name: 'Colombian police',
    path: 'colombia-drugs-json/data.json',
    kind: 'cases',
    country: 'CO',
    columns: {
      cantidad: '/lines/*/quantity',
      clase_de_estupefaciente: '/lines/*/product+/lines/*/details/drug/substance?',
      clase_de_sitio: '/location/type',
      departamento: '/location/subdivision',
      fecha: '/date',
      municipio: '/location/name',
      unidad_de_medida: '/lines/*/quantity/unit',
    },
    values: {
      '/location/type': { 'VIAS PUBLICAS': 'inland', AEROPUERTO: 'airport', CARRETERA: 'inland' },
      '/lines/0/quantity': { GRAMO: unitCode('GRM') },
    },
  },
  ...(
    [
      ['Brazilian police (CSV)', 'brazil-prf/PRF_ApreensoesCigarro.csv', 'BR'],
      ['Brazilian police (XLSX)', 'brazil-prf/PRF_ApreensoesCigarro.xlsx', 'BR'],
      ['US customs', 'us-cbp/nationwide-drugs-fy19-fy22.csv', 'US'],
      ['US customs, air and marine', 'us-cbp/amo-drug-seizures-fy19-fy22.csv', 'US'],
      ['UNODC yearly', 'unodc-annual-xlsx/unodc drug seizures.xlsx', 'AT'],
      ['Narcoscope', 'narcoscope/seizures.json', 'AT'],
    ] as const
  ).map(([name, path, country]) => ({ name, path, kind: 'totals' as const, country })),
];
