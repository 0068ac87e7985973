import type { ForeignFile } from '../foreign-file.ts';

export const FRENCH: readonly ForeignFile[] = [
  {
    name: 'saisies_tabac_2024.csv',
    kind: 'cases',
    country: 'FR',
    delimiter: ';',
    table: `
N° dossier | Date de saisie | Bureau de douane | Département | Marchandise | Marque | Quantité (cartouches) | Valeur (€) | Pays de provenance | Mode de transport
/nationalReference | /date | /location/customsOffice | /location/subdivision | /lines/*/product | /lines/*/marking+/lines/*/details/tobacco/brand? | /lines/*/quantity | /lines/*/value/amount | /route/departure/country | /means/*/mode
2024-00871 | 05/03/2024 | Perpignan | Pyrénées-Orientales | Cigarettes | Mont Bleu | 250 | 25 000,00 | Andorre | route
2024-00872 | 05/03/2024 | Le Perthus | Pyrénées-Orientales | Cigarettes | Azur | 1 200 | 120 000,00 | Espagne | route
2024-00890 | 17/03/2024 | Marseille | Bouches-du-Rhône | Cigarettes | Mont Bleu | 80 | 8 000,50 | Algérie | maritime
2024-00902 | 21/03/2024 | Roissy | Val-d'Oise | Tabac à narguilé | inconnu | 40 | 2 000,00 | Émirats arabes unis | aérien
2024-00915 | 30/03/2024 | Lille | Nord | Cigarettes | Azur | 500 | 50 000,00 | Belgique | route
`,
    first: {
      '/date': '2024-03-05',
      '/lines/0/category': 'tobacco',
      '/lines/0/value/amount': 25000,
      '/lines/0/value/currency': 'EUR',
      '/route/departure/country': 'AD',
      '/means/0/mode': 'road',
    },
    last: { '/date': '2024-03-30', '/route/departure/country': 'BE', '/location/subdivision': 'Nord' },
  },
  {
    name: 'MEDICAMENTS SAISIS.xlsx',
    kind: 'cases',
    country: 'CI',
    table: `
DATE | LIEU | NATURE DU PRODUIT | DOSAGE | NBRE DE COMPRIMES | PROVENANCE | DESTINATION | MOYEN | CIRCONSTANCES
/date | /location/name | /lines/*/product+/lines/*/details/medicine/substance? | /lines/*/details/medicine/dosage | /lines/*/quantity | /route/departure/country | /route/destination/country | /means/*/mode+/means/*/type? | /narrative/text
2024-05-02 | NOE | TRAMADOL | 225 mg | 120000 | GHANA | COTE D'IVOIRE | CAMION | dissimulés sous des sacs de riz lors du contrôle du véhicule
2024-05-09 | ABIDJAN PORT | TRAMADOL | 120 mg | 480000 | INDE | BURKINA FASO | CONTENEUR | découverts après scanner du conteneur par la brigade
2024-05-11 | OUANGOLODOUGOU | PARACETAMOL | 500 mg | 25000 | MALI | COTE D'IVOIRE | CAR | transportés dans les soutes du car
2024-05-20 | NOE | DIAZEPAM | 5 mg | 9000 | GHANA | COTE D'IVOIRE | MOTO | trouvés dans un sac à dos
`,
    first: {
      '/date': '2024-05-02',
      '/location/name': 'NOE',
      '/lines/0/quantity': '120000 U2',
      '/route/departure/country': 'GH',
      '/route/destination/country': 'CI',
      '/means/0/mode': 'road',
    },
    last: { '/date': '2024-05-20', '/lines/0/quantity': '9000 U2' },
  },
];
