import type { ForeignFile } from '../foreign-file.ts';

export const MIXED_HABITS: readonly ForeignFile[] = [
  {
    name: 'Pacific enforcement log.csv',
    kind: 'cases',
    country: 'FJ',
    table: `
Log # | Date found | Where found | What was found | How much | Carried by | Coming from | Going to | Found by | Comments
/nationalReference | /date | /location/name | /lines/*/product | /lines/*/quantity | /means/*/mode+/means/*/type? | /route/departure/country | /route/destination/country | /detection/method | /narrative/text
E-01/24 | 2 March 2024 | Suva Wharf | Methamphetamine | 12kg | yacht | Mexico | Australia | tip-off | hidden under the floor of the cabin
E-02/24 | 9 March 2024 | Nadi Airport | Cocaine | 850 g | passenger flight | USA | New Zealand | sniffer dog | in the lining of a suitcase
E-03/24 | 17 March 2024 | Lautoka | Cigarettes | 20000 sticks | container ship | China | Fiji | x-ray | behind furniture
E-04/24 | 28 April 2024 | Nadi Airport | Cannabis | 1.5kg | passenger flight | Fiji | Tonga | routine check | wrapped in clothes
`,
    first: {
      '/date': '2024-03-02',
      '/lines/0/category': 'drugs',
      '/lines/0/quantity': '12 KGM',
      '/means/0/mode': 'maritime',
      '/route/departure/country': 'MX',
      '/detection/method': 'information',
    },
    last: { '/lines/0/quantity': '1.5 KGM', '/means/0/mode': 'air', '/detection/method': 'routine' },
  },
  {
    name: 'saisies-seizures.csv',
    kind: 'cases',
    country: 'CA',
    delimiter: ';',
    table: `
No / N° | Date (AAAA-MM-JJ) | Port of entry / Point d'entrée | Province | Commodity / Marchandise | Qty / Qté | Unit / Unité | Value / Valeur (CAD) | Origin country / Pays d'origine | Mode
/nationalReference | /date | /location/name | /location/subdivision | /lines/*/product | /lines/*/quantity | /lines/*/quantity/unit | /lines/*/value/amount | /lines/*/origin | /means/*/mode
C24-881 | 2024-01-06 | Windsor | ON | firearms / armes à feu | 3 | ea | 2400 | US | highway
C24-902 | 2024-01-19 | Vancouver | BC | precursors / précurseurs | 450 | kg | 90000 | CN | marine
C24-915 | 2024-02-02 | Mirabel | QC | cocaine / cocaïne | 18.4 | kg | 1100000 | CO | air
C24-930 | 2024-02-20 | Emerson | MB | tobacco / tabac | 1200 | kg | 240000 | US | highway
`,
    first: {
      '/date': '2024-01-06',
      '/lines/0/category': 'weapons',
      '/lines/0/quantity': '3 C62',
      '/lines/0/value/currency': 'CAD',
      '/lines/0/origin': 'US',
      '/means/0/mode': 'road',
    },
    last: { '/lines/0/category': 'tobacco', '/lines/0/quantity': '1200 KGM' },
  },
  {
    name: 'daily situation.csv',
    kind: 'totals',
    country: 'TH',
    table: `
Date | Checkpoint | Number of cases | Persons arrested | Yaba tablets | Ice (kg)
· | · | · | · | · | ·
01/05/2024 | Mae Sai | 4 | 5 | 12000 | 0.5
01/05/2024 | Chiang Khong | 2 | 2 | 400 | 0
02/05/2024 | Mae Sai | 6 | 9 | 250000 | 12
02/05/2024 | Chiang Khong | 1 | 1 | 80 | 0
13/05/2024 | Mae Sai | 3 | 3 | 9000 | 1.2
13/05/2024 | Chiang Khong | 5 | 7 | 1200 | 0.3
`,
  },
  {
    name: 'sources radioactives.csv',
    kind: 'cases',
    country: 'NE',
    delimiter: ';',
    table: `
Réf. incident | Date de détection | Poste | Matière | Isotope | Activité (Bq) | Masse (g) | Moyen de détection | Provenance | Destination déclarée
/nationalReference | /date | /location/customsOffice+/location/name? | /lines/*/product | /lines/*/details/nuclear/isotope | /lines/*/details/nuclear/activityBecquerel | /lines/*/quantity | /detection/method+/detection/equipment? | /route/departure/country | /route/destination/country+/route/intendedDestination/country?
RN-1 | 11/09/2023 | Gaya | source radioactive | Cs-137 | 3700000 | 40 | portique | Nigeria | Bénin
RN-2 | 25/10/2023 | Assamaka | uranium appauvri | U-238 | 12000 | 1500 | portique | Algérie | Niger
RN-3 | 14/12/2023 | Torodi | source radioactive | Co-60 | 9100000 | 25 | contrôle physique | Burkina Faso | Togo
`,
    first: {
      '/date': '2023-09-11',
      '/lines/0/category': 'nuclear',
      '/lines/0/quantity': '40 GRM',
      '/lines/0/details/nuclear/isotope': 'Cs-137',
      '/detection/method': 'radiation-portal',
    },
    last: { '/lines/0/quantity': '25 GRM', '/route/departure/country': 'BF' },
  },
];
