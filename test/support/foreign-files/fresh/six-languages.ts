import type { ForeignFile } from '../foreign-file.ts';

export const SIX_LANGUAGES: readonly ForeignFile[] = [
  {
    name: 'actas de comiso 2021.csv',
    kind: 'cases',
    country: 'CL',
    delimiter: ';',
    table: `
ACTA N | FEC. COMISO | AVANZADA | LATITUD | LONGITUD | ESPECIE COMISADA | CANT. | U.M. | VALOR CLP | PAIS PROCEDENCIA | PAIS ORIGEN | PATENTE
/nationalReference | /date | /location/name+/location/customsOffice? | /location/coordinates/latitude | /location/coordinates/longitude | /lines/*/product | /lines/*/quantity | /lines/*/quantity/unit | /lines/*/value/amount | /route/departure/country | /lines/*/origin+/route/goodsOrigin? | ·
5541 | 04-05-21 | Colchane | -19,27 | -68,63 | CIGARRILLOS | 25.000 | CAJ | 62.500.000 | BO | PY | KXTR-41
5542 | 19-05-21 | Chacalluta | -18,35 | -70,33 | CIGARRILLOS | 1.500 | CAJ | 3.750.000 | PE | PY | HHJL-77
5549 | 28-05-21 | Colchane | -19,27 | -68,63 | ROPA FALSIFICADA | 340 | UN | 6.800.000 | BO | CN | LLPR-20
`,
    first: {
      '/date': '2021-05-04',
      '/location/coordinates/latitude': -19.27,
      '/lines/0/category': 'tobacco',
      '/lines/0/value/amount': 62500000,
      '/lines/0/value/currency': 'CLP',
      '/route/departure/country': 'BO',
    },
    last: { '/date': '2021-05-28', '/lines/0/quantity': '340 C62', '/lines/0/origin': 'CN' },
  },
  {
    name: 'оружие 2022.csv',
    kind: 'cases',
    country: 'KG',
    delimiter: ';',
    table: `
Рег. № | Дата задержания | Пост | Вид оружия | Модель | Калибр | Кол-во (шт.) | Откуда | Куда | Где спрятано | Задержано лиц
/nationalReference | /date | /location/name+/location/customsOffice? | /lines/*/product+/lines/*/details/weapon/type? | /lines/*/details/weapon/model | /lines/*/details/weapon/calibre | /lines/*/quantity | /route/departure/country | /route/destination/country | /concealment/method+/concealment/detail? | /outcome/arrests
КР-12 | 14 янв. 2022 | Ак-Жол | пистолет | М-4 | 9 мм | 2 | Казахстан | Кыргызстан | в багажнике | 1
КР-19 | 30 янв. 2022 | Торугарт | патроны | | 5,45 мм | 400 | Китай | Кыргызстан | в двойном дне | 2
КР-27 | 8 фев. 2022 | Ак-Жол | винтовка | СВ-1 | 7,62 мм | 1 | Казахстан | Узбекистан | в грузе | 1
`,
    first: {
      '/date': '2022-01-14',
      '/lines/0/category': 'weapons',
      '/lines/0/quantity': '2 C62',
      '/route/departure/country': 'KZ',
      '/outcome/arrests': 1,
    },
    last: {
      '/date': '2022-02-08',
      '/route/destination/country': 'UZ',
      '/lines/0/details/weapon/model': 'СВ-1',
    },
  },
  {
    name: 'contrafacção.csv',
    kind: 'cases',
    country: 'BR',
    delimiter: ';',
    table: `
Nº do processo | Data | Unidade aduaneira | Mercadoria | Código NCM | Titular do direito | Marca | Unid. apreendidas | Valor estimado (R$) | País de procedência | Modal | Situação da mercadoria
/nationalReference | /date | /location/customsOffice | /lines/*/product | /lines/*/hs | · | /lines/*/marking+/lines/*/details/ipr/brand? | /lines/*/quantity | /lines/*/value/amount | /route/departure/country | /means/*/mode | /lines/*/disposal
10715.000123/2024-11 | 03/07/2024 | Santos | tênis | 64041100 | Veloce Ltda | Veloce | 12.400 | 1.860.000,00 | China | marítimo | destruída
10715.000140/2024-52 | 17/07/2024 | Guarulhos | relógios | 91021110 | Orion SA | Orion | 350 | 87.500,00 | Hong Kong | aéreo | apreendida em depósito
10715.000166/2024-09 | 22/08/2024 | Foz do Iguaçu | brinquedos | 95030099 | Lapin SA | Lapinou | 8.000 | 240.000,00 | Paraguai | rodoviário | doada
`,
    first: {
      '/date': '2024-07-03',
      '/lines/0/category': 'ipr',
      '/lines/0/hs': '640411',
      '/lines/0/quantity': '12400 C62',
      '/lines/0/value/amount': 1860000,
      '/lines/0/value/currency': 'BRL',
      '/means/0/mode': 'maritime',
      '/lines/0/disposal': 'destroyed',
    },
    last: {
      '/lines/0/quantity': '8000 C62',
      '/lines/0/disposal': 'donated',
      '/route/departure/country': 'PY',
    },
  },
  {
    name: 'عملات.csv',
    kind: 'cases',
    country: 'LB',
    table: `
رقم القضية | تاريخ الضبطية | المنفذ الجمركي | العملة | المبلغ | قادم من | متجه إلى | رقم الرحلة | هل تم التصريح | مكان الإخفاء
/nationalReference | /date | /location/customsOffice+/location/name? | /lines/*/value/currency+/lines/*/product? | /lines/*/value/amount | /route/departure/country | /route/destination/country | /means/*/flight/number | /lines/*/details/currency/declared | /concealment/method+/concealment/detail?
ع-٢١ | ٢٠٢٤/٠٢/٠٧ | مطار بيروت | USD | ٤٥٠٠٠ | لبنان | تركيا | ME265 | لا | حقيبة
ع-٢٥ | ٢٠٢٤/٠٢/١٩ | مطار بيروت | EUR | ٢٨٠٠٠ | العراق | لبنان | ME323 | لا | ملابس
ع-٣٠ | ٢٠٢٤/٠٣/٠٢ | مطار بيروت | USD | ١٢٠٠٠٠ | لبنان | الإمارات | ME428 | نعم | حقيبة
`,
    first: {
      '/date': '2024-02-07',
      '/lines/0/category': 'currency',
      '/lines/0/value/amount': 45000,
      '/lines/0/value/currency': 'USD',
      '/route/destination/country': 'TR',
      '/means/0/flight/number': 'ME265',
      '/lines/0/details/currency/declared': false,
    },
    last: {
      '/date': '2024-03-02',
      '/lines/0/details/currency/declared': true,
      '/concealment/method': 'baggage',
    },
  },
];
