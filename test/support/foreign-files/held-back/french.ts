import type { ForeignFile } from '../foreign-file.ts';

export const FRENCH: readonly ForeignFile[] = [
  {
    name: 'contrefacons.csv',
    kind: 'cases',
    country: 'BE',
    delimiter: ';',
    table: `
Numéro de procès-verbal | Date du constat | Lieu de constatation | Type de contrôle | Désignation des marchandises | Marque contrefaite | Nombre d'articles | Pays d'origine | Pays de destination | Circonstance de découverte
/nationalReference | /date | /location/name | · | /lines/*/product | /lines/*/marking+/lines/*/details/ipr/brand? | /lines/*/quantity | /lines/*/origin+/route/goodsOrigin?+/route/departure/country? | /route/destination/country | /detection/method
PV 44/24 | 02.01.2024 | Liège Airport | fret express | Sacs à main | Belmonte | 340 | Chine | Belgique | analyse de risque
PV 45/24 | 02.01.2024 | Anvers | conteneur | Chaussures de sport | Veloce | 12 400 | Chine | Pays-Bas | scanner
PV 51/24 | 09.01.2024 | Bruxelles | postal | Montres | Orion | 12 | Turquie | Belgique | aléatoire
PV 58/24 | 23.01.2024 | Anvers | conteneur | Jouets | Lapinou | 8 000 | Chine | France | renseignement
`,
    first: {
      '/date': '2024-01-02',
      '/lines/0/category': 'ipr',
      '/lines/0/quantity': '340 C62',
      '/route/destination/country': 'BE',
      '/detection/method': 'risk-profile',
    },
    last: { '/lines/0/quantity': '8000 C62', '/detection/method': 'information' },
  },
  {
    name: 'stups maroc.csv',
    kind: 'cases',
    country: 'MA',
    table: `
Date saisie | Poste frontière | Produit | Quantité | Sens | Moyen de transport | Cache | Nationalité | Observations
/date | /location/name+/location/customsOffice? | /lines/*/product | /lines/*/quantity | /direction | /means/*/mode+/means/*/type? | /concealment/method+/concealment/detail? | · | /narrative/text
2023/11/04 | Tanger Med | Résine de cannabis | 1200 kg | export | camion | double fond | marocaine | la drogue était répartie en 48 ballots sous la remorque
2023/11/12 | Bab Sebta | Résine de cannabis | 35 kg | export | voiture | réservoir | espagnole | réservoir modifié détecté par le chien
2023/11/19 | Aéroport Casablanca | Cocaïne | 1,2 kg | import | avion | ingéré | brésilienne | la passagère a été conduite à l'hôpital pour expulsion
2023/12/01 | Tanger Med | Psychotropes | 18000 comprimés | import | camion | bagages | marocaine | dans les effets personnels du chauffeur
`,
    first: {
      '/date': '2023-11-04',
      '/lines/0/category': 'drugs',
      '/lines/0/quantity': '1200 KGM',
      '/direction': 'export',
      '/means/0/mode': 'road',
    },
    last: { '/lines/0/quantity': '18000 U2', '/concealment/method': 'baggage' },
  },
];
