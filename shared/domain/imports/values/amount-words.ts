import { plainWord } from './plain-text.ts';

/** Words that stand around amounts, in the six languages. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(plainWord));

export const ABOUT = words(
  'about approx approximately around ca circa c estimated est environ approximatif estimé aproximadamente aprox ' +
    'alrededor unos unas estimado cerca estimada около примерно приблизительно ок حوالي نحو تقريبا تقريبًا',
);

export const EACH = words(
  'each ea apiece every per chacun chacune chaque cada uno una um uma каждый каждая каждое каждого кажд لكل واحد واحدة',
);

/** What stands between a number and its unit and says nothing. */
export const OF = words('of de des d do da из من net nett neto netos líquido нетто صافي');

export const TO = words('to till until à au a hasta até до إلى الى');

/** What follows is the most that it can have been, which is no amount. */
export const AT_MOST = words(
  'less under below max maximum up jusqu moins menos máximo menor hasta até менее меньше до أقل',
);

/** What follows is the least that it can have been. */
export const AT_LEAST = words(
  'over more above min minimum plus más mas minimo mínimo mais acima более больше свыше أكثر',
);

export const TIMES: ReadonlySet<string> = new Set(['x', '×', '*', 'х', 'por']);

const MULTIPLIERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    100: 'hundred cent cien ciento cem сто مائة مئة',
    1000: 'thousand thousands mille millier milliers mil miles тыс тысяча тысячи тысяч ألف آلاف الف',
    1000000:
      'million millions mln mio millón millon millones milhão milhao milhões млн миллион миллиона миллионов مليون ملايين',
  }).flatMap(([times, list]) => [...words(list)].map((word) => [word, Number(times)] as const)),
);

export const multiplierOf = (word: string): number | undefined => MULTIPLIERS.get(plainWord(word));
