/**
 * Countries by ISO 3166-1 code: alpha-2, alpha-3, then English names: short, official, common, old and as statistics
 * write them. Withdrawn codes that old files need are kept (AN, CS, SU: ISO 3166-3); XK is user-assigned. Spelling is
 * folded when names are compared, so a name stands here once however it is written.
 */
export const COUNTRY_NAMES = `
AD AND Andorra|Principality of Andorra
AE ARE United Arab Emirates|UAE|Emirates
AF AFG Afghanistan|Islamic Republic of Afghanistan
AG ATG Antigua & Barbuda|Antigua
AI AIA Anguilla
AL ALB Albania|Republic of Albania
AM ARM Armenia|Republic of Armenia
AN ANT Netherlands Antilles
AO AGO Angola|Republic of Angola
AQ ATA Antarctica
AR ARG Argentina|Argentine Republic
AS ASM American Samoa
AT AUT Austria|Republic of Austria
AU AUS Australia
AW ABW Aruba
AX ALA Åland Islands|Aland
AZ AZE Azerbaijan|Republic of Azerbaijan
BA BIH Bosnia & Herzegovina|Republic of Bosnia and Herzegovina|Bosnia|Bosnia-Herzegovina
BB BRB Barbados
BD BGD Bangladesh|People’s Republic of Bangladesh
BE BEL Belgium|Kingdom of Belgium
BF BFA Burkina Faso|Upper Volta|Burkina
BG BGR Bulgaria|Republic of Bulgaria
BH BHR Bahrain|Kingdom of Bahrain
BI BDI Burundi|Republic of Burundi
BJ BEN Benin|Republic of Benin|Dahomey
BL BLM St. Barthélemy
BM BMU Bermuda
BN BRN Brunei|Brunei Darussalam
BO BOL Bolivia|Plurinational State of Bolivia
BQ BES Caribbean Netherlands|Sint Eustatius and Saba Bonaire|Bonaire, Sint Eustatius and Saba|Bonaire|BES Islands
BR BRA Brazil|Federative Republic of Brazil
BS BHS Bahamas|Commonwealth of the Bahamas
BT BTN Bhutan|Kingdom of Bhutan
BV BVT Bouvet Island
BW BWA Botswana|Republic of Botswana
BY BLR Belarus|Republic of Belarus|Byelorussia|Belorussia
BZ BLZ Belize
CA CAN Canada
CC CCK Cocos (Keeling) Islands|Cocos Islands
CD COD Congo - Kinshasa|Democratic Republic of the Congo|DR Congo|DRC|Congo, Dem. Rep.|Zaire
CF CAF Central African Republic|CAR|Central African Rep.
CG COG Congo - Brazzaville|Congo|Republic of the Congo|Congo, Rep.
CH CHE Switzerland|Swiss Confederation
CI CIV Côte d’Ivoire|Republic of Côte d’Ivoire|Ivory Coast
CK COK Cook Islands
CL CHL Chile|Republic of Chile
CM CMR Cameroon|Republic of Cameroon
CN CHN China|People’s Republic of China|PRC|Mainland China|China, People’s Republic of
CO COL Colombia|Republic of Colombia
CR CRI Costa Rica|Republic of Costa Rica
CS SCG Serbia and Montenegro|Yugoslavia|Federal Republic of Yugoslavia
CU CUB Cuba|Republic of Cuba
CV CPV Cape Verde|Cabo Verde|Republic of Cabo Verde
CW CUW Curaçao
CX CXR Christmas Island
CY CYP Cyprus|Republic of Cyprus
CZ CZE Czechia|Czech Republic
DE DEU Germany|Federal Republic of Germany|FRG
DJ DJI Djibouti|Republic of Djibouti
DK DNK Denmark|Kingdom of Denmark
DM DMA Dominica|Commonwealth of Dominica
DO DOM Dominican Republic|Dominican Rep.
DZ DZA Algeria|People’s Democratic Republic of Algeria
EC ECU Ecuador|Republic of Ecuador
EE EST Estonia|Republic of Estonia
EG EGY Egypt|Arab Republic of Egypt
EH ESH Western Sahara
ER ERI Eritrea|State of Eritrea
ES ESP Spain|Kingdom of Spain
ET ETH Ethiopia|Federal Democratic Republic of Ethiopia
FI FIN Finland|Republic of Finland
FJ FJI Fiji|Republic of Fiji
FK FLK Falkland Islands|Falkland Islands (Malvinas)|Islas Malvinas|Malvinas
FM FSM Micronesia|Federated States of Micronesia
FO FRO Faroe Islands
FR FRA France|French Republic
GA GAB Gabon|Gabonese Republic
GB GBR United Kingdom|United Kingdom of Great Britain and Northern Ireland|UK|Great Britain|Britain|England|Scotland|Wales|Northern Ireland
GD GRD Grenada
GE GEO Georgia
GF GUF French Guiana
GG GGY Guernsey
GH GHA Ghana|Republic of Ghana
GI GIB Gibraltar
GL GRL Greenland
GM GMB Gambia|Republic of the Gambia
GN GIN Guinea|Republic of Guinea
GP GLP Guadeloupe
GQ GNQ Equatorial Guinea|Republic of Equatorial Guinea
GR GRC Greece|Hellenic Republic
GS SGS South Georgia & South Sandwich Islands
GT GTM Guatemala|Republic of Guatemala
GU GUM Guam
GW GNB Guinea-Bissau|Republic of Guinea-Bissau
GY GUY Guyana|Republic of Guyana
HK HKG Hong Kong SAR China|Hong Kong|Hong Kong Special Administrative Region of China|Hong Kong SAR|Hong Kong, China|Hong Kong SAR of China|China, Hong Kong SAR
HM HMD Heard & McDonald Islands|Heard Island and McDonald Islands
HN HND Honduras|Republic of Honduras
HR HRV Croatia|Republic of Croatia
HT HTI Haiti|Republic of Haiti
HU HUN Hungary
ID IDN Indonesia|Republic of Indonesia
IE IRL Ireland
IL ISR Israel|State of Israel
IM IMN Isle of Man
IN IND India|Republic of India
IO IOT British Indian Ocean Territory
IQ IRQ Iraq|Republic of Iraq
IR IRN Iran|Islamic Republic of Iran
IS ISL Iceland|Republic of Iceland
IT ITA Italy|Italian Republic
JE JEY Jersey
JM JAM Jamaica
JO JOR Jordan|Hashemite Kingdom of Jordan
JP JPN Japan
KE KEN Kenya|Republic of Kenya
KG KGZ Kyrgyzstan|Kyrgyz Republic|Kirghizia|Kirgizstan
KH KHM Cambodia|Kingdom of Cambodia|Kampuchea
KI KIR Kiribati|Republic of Kiribati
KM COM Comoros|Union of the Comoros
KN KNA St. Kitts & Nevis|Saint Kitts|St. Christopher and Nevis
KP PRK North Korea|Democratic People’s Republic of Korea|Korea (North)|DPRK|Korea, Dem. People’s Rep.
KR KOR South Korea|Republic of Korea|Korea (South)|Korea, Rep.|ROK
KW KWT Kuwait|State of Kuwait
KY CYM Cayman Islands
KZ KAZ Kazakhstan|Republic of Kazakhstan
LA LAO Laos|Lao People’s Democratic Republic|Lao PDR
LB LBN Lebanon|Lebanese Republic
LC LCA St. Lucia
LI LIE Liechtenstein|Principality of Liechtenstein
LK LKA Sri Lanka|Democratic Socialist Republic of Sri Lanka|Ceylon
LR LBR Liberia|Republic of Liberia
LS LSO Lesotho|Kingdom of Lesotho
LT LTU Lithuania|Republic of Lithuania
LU LUX Luxembourg|Grand Duchy of Luxembourg
LV LVA Latvia|Republic of Latvia
LY LBY Libya|Libyan Arab Jamahiriya|Socialist People’s Libyan Arab Jamahiriya
MA MAR Morocco|Kingdom of Morocco
MC MCO Monaco|Principality of Monaco
MD MDA Moldova|Republic of Moldova
ME MNE Montenegro
MF MAF St. Martin|Saint Martin (French part)
MG MDG Madagascar|Republic of Madagascar
MH MHL Marshall Islands|Republic of the Marshall Islands
MK MKD North Macedonia|Republic of North Macedonia|Macedonia|FYROM|FYR Macedonia|Former Yugoslav Republic of Macedonia|Republic of Macedonia
ML MLI Mali|Republic of Mali
MM MMR Myanmar (Burma)|Myanmar|Republic of Myanmar|Burma|Union of Myanmar|Union of Burma
MN MNG Mongolia
MO MAC Macao SAR China|Macao|Macao Special Administrative Region of China|Macau|Macau SAR|SAR of China Macau|Macao SAR of China|Macao, China|China, Macao SAR
MP MNP Northern Mariana Islands|Commonwealth of the Northern Mariana Islands
MQ MTQ Martinique
MR MRT Mauritania|Islamic Republic of Mauritania
MS MSR Montserrat
MT MLT Malta|Republic of Malta
MU MUS Mauritius|Republic of Mauritius
MV MDV Maldives|Republic of Maldives
MW MWI Malawi|Republic of Malawi
MX MEX Mexico|United Mexican States
MY MYS Malaysia
MZ MOZ Mozambique|Republic of Mozambique
NA NAM Namibia|Republic of Namibia
NC NCL New Caledonia
NE NER Niger|Republic of the Niger
NF NFK Norfolk Island
NG NGA Nigeria|Federal Republic of Nigeria
NI NIC Nicaragua|Republic of Nicaragua
NL NLD Netherlands|Kingdom of the Netherlands|Holland|Netherlands, Kingdom of the
NO NOR Norway|Kingdom of Norway
NP NPL Nepal|Federal Democratic Republic of Nepal
NR NRU Nauru|Republic of Nauru
NU NIU Niue
NZ NZL New Zealand
OM OMN Oman|Sultanate of Oman
PA PAN Panama|Republic of Panama
PE PER Peru|Republic of Peru
PF PYF French Polynesia|Tahiti
PG PNG Papua New Guinea|Independent State of Papua New Guinea|Papua
PH PHL Philippines|Republic of the Philippines
PK PAK Pakistan|Islamic Republic of Pakistan
PL POL Poland|Republic of Poland
PM SPM St. Pierre & Miquelon
PN PCN Pitcairn Islands|Pitcairn
PR PRI Puerto Rico
PS PSE Palestinian Territories|State of Palestine|Palestine|Palestinian Territory, Occupied|Occupied Palestinian Territory|Palestinian Authority|West Bank and Gaza
PT PRT Portugal|Portuguese Republic
PW PLW Palau|Republic of Palau
PY PRY Paraguay|Republic of Paraguay
QA QAT Qatar|State of Qatar
RE REU Réunion|Reunion Island
RO ROU Romania
RS SRB Serbia|Republic of Serbia
RU RUS Russia|Russian Federation
RW RWA Rwanda|Rwandese Republic
SA SAU Saudi Arabia|Kingdom of Saudi Arabia
SB SLB Solomon Islands
SC SYC Seychelles|Republic of Seychelles
SD SDN Sudan|Republic of the Sudan
SE SWE Sweden|Kingdom of Sweden
SG SGP Singapore|Republic of Singapore
SH SHN St. Helena|Ascension and Tristan da Cunha Saint Helena
SI SVN Slovenia|Republic of Slovenia
SJ SJM Svalbard & Jan Mayen
SK SVK Slovakia|Slovak Republic
SL SLE Sierra Leone|Republic of Sierra Leone
SM SMR San Marino|Republic of San Marino
SN SEN Senegal|Republic of Senegal
SO SOM Somalia|Federal Republic of Somalia
SR SUR Suriname|Republic of Suriname
SS SSD South Sudan|Republic of South Sudan
ST STP São Tomé & Príncipe|Democratic Republic of Sao Tome and Principe|São Tomé
SU SUN Soviet Union|USSR|Union of Soviet Socialist Republics
SV SLV El Salvador|Republic of El Salvador|Salvador
SX SXM Sint Maarten|Sint Maarten (Dutch part)|Saint Maarten
SY SYR Syria|Syrian Arab Republic
SZ SWZ Eswatini|Kingdom of Eswatini|Swaziland
TC TCA Turks & Caicos Islands
TD TCD Chad|Republic of Chad
TF ATF French Southern Territories
TG TGO Togo|Togolese Republic
TH THA Thailand|Kingdom of Thailand
TJ TJK Tajikistan|Republic of Tajikistan
TK TKL Tokelau
TL TLS Timor-Leste|Democratic Republic of Timor-Leste|East Timor
TM TKM Turkmenistan
TN TUN Tunisia|Republic of Tunisia
TO TON Tonga|Kingdom of Tonga
TR TUR Türkiye|Republic of Türkiye|Turkey|Republic of Turkey
TT TTO Trinidad & Tobago|Republic of Trinidad and Tobago|Trinidad
TV TUV Tuvalu
TW TWN Taiwan|Province of China Taiwan|Taiwan, Province of China|Chinese Taipei|Taiwan, China|Taiwan, Republic of China
TZ TZA Tanzania|United Republic of Tanzania
UA UKR Ukraine
UG UGA Uganda|Republic of Uganda
UM UMI U.S. Outlying Islands|United States Minor Outlying Islands
US USA United States|United States of America|USA|America
UY URY Uruguay|Eastern Republic of Uruguay
UZ UZB Uzbekistan|Republic of Uzbekistan
VA VAT Vatican City|Holy See (Vatican City State)|Vatican|Holy See
VC VCT St. Vincent & Grenadines|Saint Vincent
VE VEN Venezuela|Bolivarian Republic of Venezuela
VG VGB British Virgin Islands|Virgin Islands (British)
VI VIR U.S. Virgin Islands|Virgin Islands of the United States|Virgin Islands (U.S.)|United States Virgin Islands
VN VNM Vietnam|Socialist Republic of Viet Nam
VU VUT Vanuatu|Republic of Vanuatu
WF WLF Wallis & Futuna
WS WSM Samoa|Independent State of Samoa|Western Samoa
XK XKX Kosovo|Kosovo under UNSCR 1244|Kosovo (UNSCR 1244)|Republic of Kosovo
YE YEM Yemen|Republic of Yemen
YT MYT Mayotte
ZA ZAF South Africa|Republic of South Africa
ZM ZMB Zambia|Republic of Zambia
ZW ZWE Zimbabwe|Republic of Zimbabwe
`;
