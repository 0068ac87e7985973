import type { ForeignFile } from '../foreign-file.ts';

export const SYSTEM_EXPORTS: readonly ForeignFile[] = [
  {
    name: 'cases.json',
    kind: 'cases',
    country: 'SE',
    table: `
caseNumber | seizedAt | place.name | place.country | goods.0.name | goods.0.amount | goods.0.unit | goods.1.name | goods.1.amount | goods.1.unit | transport.mode | transport.flightNo
/nationalReference | /date | /location/name | /location/country | /lines/*/product | /lines/*/quantity | /lines/*/quantity/unit | /lines/*/product | /lines/*/quantity | /lines/*/quantity/unit | /means/*/mode | /means/*/flight/number
K-1001 | 2024-04-02T09:15:00Z | Arlanda | SE | cocaine | 3.2 | kg | amphetamine | 500 | g | air | SK904
K-1002 | 2024-04-03T22:40:00Z | Malmö | SE | cigarettes | 24000 | pcs |  |  |  | road | 
K-1003 | 2024-04-07T11:05:00Z | Göteborg | SE | khat | 120 | kg |  |  |  | sea | 
K-1004 | 2024-04-19T13:30:00Z | Arlanda | SE | heroin | 950 | g | ketamine | 1.1 | kg | air | LH800
`,
    first: {
      '/date': '2024-04-02',
      '/lines/0/category': 'drugs',
      '/lines/0/quantity': '3.2 KGM',
      '/lines/1/product': 'amphetamine',
      '/lines/1/quantity': '500 GRM',
      '/means/0/mode': 'air',
      '/means/0/flight/number': 'SK904',
    },
    last: { '/lines/0/quantity': '950 GRM', '/lines/1/quantity': '1.1 KGM' },
  },
  {
    name: 'wide.csv',
    kind: 'cases',
    country: 'IN',
    table: `
Sl No | File No. | Dt. of Seizure | Formation | Item seized | Quantity (in grams) | Value (Rs. in lakh) | Person arrested (Nos) | Flight No. | From | To | Modus Operandi
· | /nationalReference | /date | /location/customsOffice+/location/name? | /lines/*/product | /lines/*/quantity | /lines/*/value/amount? | /outcome/arrests | /means/*/flight/number | /route/departure/name+/route/departure/country? | /route/destination/name+/route/destination/country? | /concealment/detail+/concealment/method?
1 | VIII/10-33/23 | 05.06.2023 | Chennai Air Customs | Gold | 1160 | 62.4 | 1 | EK542 | Dubai | Chennai | concealed in rectum in paste form
2 | VIII/10-34/23 | 06.06.2023 | Mumbai Air Customs | Gold | 2330 | 125 | 2 | AI984 | Sharjah | Mumbai | sewn into clothing
3 | VIII/10-37/23 | 17.06.2023 | Chennai Air Customs | Foreign currency | 0 | 18.2 | 1 | UL122 | Chennai | Colombo | false bottom of suitcase
4 | VIII/10-41/23 | 29.06.2023 | Kochi Customs | Cigarettes | 14000 | 2.1 | 1 | EK530 | Dubai | Kochi | in checked baggage
`,
    first: {
      '/date': '2023-06-05',
      '/lines/0/quantity': '1160 GRM',
      '/outcome/arrests': 1,
      '/means/0/flight/number': 'EK542',
    },
    last: { '/date': '2023-06-29', '/concealment/method': 'baggage' },
  },
];
