/**
 * Regions of the world by the United Nations' standard M49 (unstats.un.org/unsd/methodology/m49): "South America" is
 * 005. Their names in every language are those of Unicode CLDR, which `Intl.DisplayNames` knows by the same codes.
 * Taiwan and Kosovo, which M49 does not list, stand with their neighbours.
 */
const COUNTRIES_OF = {
  '015': 'DZ EG EH LY MA SD TN',
  '011': 'BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN TG',
  '017': 'AO CD CF CG CM GA GQ ST TD',
  '014': 'BI DJ ER ET IO KE KM MG MU MW MZ RE RW SC SO SS TF TZ UG YT ZM ZW',
  '018': 'BW LS NA SZ ZA',
  '021': 'BM CA GL PM US',
  '029': 'AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI',
  '013': 'BZ CR GT HN MX NI PA SV',
  '005': 'AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE',
  '143': 'KG KZ TJ TM UZ',
  '030': 'CN HK JP KP KR MN MO TW',
  '035': 'BN ID KH LA MM MY PH SG TH TL VN',
  '034': 'AF BD BT IN IR LK MV NP PK',
  '145': 'AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE',
  '151': 'BG BY CZ HU MD PL RO RU SK UA',
  '154': 'AX DK EE FI FO GB GG IE IM IS JE LT LV NO SE SJ',
  '039': 'AD AL BA ES GI GR HR IT ME MK MT PT RS SI SM VA XK',
  '155': 'AT BE CH DE FR LI LU MC NL',
  '053': 'AU CC CX HM NF NZ',
  '054': 'FJ NC PG SB VU',
  '057': 'FM GU KI MH MP NR PW UM',
  '061': 'AS CK NU PF PN TK TO TV WF WS',
  '010': 'AQ',
} as const;

export type RegionCode = keyof typeof COUNTRIES_OF;
export const REGION_CODES = Object.keys(COUNTRIES_OF).sort() as [RegionCode, ...RegionCode[]];

const REGION_OF: ReadonlyMap<string, RegionCode> = new Map(
  Object.entries(COUNTRIES_OF).flatMap(([region, countries]) =>
    countries.split(' ').map((country) => [country, region as RegionCode]),
  ),
);

/** M49 region of a country (ISO 3166-1 alpha-2); undefined for codes that are no country. */
export const regionOf = (country: string | undefined): RegionCode | undefined =>
  country === undefined ? undefined : REGION_OF.get(country);

export const countriesIn = (region: RegionCode): readonly string[] => COUNTRIES_OF[region].split(' ');
