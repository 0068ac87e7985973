import type { ForeignFile } from '../foreign-file.ts';

export const ENGLISH: readonly ForeignFile[] = [
  {
    name: 'wildlife register.csv',
    kind: 'cases',
    country: 'ZA',
    table: `
Incident No | Date of incident | Place of seizure | Commodity type | Common name | Qty | Unit | Origin | Transit | Destination | Suspects arrested | Airline
/nationalReference | /date | /location/name | /lines/*/product+/lines/*/details/species/specimen? | /lines/*/product | /lines/*/quantity | /lines/*/quantity/unit | /route/departure+/lines/*/origin? | /route/transit/* | /route/destination | /outcome/arrests | /means/*/flight/airline
W17/2021 | 3-Feb-21 | OR Tambo Airport | Rhino horn | White rhinoceros | 17.3 | kg | Johannesburg, South Africa | Doha, Qatar | Kuala Lumpur, Malaysia | 1 | Desert Air
W18/2021 | 19-Mar-21 | Durban Harbour | Abalone | Perlemoen | 2.4 | tonnes | Durban, South Africa |  | Hong Kong | 0 | 
W19/2021 | 2-Apr-21 | OR Tambo Airport | Live animals | Armadillo girdled lizard | 23 | pcs | Cape Town, South Africa | Dubai, UAE; Istanbul, Turkey | Frankfurt, Germany | 2 | Euro Wings
W20/2021 | 30-May-21 | Beitbridge | Pangolin scales | Ground pangolin | 9500 | g | Harare, Zimbabwe |  | Johannesburg, South Africa | 3 | 
`,
    first: {
      '/date': '2021-02-03',
      '/lines/0/category': 'cites',
      '/lines/0/quantity': '17.3 KGM',
      '/route/departure/country': 'ZA',
      '/route/departure/name': 'Johannesburg',
      '/route/transit/0/country': 'QA',
      '/route/destination/country': 'MY',
      '/outcome/arrests': 1,
    },
    last: { '/lines/0/quantity': '9500 GRM', '/route/departure/country': 'ZW' },
  },
  {
    name: 'US style log.csv',
    kind: 'cases',
    country: 'US',
    table: `
Incident Number | Incident Date | Port of Entry | State | Property Type | Property Description | Amount | Unit of Measure | Domestic Value | Conveyance Type | Country of Export
/nationalReference | /date | /location/name+/location/customsOffice? | /location/subdivision | /lines/*/category | /lines/*/product | /lines/*/quantity | /lines/*/quantity/unit | /lines/*/value/amount | /means/*/mode+/means/*/type? | /route/departure/country
2024-110 | 01/13/2024 | San Ysidro | CA | Drugs | Methamphetamine | 44.2 | LB | $88,400.00 | Passenger vehicle | Mexico
2024-111 | 01/14/2024 | Laredo | TX | Drugs | Fentanyl | 3.5 | LB | $52,500.00 | Truck | Mexico
2024-112 | 02/03/2024 | JFK | NY | Currency | US currency | 41250 | EA | $41,250.00 | Commercial aircraft | Jamaica
2024-113 | 02/28/2024 | Laredo | TX | Weapons | Handgun | 6 | EA | $3,000.00 | Passenger vehicle | Mexico
`,
    first: {
      '/date': '2024-01-13',
      '/lines/0/category': 'drugs',
      '/lines/0/quantity': '44.2 LBR',
      '/lines/0/value/amount': 88400,
      '/lines/0/value/currency': 'USD',
      '/means/0/mode': 'road',
    },
    last: { '/date': '2024-02-28', '/lines/0/category': 'weapons', '/lines/0/quantity': '6 C62' },
  },
  {
    name: 'yearbook table 7.csv',
    kind: 'totals',
    country: 'NZ',
    table: `
Drug type | 2019 | 2020 | 2021 | 2022 | Total
· | · | · | · | · | ·
Methamphetamine (kg) | 1200.5 | 602.1 | 844 | 1803.9 | 4450.5
Cocaine (kg) | 49 | 12.1 | 5.5 | 700 | 766.6
MDMA (kg) | 680 | 720.4 | 310 | 422 | 2132.4
Cannabis (kg) | 12.5 | 13 | 18.8 | 22 | 66.3
Total | 1942 | 1347.6 | 1178.3 | 2947.9 | 7415.8
`,
  },
];
