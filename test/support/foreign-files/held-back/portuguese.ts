import type { ForeignFile } from '../foreign-file.ts';

export const PORTUGUESE: readonly ForeignFile[] = [
  {
    name: 'residuos.csv',
    kind: 'cases',
    country: 'BR',
    delimiter: ';',
    table: `
Nº Auto de Infração | Data Autuação | UF | Porto | Descrição do Material | Peso (t) | Contêiner | Navio | País Exportador | NCM
/nationalReference | /date | /location/subdivision | /location/name | /lines/*/product | /lines/*/quantity | /means/*/containers/*/number | /means/*/vessel/name | /route/departure/country | /lines/*/hs
AI-9001 | 07/02/2023 | SP | Santos | resíduos plásticos | 22,4 | MSCU6639870 | Estrela do Norte | Estados Unidos | 3915.90
AI-9002 | 09/02/2023 | SP | Santos | pneus usados | 18,1 | TCLU4265446 | Estrela do Norte | Portugal | 4012.20
AI-9014 | 21/03/2023 | PR | Paranaguá | resíduos hospitalares | 24 | HLXU8765430 | Mar Aberto | Espanha | 3825.30
AI-9020 | 30/03/2023 | PE | Suape | lixo eletrônico | 12,75 | CMAU1234567 | Boa Viagem | Reino Unido | 8549.11
`,
    first: {
      '/date': '2023-02-07',
      '/lines/0/category': 'hazardous',
      '/lines/0/quantity': '22.4 TNE',
      '/route/departure/country': 'US',
      '/means/0/vessel/name': 'Estrela do Norte',
    },
    last: { '/lines/0/quantity': '12.75 TNE', '/location/subdivision': 'PE' },
  },
  {
    name: 'apreensao drogas angola.csv',
    kind: 'cases',
    country: 'AO',
    table: `
Ordem | Data | Local da Apreensao | Produto | Quant. | Medida | Proveniencia | Destino | Via | Modus operandi
· | /date | /location/name | /lines/*/product | /lines/*/quantity | /lines/*/quantity/unit | /route/departure/country | /route/destination/country | /means/*/mode | /concealment/detail+/concealment/method?
1 | 11/02/2024 | Aeroporto 4 de Fevereiro | Cocaina | 2,8 | Kgs | Brasil | Angola | Aerea | no interior do organismo
2 | 25/02/2024 | Porto de Luanda | Cocaina | 114 | Kgs | Brasil | Africa do Sul | Maritima | dissimulada em contentor de frango
3 | 08/03/2024 | Luvo | Liamba | 560 | Kgs | RDC | Angola | Terrestre | sacos no camiao
4 | 19/03/2024 | Aeroporto 4 de Fevereiro | Heroina | 900 | Grs | Africa do Sul | Portugal | Aerea | fundo falso da mala
`,
    first: {
      '/date': '2024-02-11',
      '/lines/0/category': 'drugs',
      '/lines/0/quantity': '2.8 KGM',
      '/route/departure/country': 'BR',
      '/means/0/mode': 'air',
    },
    last: { '/lines/0/quantity': '900 GRM', '/route/departure/country': 'ZA' },
  },
];
