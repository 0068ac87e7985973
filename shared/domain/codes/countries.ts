/**
 * Countries and territories by ISO 3166-1 alpha-2 code, by the regional office that serves them. `members` belong
 * to the WCO, which counts 186; the European Union, no country, has the rights of a member besides. Kosovo has no
 * ISO code: XK is the user-assigned one in common use. Who is a member and who serves whom follows public sources
 * as far as they tell; it seeds the directory, where the Secretariat keeps it from then on.
 */
const SERVED = {
  'RILO-COLOGNE': {
    members:
      'AD Andorra; AT Austria; BE Belgium; CH Switzerland; DE Germany; DK Denmark; ES Spain; FI Finland; FR France; GB United Kingdom; GR Greece; IE Ireland; IS Iceland; IT Italy; LU Luxembourg; MT Malta; NL Netherlands; NO Norway; PT Portugal; SE Sweden',
    others:
      'AX Åland Islands; FO Faroe Islands; GG Guernsey; GI Gibraltar; GL Greenland; IM Isle of Man; JE Jersey; LI Liechtenstein; MC Monaco; PM Saint Pierre and Miquelon; SJ Svalbard and Jan Mayen; SM San Marino; VA Holy See; AQ Antarctica; BV Bouvet Island',
  },
  'RILO-WARSAW': {
    members:
      'AL Albania; BA Bosnia and Herzegovina; BG Bulgaria; CY Cyprus; CZ Czech Republic; EE Estonia; GE Georgia; HR Croatia; HU Hungary; IL Israel; LT Lithuania; LV Latvia; ME Montenegro; MK North Macedonia; PL Poland; RO Romania; RS Serbia; SI Slovenia; SK Slovakia; TR Türkiye; UA Ukraine; XK Kosovo',
    others: '',
  },
  'RILO-MOSCOW': {
    members:
      'AM Armenia; AZ Azerbaijan; BY Belarus; KG Kyrgyzstan; KZ Kazakhstan; MD Moldova; RU Russian Federation; TJ Tajikistan; TM Turkmenistan; UZ Uzbekistan',
    others: '',
  },
  'RILO-BEIJING': {
    members:
      'AF Afghanistan; AU Australia; BD Bangladesh; BN Brunei Darussalam; BT Bhutan; CN China; FJ Fiji; HK Hong Kong, China; ID Indonesia; IN India; IR Iran; JP Japan; KH Cambodia; KR Korea (Republic of); LA Lao People’s Democratic Republic; LK Sri Lanka; MM Myanmar; MN Mongolia; MO Macau, China; MV Maldives; MY Malaysia; NP Nepal; NZ New Zealand; PG Papua New Guinea; PH Philippines; PK Pakistan; PW Palau; SB Solomon Islands; SG Singapore; TH Thailand; TL Timor-Leste; TO Tonga; VN Viet Nam; VU Vanuatu; WS Samoa',
    others:
      'AS American Samoa; CC Cocos (Keeling) Islands; CK Cook Islands; CX Christmas Island; FM Micronesia; GU Guam; HM Heard Island and McDonald Islands; KI Kiribati; KP Democratic People’s Republic of Korea; MH Marshall Islands; MP Northern Mariana Islands; NC New Caledonia; NF Norfolk Island; NR Nauru; NU Niue; PF French Polynesia; PN Pitcairn; TK Tokelau; TV Tuvalu; TW Taiwan; UM United States Minor Outlying Islands; WF Wallis and Futuna',
  },
  'RILO-RABAT': {
    members: 'DZ Algeria; EG Egypt; LY Libya; MA Morocco; MR Mauritania; SD Sudan; TN Tunisia',
    others: 'EH Western Sahara',
  },
  'RILO-NAIROBI': {
    members:
      'AO Angola; BI Burundi; BW Botswana; DJ Djibouti; ER Eritrea; ET Ethiopia; KE Kenya; KM Comoros; LS Lesotho; MG Madagascar; MU Mauritius; MW Malawi; MZ Mozambique; NA Namibia; RW Rwanda; SC Seychelles; SO Somalia; SS South Sudan; SZ Eswatini; TZ Tanzania; UG Uganda; ZA South Africa; ZM Zambia; ZW Zimbabwe',
    others: 'IO British Indian Ocean Territory; RE Réunion; TF French Southern Territories; YT Mayotte',
  },
  'RILO-DOUALA': {
    members:
      'CD Democratic Republic of the Congo; CF Central African Republic; CG Republic of the Congo; CM Cameroon; GA Gabon; GQ Equatorial Guinea; ST Sao Tome and Principe; TD Chad',
    others: '',
  },
  'RILO-DAKAR': {
    members:
      'BF Burkina Faso; BJ Benin; CI Côte d’Ivoire; CV Cabo Verde; GH Ghana; GM Gambia; GN Guinea; GW Guinea-Bissau; LR Liberia; ML Mali; NE Niger; NG Nigeria; SL Sierra Leone; SN Senegal; TG Togo',
    others: 'SH Saint Helena, Ascension and Tristan da Cunha',
  },
  'RILO-RIYADH': {
    members:
      'AE United Arab Emirates; BH Bahrain; IQ Iraq; JO Jordan; KW Kuwait; LB Lebanon; OM Oman; PS Palestine; QA Qatar; SA Saudi Arabia; SY Syria; YE Yemen',
    others: '',
  },
  'RILO-VALPARAISO': {
    members:
      'AR Argentina; BO Bolivia; BR Brazil; CA Canada; CL Chile; CO Colombia; CR Costa Rica; EC Ecuador; GT Guatemala; HN Honduras; MX Mexico; NI Nicaragua; PA Panama; PE Peru; PY Paraguay; SV El Salvador; US United States; UY Uruguay; VE Venezuela',
    others:
      'FK Falkland Islands (Malvinas); GF French Guiana; GS South Georgia and the South Sandwich Islands',
  },
  'RILO-CASTRIES': {
    members:
      'AG Antigua and Barbuda; BB Barbados; BM Bermuda; BS Bahamas; BZ Belize; CU Cuba; CW Curaçao; DO Dominican Republic; GY Guyana; HT Haiti; JM Jamaica; LC Saint Lucia; SR Suriname; TT Trinidad and Tobago',
    others:
      'AI Anguilla; AW Aruba; BL Saint Barthélemy; BQ Bonaire, Sint Eustatius and Saba; DM Dominica; GD Grenada; GP Guadeloupe; KN Saint Kitts and Nevis; KY Cayman Islands; MF Saint Martin; MQ Martinique; MS Montserrat; PR Puerto Rico; SX Sint Maarten; TC Turks and Caicos Islands; VC Saint Vincent and the Grenadines; VG British Virgin Islands; VI United States Virgin Islands',
  },
} as const;

export type RiloId = keyof typeof SERVED;

export interface CountryEntry {
  readonly code: string;
  readonly name: string;
  /** Of the WCO. */
  readonly member: boolean;
  readonly rilo: RiloId;
}

const entries = (line: string, member: boolean, rilo: RiloId): CountryEntry[] =>
  line
    .split('; ')
    .filter((entry) => entry !== '')
    .map((entry) => ({ code: entry.slice(0, 2), name: entry.slice(3), member, rilo }));

export const COUNTRIES: readonly CountryEntry[] = (Object.keys(SERVED) as RiloId[])
  .flatMap((rilo) => [
    ...entries(SERVED[rilo].members, true, rilo),
    ...entries(SERVED[rilo].others, false, rilo),
  ])
  .sort((a, b) => (a.code < b.code ? -1 : 1));

const byCode = new Map(COUNTRIES.map((country) => [country.code, country]));
export const countryOf = (code: string): CountryEntry | undefined => byCode.get(code);
