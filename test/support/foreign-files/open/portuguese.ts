import type { ForeignFile } from '../foreign-file.ts';

export const PORTUGUESE: readonly ForeignFile[] = [
  {
    name: 'apreensoes-moeda.csv',
    kind: 'cases',
    country: 'PT',
    delimiter: ';',
    table: `
Processo | Data da apreensão | Local | Tipo | Moeda | Montante | Declarado | Origem | Destino | Voo
/nationalReference | /date | /location/name | /lines/*/product+/lines/*/details/currency/instrument? | /lines/*/value/currency | /lines/*/value/amount | /lines/*/details/currency/declared | /route/departure/country | /route/destination/country | /means/*/flight/number
NP-881/24 | 11-01-2024 | Aeroporto de Lisboa | numerário | EUR | 24.500,00 | não | Portugal | Brasil | TP87
NP-882/24 | 13-01-2024 | Aeroporto de Lisboa | numerário | USD | 61.000,00 | não | Angola | Portugal | TP288
NP-890/24 | 27-01-2024 | Aeroporto do Porto | numerário | CHF | 18.200,50 | não | Suíça | Portugal | LX2060
NP-895/24 | 02-02-2024 | Aeroporto de Lisboa | cheques | EUR | 100.000,00 | sim | Portugal | Cabo Verde | TP1543
`,
    first: {
      '/date': '2024-01-11',
      '/lines/0/category': 'currency',
      '/lines/0/value/amount': 24500,
      '/lines/0/value/currency': 'EUR',
      '/lines/0/details/currency/declared': false,
      '/route/destination/country': 'BR',
      '/means/0/flight/number': 'TP87',
    },
    last: { '/lines/0/details/currency/declared': true, '/lines/0/value/amount': 100000 },
  },
  {
    name: 'fauna 2022.csv',
    kind: 'cases',
    country: 'MZ',
    table: `
Data | Provincia | Especie | Nome cientifico | Especime | Peso Kg | Qtd | Meio de transporte | Destino final | Observacoes
/date | /location/subdivision | /lines/*/product | /lines/*/details/species/scientificName | /lines/*/details/species/specimen | /lines/*/quantity | /lines/*/quantity | /means/*/mode+/means/*/type? | /route/destination/country+/route/intendedDestination/country? | /narrative/text
02/03/2022 | Maputo | Elefante | Loxodonta africana | presas | 34.5 | 12 | Maritimo | Vietname | encontradas num contentor de madeira
15/03/2022 | Nampula | Pangolim | Smutsia temminckii | escamas | 120 |  | Aereo | China | declaradas como peixe seco
28/04/2022 | Niassa | Elefante | Loxodonta africana | presas |  | 4 | Rodoviario | Tanzania | viatura abandonada no local
19/05/2022 | Maputo | Rinoceronte | Ceratotherium simum | cornos | 7.2 | 3 | Aereo | Vietname | ocultos em bagagem de porao
`,
    first: {
      '/date': '2022-03-02',
      '/lines/0/category': 'cites',
      '/lines/0/quantity': '34.5 KGM',
      '/lines/0/details/species/scientificName': 'Loxodonta africana',
      '/means/0/mode': 'maritime',
      '/route/destination/country': 'VN',
    },
    last: { '/lines/0/quantity': '7.2 KGM', '/means/0/mode': 'air', '/location/subdivision': 'Maputo' },
  },
];
