import type { ForeignFile } from '../foreign-file.ts';

export const RUSSIAN: readonly ForeignFile[] = [
  {
    name: 'алкоголь и табак.csv',
    kind: 'cases',
    country: 'UA',
    delimiter: ';',
    table: `
Протокол | Дата составления | Пункт пропуска | Товар | Кол-во | Ед. | Стоимость (USD) | Код ТН ВЭД | Страна происхождения | Транспортное средство
/nationalReference | /date | /location/name+/location/customsOffice? | /lines/*/product | /lines/*/quantity | /lines/*/quantity/unit | /lines/*/value/amount | /lines/*/hs | /lines/*/origin+/route/goodsOrigin? | /means/*/mode+/means/*/type?
0117 | 03.02.24 | Паланка | сигареты | 10 000 | шт | 1 500,00 | 2402 20 | Молдова | легковой автомобиль
0121 | 07.02.24 | Порубное | водка | 240 | л | 960,50 | 2208 60 | Молдова | микроавтобус
0133 | 19.02.24 | Паланка | сигареты | 50 000 | шт | 7 500,00 | 2402 20 | Беларусь | грузовой автомобиль
0140 | 28.02.24 | Одесса порт | коньяк | 1 200 | л | 18 000,00 | 2208 20 | Грузия | судно
`,
    first: {
      '/date': '2024-02-03',
      '/lines/0/category': 'tobacco',
      '/lines/0/quantity': '10000 C62',
      '/lines/0/value/amount': 1500,
      '/lines/0/value/currency': 'USD',
      '/lines/0/hs': '240220',
    },
    last: { '/lines/0/category': 'alcohol', '/lines/0/quantity': '1200 LTR', '/means/0/mode': 'maritime' },
  },
  {
    name: 'сводка.csv',
    kind: 'totals',
    country: 'RU',
    table: `
Год | Таможенное управление | Вид наркотика | Количество случаев | Масса, кг
· | · | · | · | ·
2022 | Центральное | кокаин | 14 | 120,5
2022 | Дальневосточное | гашиш | 9 | 33,2
2022 | Сибирское | героин | 4 | 12,0
2023 | Центральное | кокаин | 17 | 210,4
2023 | Дальневосточное | гашиш | 6 | 20,1
2023 | Сибирское | героин | 7 | 40,9
Итого | | | 57 | 437,1
`,
  },
];
