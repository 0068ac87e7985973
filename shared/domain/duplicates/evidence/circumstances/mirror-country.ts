import type { Traits } from '../../traits.ts';
import type { EvidenceRule } from '../evidence.ts';

const onTheWay = ({ from, to, via }: Traits): ReadonlySet<string> =>
  new Set([from?.country, to?.country, ...via].filter((one) => one !== undefined));

/** Two members met the goods at two places of one way: a controlled delivery, or what was told to the next country. */
export const mirrorCountry: EvidenceRule = {
  code: 'mirror-country',
  words: {
    en: 'One was seized in {value}, which lies on the way of the other.',
    fr: "L'une a été saisie en {value}, pays situé sur le trajet de l'autre.",
    es: 'Una se aprehendió en {value}, país del trayecto de la otra.',
    ar: 'ضُبطت إحداهما في {value} الواقعة على مسار الأخرى.',
    ru: 'Одно изъято в {value}, на пути другого.',
    pt: 'Uma foi apreendida em {value}, país do trajeto da outra.',
  },
  *weigh(a, b) {
    const [here, there] = [a.at.country, b.at.country];
    if (!here || !there || here === there) return;
    const named = [
      ...(onTheWay(b).has(here) ? [here] : []),
      ...(onTheWay(a).has(there) ? [there] : []),
    ].sort();
    if (named[0]) yield { weight: named.length === 2 ? 0.15 : 0.1, value: named[0] };
  },
};
