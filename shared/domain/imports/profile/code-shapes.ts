/** Identifiers that are known by their form. */
const CODES = {
  container: /^[A-Z]{3}[UJZ] ?\d{6}[ -]?\d$/i,
  imo: /^(?:IMO ?)?\d{7}$/i,
  airWaybill: /^\d{3}[- ]\d{8}$/,
  postalItem: /^[A-Z]{2} ?\d{9} ?[A-Z]{2}$/i,
  flight: /^(?:[A-Z]{2}|[A-Z]\d|\d[A-Z]) ?\d{1,4}[A-Z]?$/i,
  locode: /^[A-Z]{2} ?[A-Z2-9]{3}$/,
  email: /^[^\s@]{1,64}@[^\s@]{1,190}\.[a-z]{2,20}$/i,
  cas: /^\d{2,7}-\d{2}-\d$/,
  hs: /^\d{4}(?:[. ]?\d{2})?(?:[. ]?\d{2})?(?:[. ]?\d{2})?$/,
  clock: /^\d{1,2}[:.h]\d{2}(?::\d{2})?(?: ?[AaPp]\.?[Mm]\.?)?$/,
  currency: /^[A-Z]{3}$/,
  alpha2: /^[A-Z]{2}$/,
  latin: /^[A-Z][a-z]{2,} (?:x )?[a-z]{3,}(?: [a-z]{3,})?$/,
} as const;
export type CodeShape = keyof typeof CODES;

const LONGEST = 60;
const NAMES = Object.keys(CODES) as CodeShape[];

export const codeShapesOf = (text: string): readonly CodeShape[] =>
  text.length > LONGEST || text.length < 2 ? [] : NAMES.filter((name) => CODES[name].test(text));
