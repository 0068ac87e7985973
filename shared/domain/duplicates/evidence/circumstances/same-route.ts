import type { TraitPlace } from '../../traits.ts';
import type { EvidenceRule } from '../evidence.ts';

const WEIGHTS = { code: 0.12, country: 0.06 };

const agreed = (a: TraitPlace | undefined, b: TraitPlace | undefined) => {
  if (a?.unLocode && a.unLocode === b?.unLocode) return { weight: WEIGHTS.code, name: a.unLocode };
  if (a?.country && a.country === b?.country) return { weight: WEIGHTS.country, name: a.country };
  return undefined;
};

/** Both ends have to agree: one alone is what a port has in common with most of its trade. */
export const sameRoute: EvidenceRule = {
  code: 'same-route',
  words: {
    en: 'The same way, from {value} to {other}.',
    fr: 'Le même trajet, de {value} à {other}.',
    es: 'El mismo trayecto, de {value} a {other}.',
    ar: 'المسار نفسه، من {value} إلى {other}.',
    ru: 'Один и тот же маршрут, из {value} в {other}.',
    pt: 'O mesmo trajeto, de {value} para {other}.',
  },
  *weigh(a, b) {
    const [from, to] = [agreed(a.from, b.from), agreed(a.to, b.to)];
    if (from && to)
      yield { weight: 1 - (1 - from.weight) * (1 - to.weight), value: from.name, other: to.name };
  },
};
