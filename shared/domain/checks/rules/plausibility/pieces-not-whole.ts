import { unitOf } from '../../../codes/units.ts';
import type { Check } from '../../check.ts';

/** Halves of these are counted: tablets are broken, doses divided. */
const DIVISIBLE: readonly string[] = ['U2', 'AV', 'E27', 'NIU'];

/** What is left by counting in hundreds or dozens with a computer. */
const NEARLY = 1e-6;

export const piecesNotWhole: Check = {
  code: 'pieces-not-whole',
  severity: 'warning',
  about: 'plausibility',
  source: 'UN/ECE Recommendation 20: pieces are counted',
  words: {
    en: '{value} is not a whole number of pieces. Was it weighed? Then give the unit of weight.',
    fr: '{value} n’est pas un nombre entier de pièces. S’agit-il d’un poids ? Indiquez alors l’unité de poids.',
    es: '{value} no es un número entero de piezas. ¿Se pesó? Indique entonces la unidad de peso.',
    ar: '{value} ليس عددا صحيحا من القطع. هل هو وزن؟ يُرجى إذن ذكر وحدة الوزن.',
    ru: '{value} — не целое число штук. Если это вес, укажите единицу веса.',
    pt: '{value} não é um número inteiro de peças. Foi pesado? Indique então a unidade de peso.',
  },
  *find({ lines }) {
    for (const [i, { category, quantity }] of lines.entries()) {
      const unit = quantity && unitOf(quantity.unit);
      // Drugs are counted in doses, pills and papers, of which halves exist.
      if (!quantity || unit?.base !== 'C62' || DIVISIBLE.includes(unit.code) || category === 'drugs')
        continue;
      const pieces = quantity.value * unit.factor;
      if (Math.abs(pieces - Math.round(pieces)) > NEARLY * Math.max(1, pieces))
        yield { pointer: `/lines/${i}/quantity/value`, value: quantity.value };
    }
  },
};
