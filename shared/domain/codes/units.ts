/**
 * Units of quantity by UN/ECE Recommendation 20 code, with what one of them is in the base unit of its dimension:
 * kilogram (KGM), litre (LTR), piece (C62), becquerel (BQL), square metre (MTK). Packages follow Recommendation 21.
 */
export const UNITS = [
  { code: 'KGM', label: 'kilogram', base: 'KGM', factor: 1 },
  { code: 'GRM', label: 'gram', base: 'KGM', factor: 0.001 },
  { code: 'MGM', label: 'milligram', base: 'KGM', factor: 0.000001 },
  { code: 'MC', label: 'microgram', base: 'KGM', factor: 0.000000001 },
  { code: 'TNE', label: 'tonne', base: 'KGM', factor: 1000 },
  { code: 'LBR', label: 'pound', base: 'KGM', factor: 0.45359237 },
  { code: 'ONZ', label: 'ounce', base: 'KGM', factor: 0.028349523125 },
  { code: 'CTM', label: 'metric carat', base: 'KGM', factor: 0.0002 },
  { code: 'LTR', label: 'litre', base: 'LTR', factor: 1 },
  { code: 'MLT', label: 'millilitre', base: 'LTR', factor: 0.001 },
  { code: 'CLT', label: 'centilitre', base: 'LTR', factor: 0.01 },
  { code: 'HLT', label: 'hectolitre', base: 'LTR', factor: 100 },
  { code: 'GLL', label: 'gallon (US)', base: 'LTR', factor: 3.785411784 },
  { code: 'GLI', label: 'gallon (UK)', base: 'LTR', factor: 4.54609 },
  { code: 'MTQ', label: 'cubic metre', base: 'LTR', factor: 1000 },
  { code: 'C62', label: 'one', base: 'C62', factor: 1 },
  { code: 'H87', label: 'piece', base: 'C62', factor: 1 },
  { code: 'NIU', label: 'number of international units', base: 'C62', factor: 1 },
  { code: 'EA', label: 'each', base: 'C62', factor: 1 },
  { code: 'U2', label: 'tablet', base: 'C62', factor: 1 },
  { code: 'AV', label: 'capsule', base: 'C62', factor: 1 },
  { code: 'PR', label: 'pair', base: 'C62', factor: 2 },
  { code: 'DZN', label: 'dozen', base: 'C62', factor: 12 },
  { code: 'CEN', label: 'hundred', base: 'C62', factor: 100 },
  { code: 'MIL', label: 'thousand', base: 'C62', factor: 1000 },
  { code: 'BQL', label: 'becquerel', base: 'BQL', factor: 1 },
  { code: 'MTK', label: 'square metre', base: 'MTK', factor: 1 },
  { code: 'HAR', label: 'hectare', base: 'MTK', factor: 10000 },
  { code: 'ACR', label: 'acre', base: 'MTK', factor: 4046.8564224 },
] as const;

export type UnitCode = (typeof UNITS)[number]['code'];
export type BaseUnit = (typeof UNITS)[number]['base'];

const byCode = new Map<string, (typeof UNITS)[number]>(UNITS.map((unit) => [unit.code, unit]));
export const unitOf = (code: string) => byCode.get(code);
export const UNIT_CODES = UNITS.map((unit) => unit.code) as [UnitCode, ...UnitCode[]];
