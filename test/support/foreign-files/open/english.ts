import type { ForeignFile } from '../foreign-file.ts';

export const ENGLISH: readonly ForeignFile[] = [
  {
    name: 'Detections Q1.csv',
    kind: 'cases',
    country: 'GB',
    table: `
Case Ref | Seizure Date | Port | Goods | Net Wt (kg) | Method of concealment | Transport | Country of departure | Country of destination | How detected
/nationalReference | /date | /location/name | /lines/*/product | /lines/*/quantity | /concealment/method+/concealment/detail? | /means/*/mode | /route/departure/country | /route/destination/country | /detection/method
AB/2024/0012 | 14/01/2024 | Dover | Cocaine | 12.5 | Vehicle | Lorry | Belgium | United Kingdom | X-ray
AB/2024/0013 | 15/01/2024 | Heathrow Airport | Heroin | 1.2 | Swallowed | Air | Pakistan | United Kingdom | Dog
AB/2024/0014 | 02/02/2024 | Felixstowe | Cocaine | 340 | Cover load | Sea | Ecuador | Netherlands | Risk profile
AB/2024/0015 | 03/02/2024 | Dover | Cannabis resin | 22.75 | Baggage | Road | Morocco | United Kingdom | Random
AB/2024/0016 | 21/02/2024 | Coventry hub | Ketamine | 0.9 | Parcel | Post | Germany | United Kingdom | Routine
AB/2024/0017 | 28/02/2024 | Heathrow Airport | Khat | 60 | Baggage | Air | Kenya | United Kingdom | X-ray
`,
    first: {
      '/date': '2024-01-14',
      '/nationalReference': 'AB/2024/0012',
      '/lines/0/category': 'drugs',
      '/lines/0/quantity': '12.5 KGM',
      '/concealment/method': 'vehicle',
      '/means/0/mode': 'road',
      '/route/departure/country': 'BE',
      '/detection/method': 'x-ray',
    },
    last: {
      '/date': '2024-02-28',
      '/lines/0/product': 'Khat',
      '/means/0/mode': 'air',
      '/route/departure/country': 'KE',
    },
  },
  {
    name: 'ipr_detentions_2023.csv',
    kind: 'cases',
    country: 'AU',
    table: `
detention_no | detention_dt | brand | goods_description | no_of_items | retail_value_aud | origin_country | mode | right_type
/nationalReference | /date | /lines/*/marking+/lines/*/details/ipr/brand? | /lines/*/product | /lines/*/quantity | /lines/*/value/amount | /lines/*/origin+/route/departure/country?+/route/goodsOrigin? | /means/*/mode | /lines/*/details/ipr/rightType
D-230001 | 2023-07-03 | Northlake | handbags | 120 | 48,000.00 | China | sea | trademark
D-230002 | 2023-07-05 | Veloce | running shoes | 1,340 | 201,000.00 | Viet Nam | sea | trademark
D-230003 | 2023-07-19 | Ostara | perfume | 75 | 9,750.50 | Turkey | mail | trademark
D-230004 | 2023-08-01 | Brightec | phone chargers | 2,200 | 44,000.00 | China | air | design
D-230005 | 2023-08-14 | Northlake | wallets | 310 | 31,000.00 | Hong Kong | mail | trademark
`,
    first: {
      '/date': '2023-07-03',
      '/lines/0/category': 'ipr',
      '/lines/0/quantity': '120 C62',
      '/lines/0/value/amount': 48000,
      '/lines/0/value/currency': 'AUD',
      '/means/0/mode': 'maritime',
      '/lines/0/details/ipr/rightType': 'trademark',
    },
    last: { '/date': '2023-08-14', '/lines/0/quantity': '310 C62', '/means/0/mode': 'mail' },
  },
  {
    name: 'Monthly enforcement summary.csv',
    kind: 'totals',
    country: 'KE',
    table: `
Month | Region | Commodity | No. of seizures | Total quantity (kg) | Total value (KES)
· | · | · | · | · | ·
Jan 2024 | Coast | Heroin | 4 | 12.3 | 36900000
Jan 2024 | Coast | Bhang | 31 | 840 | 16800000
Jan 2024 | Nairobi | Heroin | 7 | 3.1 | 9300000
Jan 2024 | Nairobi | Bhang | 54 | 1260.5 | 25210000
Feb 2024 | Coast | Heroin | 2 | 1.9 | 5700000
Feb 2024 | Coast | Bhang | 28 | 702 | 14040000
Feb 2024 | Nairobi | Bhang | 49 | 990 | 19800000
`,
  },
];
