import type { IdentifierKind } from '../../traits.ts';
import type { EvidenceRule } from '../evidence.ts';
import { identifiersOf, inCommon } from '../identifiers/same-identifier.ts';

/** Kinds of which a consignment has its own; a seal is changed on the way, a ship and a wagon as well. */
const OWN: readonly IdentifierKind[] = ['container', 'waybill', 'postal-item', 'consignment'];

/** A consignment may fill two containers: where one number agrees, another that does not says less. */
const WEIGHTS = { alone: 0.6, besideAnother: 0.2 };

export const otherIdentifier: EvidenceRule = {
  code: 'other-identifier',
  against: true,
  words: {
    en: 'Different numbers where both name one: {value} and {other}.',
    fr: 'Des numéros différents là où les deux en indiquent un : {value} et {other}.',
    es: 'Números distintos donde ambas indican uno: {value} y {other}.',
    ar: 'أرقام مختلفة حيث تذكر كل منهما رقمًا: {value} و{other}.',
    ru: 'Разные номера там, где оба случая указывают номер: {value} и {other}.',
    pt: 'Números diferentes onde ambas indicam um: {value} e {other}.',
  },
  *weigh(a, b) {
    const agrees = OWN.some((kind) => inCommon(a, b, kind).length > 0);
    for (const kind of OWN) {
      const [[one], [other]] = [identifiersOf(a, kind), identifiersOf(b, kind)];
      if (!one || !other || inCommon(a, b, kind).length > 0) continue;
      yield {
        weight: agrees ? WEIGHTS.besideAnother : WEIGHTS.alone,
        value: one.value,
        other: other.value,
      };
      return;
    }
  },
};
