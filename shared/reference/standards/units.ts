import { REC_20_2 } from 'un-ece-recommendation/20/2';
import { REC_20_3 } from 'un-ece-recommendation/20/3';
import { UNIT_WORDS } from '../../domain/codes/unit-word-table.ts';
import { unitOf } from '../../domain/codes/units.ts';
import type { Entry } from '../../domain/reference/entry.ts';
import { aliasesBeside } from './aliases.ts';

/** The recommendation does not say when a code was marked as withdrawn: it never was offered here. */
const NEVER_OFFERED = '2026-01-01';

/** Words of the units that Rec 20 has a code for; a tola or a pack of 20 is an alias of no code. */
const words = new Map(
  UNIT_WORDS.trim()
    .split('\n')
    .map((line) => line.split(/ (.*)/))
    .filter(([code]) => !code?.includes('*'))
    .map(([code = '', names = '']) => [code, names.split('|')]),
);

const namesOf = (code: string, name: string): Pick<Entry, 'labels' | 'aliases'> => {
  const [en, fr, es, ar, ru, pt, ...aliases] = words.get(code) ?? [];
  if (!en || !fr || !es || !ar || !ru || !pt) return { labels: { en: name } };
  const labels = { en, fr, es, ar, ru, pt };
  return { labels, ...aliasesBeside(labels, [name, ...aliases]) };
};

/** Units of UN/ECE Recommendation 20; those of quantities in six languages, with what one of them is in its base unit. */
export const units = (): readonly Entry[] => {
  const current = new Set(REC_20_3.map(({ code }) => code));
  return REC_20_2.map(({ code, name = code }) => {
    const unit = unitOf(code);
    return {
      code,
      ...namesOf(code, name),
      ...(!current.has(code) && !unit && { deprecated: { since: NEVER_OFFERED } }),
      ...(unit && { facts: { base: unit.base, factor: unit.factor, weight: 1 } }),
    };
  });
};
