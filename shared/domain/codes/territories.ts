/** Territories with an ISO code of their own, by the country whose customs or statistics may stand for them. */
const TERRITORIES = {
  AU: 'CC CX NF HM',
  CN: 'HK MO',
  DK: 'FO GL',
  FI: 'AX',
  FR: 'BL GF GP MC MF MQ NC PF PM RE TF WF YT',
  GB: 'AI BM FK GG GI GS IM IO JE KY MS PN SH TC VG',
  IT: 'SM VA',
  NL: 'AW BQ CW SX',
  NO: 'BV SJ',
  NZ: 'CK NU TK',
  CH: 'LI',
  US: 'AS GU MP PR UM VI',
} as const;

const mainland = new Map(
  Object.entries(TERRITORIES).flatMap(([country, all]) =>
    all.split(' ').map((code) => [code, country] as const),
  ),
);

/** Is it the same country, or a territory and the country that it belongs to or shares its customs with? */
export const isSameCountry = (one: string, other: string): boolean =>
  one === other || (mainland.get(one) ?? one) === (mainland.get(other) ?? other);
