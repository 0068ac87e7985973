/** What stands in the field where there is none; folded to capitals and digits. */
const PLACEHOLDERS = new Set([
  'UNKNOWN',
  'NOTKNOWN',
  'NONE',
  'NOTAVAILABLE',
  'NOTAPPLICABLE',
  'VARIOUS',
  'MULTIPLE',
  'SEVERAL',
  'INCONNU',
  'DIVERS',
  'AUCUN',
  'DESCONOCIDO',
  'NINGUNO',
  'VARIOS',
  'DESCONHECIDO',
  'NENHUM',
  'НЕИЗВЕСТНО',
  'НЕТ',
  'TEST',
]);

const NO_SIGN = /[^\p{L}\p{N}]+/gu;

/** Capitals and digits alone: spaces, hyphens and dots are written or left out as everybody likes. */
const capitals = (given: string): string => given.normalize('NFKC').replace(NO_SIGN, '').toUpperCase();

const isPlaceholder = (plain: string): boolean => PLACEHOLDERS.has(plain) || new Set(plain).size === 1;

/** Shorter numbers meet by chance. */
const LEAST_SIGNS = 5;

/** A number as it is compared; undefined for what identifies nothing: too short, without a digit, a word for none. */
export const plainNumber = (given: string | undefined): string | undefined => {
  const plain = capitals(given ?? '');
  return plain.length >= LEAST_SIGNS && /\p{N}/u.test(plain) && !isPlaceholder(plain) ? plain : undefined;
};

/** A ship's name as it is compared, without what is put in front of all of them. */
export const plainVessel = (given: string | undefined): string | undefined => {
  const plain = capitals((given ?? '').replace(/^\s*(?:m\.?\/?[vst]\.?|s\.?\/?s\.?)\s+/i, ''));
  return plain.length >= 3 && !isPlaceholder(plain) ? plain : undefined;
};

/** Airline and number; zeros before the number are written or not. */
export const plainFlight = (given: string | undefined): string | undefined => {
  const [, airline, number] =
    /^([A-Z]{2,3}|[A-Z]\d|\d[A-Z])0*([1-9]\d{0,3}[A-Z]?)$/.exec(capitals(given ?? '')) ?? [];
  return airline && number ? `${airline}${number}` : undefined;
};
