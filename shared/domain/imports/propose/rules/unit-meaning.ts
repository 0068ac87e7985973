import type { CategoryCode } from '../../../codes/categories.ts';
import { foldedUnit, type UnitMeant, unitWords } from '../../../codes/unit-words.ts';
import { plainText } from '../../values/plain-text.ts';

/** "100 gram", "Block (350gr)", "Paper (1/10 gm)": the unit stands behind a number. */
const MEASURE = /^\D*(\d{1,15}(?:[.,]\d{1,15})?)(?: ?\/ ?(\d{1,15}))? ?(\p{L}+)/u;

const MULTIPLES: readonly (readonly [words: RegExp, factor: number])[] = [
  [
    /^(?:thousands?|milliers?|miles?|milhares|milheiros?|тысяч[аи]?|тыс|آلاف|ألف)(?: of| de| d')?[ .]/iu,
    1000,
  ],
  [/^(?:millions?|millones|milhões|миллион(?:ов|а)?|млн|مليون)(?: of| de| d')?[ .]/iu, 1_000_000],
  [/^(?:hundreds?|centaines?|cientos?|centenas?|сотен|сотни|مئة)(?: of| de| d')?[ .]/iu, 100],
];

/** "grams", "Gallons (UK)": plurals are not all in the table. */
const singular = (words: string): string => words.replace(/(?<=\p{L}{3})s(?!\p{L})/giu, '');

const round = (value: number) => Number(value.toPrecision(12));

/** What a word of a column of units means, or undefined where nobody can know. */
export const unitMeaning = (given: string, category?: CategoryCode): UnitMeant | undefined => {
  const text = plainText(given);
  if (text.length > 80) return undefined;
  const words = unitWords(category);
  const direct = words.get(foldedUnit(text)) ?? words.get(foldedUnit(singular(text)));
  if (direct) return direct;
  const inBrackets = /\(([^()]*)\)/.exec(text)?.[1];
  const measure = MEASURE.exec(inBrackets ?? text);
  const unit = measure && words.get(foldedUnit(measure[3] as string));
  if (measure && unit) {
    const count = Number((measure[1] as string).replace(',', '.')) / Number(measure[2] ?? 1);
    return Number.isFinite(count) && count > 0
      ? { unit: unit.unit, factor: round(count * unit.factor) }
      : undefined;
  }
  for (const [multiple, factor] of MULTIPLES) {
    const rest = text.replace(multiple, '');
    const counted = rest === text ? undefined : words.get(foldedUnit(rest));
    if (counted) return { unit: counted.unit, factor: round(counted.factor * factor) };
  }
  const parts = [text.replace(/\([^()]*\)/g, ''), inBrackets, ...text.split(/[/,;-]/)];
  for (const part of parts) {
    const found = part ? (words.get(foldedUnit(part)) ?? words.get(foldedUnit(singular(part)))) : undefined;
    if (found) return found;
  }
  return undefined;
};

/** Words of a header that are units, the one in brackets or behind a comma first: "Weight (kg)", "Масса, кг". */
export const unitInHeader = (header: string, category?: CategoryCode): UnitMeant | undefined => {
  const words = unitWords(category);
  const plain = plainText(header).replace(/[_]+/g, ' ');
  const set = [...plain.matchAll(/\(([^()]*)\)|,([^,]*)$/g)].map((found) =>
    (found[1] ?? found[2] ?? '').trim(),
  );
  for (const words of set) {
    const meant = unitMeaning(words.replace(/^(?:in|en|em|в|بال?) ?/iu, ''), category);
    if (meant) return meant;
  }
  const tokens = plain.split(/[^\p{L}\p{N}²³]+/u).filter((token) => token.length > 1);
  for (const token of tokens.reverse()) {
    const folded = foldedUnit(token.replace(/^(?:ب?ال)(?=\p{L}{2})/u, ''));
    const meant = words.get(folded) ?? words.get(singular(folded));
    if (meant && !GENERAL.has(folded)) return meant;
  }
  return undefined;
};

/** Words that stand in any header of a number and say no more than that. */
const GENERAL: ReadonlySet<string> = new Set(
  [
    'number',
    'nombre',
    'numero',
    'nos',
    'عدد',
    'no',
    'un',
    'de',
    'в',
    'г',
    'a',
    'gross',
    'score',
    'head',
    'round',
    'stone',
    'one',
    'um',
  ].map(foldedUnit),
);

const WEIGHT = /weight|wt\b|mass|poids|masse|peso|вес|масс|وزن/iu;
const VOLUME = /volume|litre|liter|volumen|объ[её]м|حجم/iu;
const COUNT =
  /number|count|pieces|items|nombre|nbre|nb\b|número|numero|nº|unidades|cantidad de|кол-во|количество|штук|عدد|qtd|unit/iu;

/** Whether a header speaks of a weight, a volume or a number of things. */
export const dimensionOf = (header: string): 'weight' | 'volume' | 'count' | undefined =>
  WEIGHT.test(header) ? 'weight' : VOLUME.test(header) ? 'volume' : COUNT.test(header) ? 'count' : undefined;
