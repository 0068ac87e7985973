import type { ForeignFile } from '../foreign-file.ts';

export const ARABIC: readonly ForeignFile[] = [
  {
    name: 'ضبطيات.csv',
    kind: 'cases',
    country: 'SA',
    table: `
رقم الضبط | تاريخ الضبط | المنفذ | نوع المادة | الكمية | وحدة القياس | بلد المغادرة | وسيلة النقل | طريقة الإخفاء
/nationalReference | /date | /location/name+/location/customsOffice? | /lines/*/product | /lines/*/quantity | /lines/*/quantity/unit | /route/departure/country | /means/*/mode+/means/*/type? | /concealment/method+/concealment/detail?
ض-101 | 12/01/2024 | الحديثة | كبتاجون | 250000 | حبة | الأردن | بري | شحنة
ض-102 | 19/01/2024 | مطار الملك خالد | هيروين | 1.5 | كيلوغرام | باكستان | جوي | أمتعة
ض-103 | 23/01/2024 | ميناء جدة | كبتاجون | 1200000 | حبة | لبنان | بحري | حاوية
ض-104 | 02/02/2024 | البطحاء | حشيش | 45 | كيلوغرام | غير معروف | بري | مركبة
ض-105 | 28/02/2024 | مطار الملك خالد | كوكايين | 800 | غرام | البرازيل | جوي | أمتعة
`,
    first: {
      '/date': '2024-01-12',
      '/lines/0/category': 'drugs',
      '/lines/0/quantity': '250000 U2',
      '/route/departure/country': 'JO',
      '/means/0/mode': 'road',
    },
    last: {
      '/lines/0/quantity': '800 GRM',
      '/route/departure/country': 'BR',
      '/concealment/method': 'baggage',
    },
  },
  {
    name: 'إحصائيات سنوية.csv',
    kind: 'totals',
    country: 'EG',
    table: `
السنة | المنطقة | نوع المخدر | عدد القضايا | الكمية الإجمالية
· | · | · | · | ·
2021 | القاهرة | حشيش | 120 | 3400
2021 | الإسكندرية | حشيش | 80 | 2100
2021 | القاهرة | هيروين | 60 | 120
2022 | القاهرة | حشيش | 131 | 3900
2022 | الإسكندرية | حشيش | 77 | 1800
2022 | القاهرة | هيروين | 52 | 98
`,
  },
];
