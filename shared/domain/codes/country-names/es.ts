/** Countries in Spanish: the name, then others that are not yet in the English table or in those before. */
export const SPANISH = `
AD Andorra
AE Emiratos Árabes Unidos|Emiratos
AF Afganistán
AG Antigua y Barbuda
AI Anguila
AL Albania
AM Armenia
AN Antillas Neerlandesas|Antillas Holandesas
AO Angola
AQ Antártida
AR Argentina
AS Samoa Americana
AT Austria
AU Australia
AW Aruba
AX Islas Åland
AZ Azerbaiyán
BA Bosnia y Herzegovina
BB Barbados
BD Bangladesh|Bangladés
BE Bélgica
BF Burkina Faso
BG Bulgaria
BH Bahréin|Baréin
BI Burundi
BJ Benín
BL Saint Barthélemy|San Bartolomé
BM Bermudas
BN Brunéi Darussalam
BO Bolivia|Estado Plurinacional de Bolivia
BQ Bonaire, San Eustaquio y Saba|Caribe neerlandés
BR Brasil
BS Bahamas
BT Bután
BV Isla Bouvet
BW Botswana|Botsuana
BY Belarús|Bielorrusia
BZ Belice
CA Canadá
CC Islas Cocos (Keeling)|Islas Cocos
CD República Democrática del Congo|Congo, República Democrática del
CF República Centroafricana
CG Congo|República del Congo
CH Suiza
CI Côte d’Ivoire|Costa de Marfil
CK Islas Cook
CL Chile
CM Camerún
CN China|República Popular China
CO Colombia
CR Costa Rica
CS Serbia y Montenegro
CU Cuba|República de Cuba
CV Cabo Verde
CW Curaçao|Curazao
CX Isla de Navidad
CY Chipre
CZ Chequia|República Checa
DE Alemania|República Federal de Alemania
DJ Yibuti
DK Dinamarca
DM Dominica
DO República Dominicana
DZ Argelia|República Argelina Democrática y Popular
EC Ecuador
EE Estonia
EG Egipto
EH Sahara Occidental
ER Eritrea
ES España|Reino de España
ET Etiopía
FI Finlandia
FJ Fiji|Fiyi
FK Islas Malvinas|Islas Falkland
FM Micronesia|Estados Federados de Micronesia
FO Islas Feroe
FR Francia
GA Gabón
GB Reino Unido|Gran Bretaña|Inglaterra|Escocia|Gales|Irlanda del Norte|Reino Unido de Gran Bretaña e Irlanda del Norte
GD Granada
GE Georgia
GF Guayana Francesa
GG Guernsey
GH Ghana
GI Gibraltar
GL Groenlandia
GM Gambia
GN Guinea
GP Guadalupe
GQ Guinea Ecuatorial
GR Grecia
GS Georgia del Sur y las Islas Sandwich del Sur|Islas Georgia del Sur y Sandwich del Sur
GT Guatemala
GU Guam
GW Guinea-Bissau|Guinea-Bisáu
GY Guyana|Guayana
HK Hong Kong, China|RAE de Hong Kong (China)
HM Heard e Islas McDonald|Islas Heard y McDonald
HN Honduras
HR Croacia
HT Haití
HU Hungría
ID Indonesia
IE Irlanda
IL Israel
IM Isla de Man
IN India
IO Territorio Británico del Océano Índico
IQ Iraq
IR Irán|República Islámica de Irán
IS Islandia
IT Italia
JE Jersey
JM Jamaica
JO Jordania
JP Japón
KE Kenia
KG Kirguistán|Kirguizistán|Kirguisia
KH Camboya
KI Kiribati
KM Comoras
KN Saint Kitts y Nevis|San Cristóbal y Nieves
KP República Popular Democrática de Corea|Corea del Norte
KR República de Corea|Corea del Sur
KW Kuwait
KY Islas Caimán
KZ Kazajistán|Kazajstán
LA República Democrática Popular Lao
LB Líbano
LC Santa Lucía
LI Liechtenstein
LK Sri Lanka
LR Liberia
LS Lesoto
LT Lituania
LU Luxemburgo
LV Letonia
LY Libia|Jamahiriya Árabe Libia
MA Marruecos
MC Mónaco
MD Moldavia|República de Moldova
ME Montenegro
MF San Martín
MG Madagascar
MH Islas Marshall
MK Macedonia del Norte|Ex República Yugoslava de Macedonia
ML Malí
MM Myanmar|Birmania|Myanmar (Birmania)
MN Mongolia
MO Macao, China|RAE de Macao (China)
MP Islas Marianas del Norte
MQ Martinica
MR Mauritania
MS Montserrat
MT Malta
MU Mauricio
MV Maldivas
MW Malaui
MX México|Estados Unidos Mexicanos|Méjico
MY Malasia
MZ Mozambique
NA Namibia
NC Nueva Caledonia
NE Níger
NF Isla Norfolk
NG Nigeria
NI Nicaragua
NL Países Bajos|Holanda|Reino de los Países Bajos
NO Noruega
NP Nepal
NR Nauru
NU Niue
NZ Nueva Zelanda
OM Omán
PA Panamá
PE Perú
PF Polinesia Francesa
PG Papua Nueva Guinea
PH Filipinas
PK Pakistán
PL Polonia
PM San Pedro y Miquelón
PN Pitcairn|Islas Pitcairn
PR Puerto Rico
PS Palestina|Estado de Palestina|Territorio Palestino Ocupado|Territorios Palestinos
PT Portugal
PW Palau
PY Paraguay
QA Qatar|Catar
RE Reunión
RO Rumanía
RS Serbia
RU Federación de Rusia|Rusia|Federación Rusa
RW Ruanda
SA Arabia Saudita|Arabia Saudí|Reino de la Arabia Saudita
SB Islas Salomón
SC Seychelles
SD Sudán
SE Suecia
SG Singapur
SH Santa Elena, Ascensión y Tristán de Acuña|Santa Elena|Santa Helena, Ascensión y Tristán de Acuña
SI Eslovenia
SJ Svalbard y Jan Mayen
SK Eslovaquia
SL Sierra Leona
SM San Marino
SN Senegal
SO Somalia
SR Suriname|Surinam
SS Sudán del Sur
ST Santo Tomé y Príncipe
SU Unión Soviética
SV El Salvador
SX Sint Maarten (neerlandesa)
SY República Árabe Siria|Siria
SZ Eswatini|Swazilandia|Suazilandia|Esuatini
TC Islas Turcas y Caicos
TD Chad
TF Tierras Australes Francesas|Territorios Australes Franceses
TG Togo
TH Tailandia
TJ Tayikistán
TK Tokelau
TL Timor-Leste
TM Turkmenistán
TN Túnez
TO Tonga
TR Türkiye|Turquía
TT Trinidad y Tobago
TV Tuvalu
TW Taiwán|Taiwán, provincia de China|China Taipei|República de China
TZ República Unida de Tanzania
UA Ucrania
UG Uganda
UM Islas Ultramarinas Menores de los Estados Unidos|Islas menores alejadas de EE. UU.
US Estados Unidos de América|Estados Unidos|EUA|EEUU|Norteamérica
UY Uruguay
UZ Uzbekistán
VA Santa Sede|Vaticano|Ciudad del Vaticano
VC San Vicente y las Granadinas
VE Venezuela|República Bolivariana de Venezuela
VG Islas Vírgenes británicas
VI Islas Vírgenes de los Estados Unidos|Islas Vírgenes de EE. UU.
VN Viet Nam
VU Vanuatu
WF Wallis y Futuna
WS Samoa
XK Kosovo
YE Yemen
YT Mayotte
ZA Sudáfrica|República Sudafricana|África del Sur|Suráfrica
ZM Zambia
ZW Zimbabue
`;
