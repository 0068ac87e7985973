/** Countries in French: the name, then others that are not yet in the English table or in those before. */
export const FRENCH = `
AD Andorre
AE Émirats arabes unis|EAU|Émirats
AF Afghanistan
AG Antigua-et-Barbuda
AI Anguilla
AL Albanie
AM Arménie
AN Antilles néerlandaises
AO Angola
AQ Antarctique
AR Argentine
AS Samoa américaines
AT Autriche
AU Australie
AW Aruba
AX Åland|Îles Åland
AZ Azerbaïdjan
BA Bosnie-Herzégovine
BB Barbade
BD Bangladesh
BE Belgique
BF Burkina Faso
BG Bulgarie
BH Bahreïn
BI Burundi
BJ Bénin
BL Saint-Barthélemy
BM Bermudes
BN Brunéi Darussalam
BO Bolivie|État plurinational de Bolivie
BQ Bonaire, Saint-Eustache et Saba|Pays-Bas caribéens
BR Brésil
BS Bahamas
BT Bhoutan
BV Île Bouvet
BW Botswana
BY Bélarus|Biélorussie
BZ Belize
CA Canada
CC Îles Cocos
CD République démocratique du Congo|RD Congo|RDC|Congo démocratique
CF République centrafricaine|Centrafrique|RCA
CG Congo|République du Congo
CH Suisse
CI Côte d’Ivoire
CK Îles Cook
CL Chili
CM Cameroun
CN Chine|République populaire de Chine
CO Colombie
CR Costa Rica
CS Serbie-et-Monténégro|Yougoslavie
CU Cuba
CV Cabo Verde|Cap Vert
CW Curaçao
CX Île Christmas
CY Chypre
CZ Tchéquie|République Tchèque
DE Allemagne|République fédérale d’Allemagne|RFA
DJ Djibouti
DK Danemark|Royaume de Danemark
DM Dominique
DO République dominicaine
DZ Algérie|République algérienne démocratique et populaire
EC Équateur
EE Estonie
EG Égypte
EH Sahara occidental
ER Érythrée
ES Espagne
ET Éthiopie
FI Finlande
FJ Fidji
FK Îles Malouines
FM Micronésie|États fédérés de Micronésie
FO Îles Féroé
FR France|République française|France métropolitaine
GA Gabon
GB Royaume-Uni|Grande-Bretagne|Angleterre|Écosse|Pays de Galles|Irlande du Nord|Royaume-Uni de Grande-Bretagne et d’Irlande du Nord
GD Grenade
GE Géorgie
GF Guyane française|Guyane
GG Guernesey
GH Ghana
GI Gibraltar
GL Groenland
GM Gambie
GN Guinée
GP Guadeloupe
GQ Guinée équatoriale
GR Grèce|République hellénique
GS Géorgie du Sud-et-les Îles Sandwich du Sud
GT Guatemala
GU Guam
GW Guinée-Bissau
GY Guyana
HK Hong Kong, Chine|R.A.S. chinoise de Hong Kong
HM Îles Heard-et-MacDonald
HN Honduras
HR Croatie
HT Haïti
HU Hongrie
ID Indonésie
IE Irlande
IL Israël
IM Île de Man
IN Inde
IO Territoire britannique de l’océan Indien|Océan Indien Britannique
IQ Irak
IR Iran|Iran, République islamique d’
IS Islande
IT Italie|République italienne
JE Jersey
JM Jamaïque
JO Jordanie|Royaume hachémite de Jordanie
JP Japon
KE Kenya
KG Kirghizistan|Kirghizstan
KH Cambodge
KI Kiribati
KM Comores|Union des Comores
KN Saint-Christophe-et-Niévès
KP République populaire démocratique de Corée|RPDC|Corée du Nord
KR République de Corée|Corée du Sud
KW Koweït
KY Îles Caïmans
KZ Kazakhstan
LA Laos|République démocratique populaire lao|RDP lao
LB Liban|République libanaise
LC Sainte-Lucie
LI Liechtenstein
LK Sri Lanka
LR Libéria
LS Lesotho
LT Lituanie
LU Luxembourg
LV Lettonie
LY Libye|Jamahiriya arabe libyenne
MA Maroc|Royaume du Maroc
MC Monaco
MD Moldavie|République de Moldova
ME Monténégro
MF Saint-Martin (partie française)
MG Madagascar
MH Îles Marshall
MK Macédoine du Nord|Ex-République yougoslave de Macédoine|Macédoine|ARYM
ML Mali
MM Myanmar|Birmanie|Myanmar (Birmanie)
MN Mongolie
MO Macao, Chine|R.A.S. chinoise de Macao
MP Îles Mariannes du Nord
MQ Martinique
MR Mauritanie
MS Montserrat
MT Malte
MU Maurice|Île Maurice
MV Maldives
MW Malawi
MX Mexique
MY Malaisie
MZ Mozambique
NA Namibie
NC Nouvelle-Calédonie
NE Niger
NF Île Norfolk
NG Nigéria
NI Nicaragua
NL Pays-Bas|Hollande|Royaume des Pays-Bas
NO Norvège
NP Népal
NR Nauru
NU Niué
NZ Nouvelle-Zélande
OM Oman
PA Panama
PE Pérou
PF Polynésie française
PG Papouasie-Nouvelle-Guinée
PH Philippines
PK Pakistan
PL Pologne
PM Saint-Pierre-et-Miquelon
PN Îles Pitcairn
PR Porto Rico
PS Palestine|État de Palestine|Territoire palestinien occupé|Territoires palestiniens
PT Portugal
PW Palaos
PY Paraguay
QA Qatar
RE Réunion|Île de la Réunion
RO Roumanie
RS Serbie
RU Fédération de Russie|Russie
RW Rwanda
SA Arabie saoudite|Royaume d’Arabie saoudite
SB Îles Salomon
SC Seychelles
SD Soudan
SE Suède
SG Singapour
SH Sainte-Hélène, Ascension et Tristan da Cunha|Sainte-Hélène
SI Slovénie
SJ Svalbard et Île Jan Mayen
SK Slovaquie|République slovaque
SL Sierra Leone
SM Saint-Marin
SN Sénégal
SO Somalie
SR Suriname
SS Soudan du Sud
ST Sao Tomé-et-Principe
SU Union soviétique|URSS
SV El Salvador
SX Saint-Martin (partie néerlandaise)
SY Syrie|République arabe syrienne
SZ Eswatini|Royaume d’Eswatini
TC Îles Turques-et-Caïques
TD Tchad
TF Terres australes françaises
TG Togo
TH Thaïlande
TJ Tadjikistan
TK Tokelau
TL Timor-Leste|Timor oriental
TM Turkménistan
TN Tunisie|République tunisienne
TO Tonga
TR Turquie|République de Türkiye
TT Trinité-et-Tobago
TV Tuvalu
TW Taïwan|Taïwan, province de Chine|Taipei chinois|République de Chine
TZ Tanzanie|République-Unie de Tanzanie
UA Ukraine
UG Ouganda
UM Îles mineures éloignées des États-Unis
US États-Unis d’Amérique|États-Unis
UY Uruguay
UZ Ouzbékistan
VA Saint-Siège|Cité du Vatican|Saint-Siège (Vatican)|État de la Cité du Vatican
VC Saint-Vincent-et-les-Grenadines
VE Venezuela|République bolivarienne du Venezuela
VG Îles vierges britanniques
VI Îles vierges américaines|Îles Vierges des États-Unis
VN Viet Nam|République socialiste du Viet Nam
VU Vanuatu
WF Wallis-et-Futuna
WS Samoa
XK Kosovo
YE Yémen|République du Yémen
YT Mayotte
ZA Afrique du Sud|République sud-africaine
ZM Zambie
ZW Zimbabwe
`;
