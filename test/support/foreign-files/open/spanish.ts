import type { ForeignFile } from '../foreign-file.ts';

export const SPANISH: readonly ForeignFile[] = [
  {
    name: 'decomisos.csv',
    kind: 'cases',
    country: 'PE',
    delimiter: ';',
    table: `
FECHA_HECHO | DEPARTAMENTO | MUNICIPIO | CLASE_BIEN | CANTIDAD | UNIDAD_MEDIDA | MEDIO_TRANSPORTE | LUGAR_OCULTAMIENTO | PAIS_DESTINO
/date | /location/subdivision | /location/name | /lines/*/product | /lines/*/quantity | /lines/*/quantity/unit | /means/*/mode+/means/*/type? | /concealment/method+/concealment/detail? | /route/destination/country
03/01/2023 | LIMA | CALLAO | CLORHIDRATO DE COCAINA | 125,5 | KILOGRAMOS | MARITIMO | CONTENEDOR | ESPAÑA
17/01/2023 | CUSCO | PISAC | PASTA BASICA DE COCAINA | 850 | GRAMOS | TERRESTRE | EQUIPAJE | DESCONOCIDO
22/01/2023 | LIMA | CALLAO | CLORHIDRATO DE COCAINA | 1.250,75 | KILOGRAMOS | MARITIMO | CONTENEDOR | BELGICA
29/01/2023 | TACNA | TACNA | MARIHUANA | 12 | KILOGRAMOS | TERRESTRE | VEHICULO | CHILE
02/02/2023 | LIMA | AEROPUERTO JORGE CHAVEZ | CLORHIDRATO DE COCAINA | 980 | GRAMOS | AEREO | INGERIDO | MEXICO
`,
    first: {
      '/date': '2023-01-03',
      '/location/name': 'CALLAO',
      '/lines/0/category': 'drugs',
      '/lines/0/quantity': '125.5 KGM',
      '/means/0/mode': 'maritime',
      '/route/destination/country': 'ES',
    },
    last: { '/lines/0/quantity': '980 GRM', '/means/0/mode': 'air', '/concealment/method': 'body-internal' },
  },
  {
    name: 'Armas y municiones incautadas.csv',
    kind: 'cases',
    country: 'MX',
    table: `
No. Acta | Fecha | Aduana | Tipo de arma | Marca | Calibre | Cantidad | País de origen | Sentido
/nationalReference | /date | /location/customsOffice | /lines/*/product+/lines/*/details/weapon/type? | /lines/*/details/weapon/make+/lines/*/marking? | /lines/*/details/weapon/calibre | /lines/*/quantity | /lines/*/origin+/route/goodsOrigin?+/route/departure/country? | /direction
A-113 | 4-mar-2024 | Nuevo Laredo | Pistola | Halcón | 9 mm | 2 | Estados Unidos | Importación
A-114 | 9-mar-2024 | Tijuana | Rifle | Norteña | 7.62 mm | 1 | Estados Unidos | Importación
A-115 | 9-mar-2024 | Tijuana | Municiones | Norteña | 7.62 mm | 500 | Estados Unidos | Importación
A-120 | 15-abr-2024 | Manzanillo | Revólver | Halcón | .38 | 1 | Brasil | Tránsito
A-121 | 20-abr-2024 | Nuevo Laredo | Cargadores | s/d | 9 mm | 14 | Estados Unidos | Importación
`,
    first: {
      '/date': '2024-03-04',
      '/lines/0/category': 'weapons',
      '/lines/0/quantity': '2 C62',
      '/lines/0/details/weapon/calibre': '9 mm',
      '/direction': 'import',
    },
    last: { '/date': '2024-04-20', '/lines/0/quantity': '14 C62' },
  },
];
