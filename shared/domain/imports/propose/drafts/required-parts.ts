import type { FieldRule } from '../../mapping.ts';
import { columnsOf } from '../../mapping.ts';
import { fieldType, requiredIn } from '../fields/field-kinds.ts';

type Fields = Readonly<Record<string, readonly FieldRule[]>>;

/** What carries such a thing, where nothing says the mode of transport. */
const MODES: readonly (readonly [part: RegExp, mode: string])[] = [
  [/\/(?:vessel)\//, 'maritime'],
  [/\/flight\//, 'air'],
  [/\/wagon$/, 'rail'],
  [/\/postalItem$/, 'mail'],
  [/\/vehicle\//, 'road'],
];

const MOST_RULES = 10;

const parentsOf = (pointer: string): string[] => {
  const parts = pointer.split('/');
  return parts.slice(2).map((_, i) => parts.slice(0, i + 2).join('/'));
};

const constantFor = (required: string, sibling: string, language: string): string | undefined => {
  if (required === '/narrative/language') return language;
  if (/\/means\/[^/]+\/mode$/.test(required)) {
    const mode = MODES.find(([part]) => part.test(sibling));
    if (mode) return mode[1];
  }
  return fieldType(required)?.choices?.includes('unknown') ? 'unknown' : undefined;
};

/** The same field wherever a rule for a whole place or list member stands for it. */
const isInside = (pointer: string, parent: string) => pointer.startsWith(`${parent}/`);

/**
 * A means of transport needs its mode, a concealment its method: where the row has the one and not the other, what can
 * be concluded or "unknown" stands there. Parts that nothing can complete are left out.
 */
export const withRequiredParts = (
  given: Fields,
  language: string,
): { fields: Fields; dropped: readonly string[] } => {
  const fields: Record<string, readonly FieldRule[]> = { ...given };
  const dropped: string[] = [];
  const parents = new Set(Object.keys(given).flatMap(parentsOf));
  for (const parent of parents) {
    // The line itself is completed by the rules for goods; money by a question.
    if (/^\/lines\/\d+$/.test(parent) || /\/(?:value|dutyEvaded)$/.test(parent)) continue;
    const siblings = Object.keys(given).filter((pointer) => isInside(pointer, parent));
    for (const name of requiredIn(parent)) {
      const required = `${parent}/${name}`;
      if (siblings.some((pointer) => pointer !== required && isInside(pointer, required))) continue;
      const others = siblings.filter((pointer) => pointer !== required);
      const own = fields[required] ?? [];
      const fallbacks = others.flatMap((pointer) => {
        const constant = constantFor(required, pointer, language);
        const columns = (given[pointer] ?? []).flatMap(columnsOf).slice(0, 1);
        return constant === undefined
          ? []
          : columns.map((column): FieldRule => ({ constant, when: { column, known: true } }));
      });
      const certain = own.some((rule) => rule.translate !== undefined && rule.otherwise === 'unknown');
      if (own.length + fallbacks.length === 0) {
        for (const pointer of others) {
          dropped.push(pointer);
          delete fields[pointer];
        }
      } else if (!certain || own.length === 0)
        fields[required] = [...own, ...once(fallbacks, own)].slice(0, MOST_RULES);
    }
  }
  return { fields, dropped };
};

/** A column that the field is read from already says nothing more. */
const once = (fallbacks: readonly FieldRule[], own: readonly FieldRule[]): FieldRule[] => {
  const seen = new Set(own.filter((rule) => rule.translate === undefined).flatMap(columnsOf));
  return fallbacks.filter(({ when }) => {
    const column = when?.column ?? '';
    return !seen.has(column) && seen.add(column);
  });
};
