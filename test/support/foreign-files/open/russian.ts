import type { ForeignFile } from '../foreign-file.ts';

export const RUSSIAN: readonly ForeignFile[] = [
  {
    name: 'Изъятия_2023.csv',
    kind: 'cases',
    country: 'KZ',
    delimiter: ';',
    table: `
№ п/п | Номер дела | Дата изъятия | Место изъятия | Наименование товара | Количество | Ед. изм. | Страна отправления | Страна назначения | Вид транспорта | Способ сокрытия
· | /nationalReference | /date | /location/name | /lines/*/product | /lines/*/quantity | /lines/*/quantity/unit | /route/departure/country | /route/destination/country | /means/*/mode | /concealment/method+/concealment/detail?
1 | 57-23 | 12.02.2023 | аэропорт Алматы | героин | 2,350 | кг | Афганистан | Россия | авиа | багаж
2 | 58-23 | 14.02.2023 | Достык | мефедрон | 0,750 | кг | Китай | Казахстан | железнодорожный | посылка
3 | 61-23 | 03.03.2023 | Кордай | гашиш | 15,000 | кг | Киргизия | Россия | автомобильный | тайник в автомобиле
4 | 66-23 | 28.03.2023 | Кордай | марихуана | 120,5 | кг | Киргизия | Казахстан | автомобильный | в грузе
5 | 70-23 | 09.04.2023 | почта Астана | кокаин | 45 | г | Нидерланды | Казахстан | почта | почтовое отправление
`,
    first: {
      '/date': '2023-02-12',
      '/nationalReference': '57-23',
      '/lines/0/category': 'drugs',
      '/lines/0/quantity': '2.35 KGM',
      '/route/departure/country': 'AF',
      '/means/0/mode': 'air',
    },
    last: { '/lines/0/quantity': '45 GRM', '/means/0/mode': 'mail' },
  },
  {
    name: 'культурные ценности.csv',
    kind: 'cases',
    country: 'BY',
    table: `
Дата | Таможенный пост | Предмет | Период | Материал | Кол-во, шт | Стоимость, USD | Направление перемещения
/date | /location/customsOffice+/location/name? | /lines/*/product+/lines/*/details/cultural/objectType? | /lines/*/details/cultural/period | /lines/*/details/cultural/materials | /lines/*/quantity | /lines/*/value/amount | /direction
5 марта 2024 | Брузги | икона | XIX век | дерево | 3 | 12000 | вывоз
17 марта 2024 | Козловичи | монеты | XVIII век | серебро | 140 | 8400 | вывоз
2 апреля 2024 | Брузги | книга | XVII век | бумага | 1 | 20000 | вывоз
23 мая 2024 | Минск аэропорт | картина | XX век | холст | 2 | 5000 | ввоз
`,
    first: {
      '/date': '2024-03-05',
      '/lines/0/category': 'cultural',
      '/lines/0/quantity': '3 C62',
      '/lines/0/value/amount': 12000,
      '/lines/0/value/currency': 'USD',
      '/direction': 'export',
    },
    last: { '/date': '2024-05-23', '/direction': 'import', '/lines/0/details/cultural/materials': 'холст' },
  },
];
