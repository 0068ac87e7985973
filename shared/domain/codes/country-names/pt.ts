/** Countries in Portuguese: the name, then others that are not yet in the English table or in those before. */
export const PORTUGUESE = `
AD Andorra
AE Emirados Árabes Unidos|Emirados
AF Afeganistão
AG Antígua e Barbuda
AI Anguila
AL Albânia
AM Armênia
AN Antilhas Holandesas|Antilhas Neerlandesas
AO Angola
AQ Antártida
AR Argentina
AS Samoa Americana
AT Áustria
AU Austrália
AW Aruba
AX Ilhas Åland
AZ Azerbaijão
BA Bósnia e Herzegovina
BB Barbados
BD Bangladesh
BE Bélgica
BF Burkina Faso|Burquina Faso
BG Bulgária
BH Bahrein|Barém|Bareine
BI Burundi
BJ Benim
BL São Bartolomeu
BM Bermudas
BN Brunei
BO Bolívia
BQ Países Baixos Caribenhos
BR Brasil
BS Bahamas
BT Butão
BV Ilha Bouvet
BW Botsuana
BY Belarus|Bielorrússia
BZ Belize
CA Canadá
CC Ilhas Cocos (Keeling)
CD República Democrática do Congo
CF República Centro-Africana
CG Congo
CH Suíça
CI Costa do Marfim
CK Ilhas Cook
CL Chile
CM Camarões
CN China
CO Colômbia
CR Costa Rica
CS Sérvia e Montenegro|Iugoslávia|Jugoslávia
CU Cuba
CV Cabo Verde
CW Curaçao
CX Ilha de Natal|Ilha Christmas
CY Chipre
CZ Tchéquia|República Tcheca
DE Alemanha|República Federal da Alemanha
DJ Djibouti|Djibuti
DK Dinamarca
DM Dominica
DO República Dominicana
DZ Argélia
EC Equador
EE Estônia
EG Egito
EH Saara Ocidental
ER Eritreia
ES Espanha
ET Etiópia
FI Finlândia
FJ Fiji
FK Ilhas Malvinas
FM Micronésia
FO Ilhas Faroé|Ilhas Féroe
FR França
GA Gabão
GB Reino Unido|Grã-Bretanha|País de Gales|Reino Unido da Grã-Bretanha e Irlanda do Norte
GD Granada
GE Geórgia
GF Guiana Francesa
GG Guernsey
GH Gana
GI Gibraltar
GL Groenlândia|Gronelândia
GM Gâmbia
GN Guiné
GP Guadalupe
GQ Guiné Equatorial
GR Grécia
GS Geórgia do Sul e Ilhas Sandwich do Sul|Ilhas Geórgia do Sul e Sandwich do Sul
GT Guatemala
GU Guam
GW Guiné-Bissau
GY Guiana
HK Hong Kong, China|Hong Kong, RAE da China
HM Ilha Heard e Ilhas McDonald|Ilhas Heard e McDonald
HN Honduras
HR Croácia
HT Haiti
HU Hungria
ID Indonésia
IE Irlanda
IL Israel
IM Ilha de Man
IN Índia
IO Território Britânico do Oceano Índico
IQ Iraque
IR Irã|Irão
IS Islândia
IT Itália
JE Jersey
JM Jamaica
JO Jordânia
JP Japão
KE Quênia
KG Quirguistão|Quirguízia|Quirguizistão
KH Camboja
KI Quiribati
KM Comores
KN São Cristóvão e Névis|São Cristóvão e Neves
KP República Popular Democrática da Coreia|Coreia do Norte
KR República da Coreia|Coreia do Sul
KW Kuwait|Coveite
KY Ilhas Caimão|Ilhas Cayman
KZ Cazaquistão
LA Laos|República Democrática Popular do Laos
LB Líbano
LC Santa Lúcia
LI Liechtenstein
LK Sri Lanka
LR Libéria
LS Lesoto
LT Lituânia
LU Luxemburgo
LV Letônia
LY Líbia|Jamairia Árabe Líbia
MA Marrocos
MC Mônaco
MD Moldávia
ME Montenegro
MF São Martinho (parte francesa)|São Martinho
MG Madagascar
MH Ilhas Marshall
MK Macedônia do Norte|Antiga República Iugoslava da Macedônia
ML Mali
MM Mianmar|Mianmar (Birmânia)
MN Mongólia
MO Macau, China|Macau, RAE da China
MP Ilhas Marianas do Norte
MQ Martinica
MR Mauritânia
MS Monserrate
MT Malta
MU Maurício|Ilhas Maurício|Maurícia
MV Maldivas
MW Malaui
MX México
MY Malásia
MZ Moçambique
NA Namíbia
NC Nova Caledônia
NE Níger
NF Ilha Norfolk
NG Nigéria
NI Nicarágua
NL Países Baixos|Reino dos Países Baixos
NO Noruega
NP Nepal
NR Nauru
NU Niue
NZ Nova Zelândia
OM Omã
PA Panamá
PE Peru
PF Polinésia Francesa
PG Papua-Nova Guiné
PH Filipinas
PK Paquistão
PL Polônia
PM Saint Pierre e Miquelon|São Pedro e Miquelão
PN Ilhas Pitcairn
PR Porto Rico
PS Palestina
PT Portugal
PW Palau
PY Paraguai
QA Catar
RE Reunião
RO Romênia
RS Sérvia
RU Federação da Rússia|Federação Russa
RW Ruanda
SA Arábia Saudita
SB Ilhas Salomão
SC Seychelles|Seicheles
SD Sudão
SE Suécia
SG Singapura
SH Santa Helena, Ascensão e Tristão da Cunha|Santa Helena
SI Eslovênia
SJ Svalbard e Jan Mayen
SK Eslováquia
SL Serra Leoa
SM San Marino|São Marinho
SN Senegal
SO Somália
SR Suriname
SS Sudão do Sul
ST São Tomé e Príncipe
SU União Soviética
SV El Salvador
SX São Martinho (parte neerlandesa)
SY República Árabe Síria
SZ Essuatíni
TC Ilhas Turcas e Caicos
TD Chade
TF Terras Austrais e Antárticas Francesas|Territórios Franceses do Sul
TG Togo
TH Tailândia
TJ Tajiquistão|Tadjiquistão
TK Tokelau
TL Timor-Leste
TM Turcomenistão|Turquemenistão
TN Tunísia
TO Tonga
TR Türkiye
TT Trinidad e Tobago|Trindade e Tobago|Trinidade e Tobago
TV Tuvalu
TW Taiwan|Taipé Chinês
TZ Tanzânia
UA Ucrânia
UG Uganda
UM Ilhas Distantes dos EUA|Ilhas Menores Distantes dos EUA
US Estados Unidos da América
UY Uruguai
UZ Uzbequistão
VA Santa Sé|Cidade do Vaticano
VC São Vicente e Granadinas
VE Venezuela
VG Ilhas Virgens Britânicas
VI Ilhas Virgens Americanas
VN Vietnã|Vietname
VU Vanuatu
WF Wallis e Futuna
WS Samoa
XK Kosovo
YE Iêmen
YT Mayotte
ZA África do Sul
ZM Zâmbia
ZW Zimbábue
`;
