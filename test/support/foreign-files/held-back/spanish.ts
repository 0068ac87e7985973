import type { ForeignFile } from '../foreign-file.ts';

export const SPANISH: readonly ForeignFile[] = [
  {
    name: 'contrabando_cigarrillos.csv',
    kind: 'cases',
    country: 'PY',
    delimiter: ';',
    table: `
nro_procedimiento | fec_procedimiento | lugar | ciudad | producto | marca | cajetillas | valor_usd | tributos_evadidos_usd | vehiculo | disposicion
/nationalReference | /date | /location/name+/location/type? | /location/name | /lines/*/product | /lines/*/marking+/lines/*/details/tobacco/brand? | /lines/*/quantity | /lines/*/value/amount | /lines/*/dutyEvaded/amount | /means/*/vehicle/type+/means/*/mode?+/means/*/type? | /lines/*/disposal
1201 | 2022-06-01 | Puesto de control Ruta 2 | Caacupé | cigarrillos | Palermo Azul | 25000 | 12500 | 8000 | camión | destruido
1207 | 2022-06-03 | Puente de la Amistad | Ciudad del Este | cigarrillos | Río | 5000 | 2500 | 1600 | automóvil | depósito
1215 | 2022-06-12 | Depósito | Encarnación | cigarrillos | Palermo Azul | 120000 | 60000 | 38400 | ninguno | depósito
1222 | 2022-06-29 | Puesto de control Ruta 2 | Caacupé | cigarrillos | Río | 800 | 400 | 256 | motocicleta | destruido
`,
    first: {
      '/date': '2022-06-01',
      '/lines/0/category': 'tobacco',
      '/lines/0/value/amount': 12500,
      '/lines/0/value/currency': 'USD',
      '/lines/0/dutyEvaded/amount': 8000,
      '/lines/0/disposal': 'destroyed',
    },
    last: { '/date': '2022-06-29', '/lines/0/disposal': 'destroyed' },
  },
  {
    name: 'precursores.csv',
    kind: 'cases',
    country: 'BO',
    table: `
Año | Mes | Día | Departamento | Sustancia química | Litros | Kilos | Procedencia | Vía
/date | /date | /date | /location/subdivision | /lines/*/product+/lines/*/details/drug/substance? | /lines/*/quantity | /lines/*/quantity | /route/departure/country | /means/*/mode
2023 | 5 | 14 | Cochabamba | Ácido sulfúrico | 450 |  | Chile | terrestre
2023 | 5 | 20 | Santa Cruz | Acetona | 1200 |  | Brasil | terrestre
2023 | 6 | 2 | Cochabamba | Permanganato de potasio |  | 80 | Perú | terrestre
2023 | 7 | 30 | La Paz | Cal |  | 2500 | Perú | terrestre
`,
    first: {
      '/date': '2023-05-14',
      '/lines/0/category': 'precursors',
      '/lines/0/quantity': '450 LTR',
      '/route/departure/country': 'CL',
      '/means/0/mode': 'road',
    },
    last: { '/date': '2023-07-30', '/lines/0/quantity': '2500 KGM' },
  },
];
