import type { FieldRule } from '../mapping.ts';
import { hasField } from './report-fields.ts';

/** The field of the first member stands for all. */
export const firstOf = (pointer: string): string => pointer.replaceAll('/*', '/0');

const PARTS_OF_PLACE = ['name', 'country'];

/** Fields that a rule fills: its own, or the parts of a place, and those that its translations name. */
const targetsOf = (pointer: string, { translate = {}, place }: FieldRule): string[] => [
  ...(place ? PARTS_OF_PLACE.map((part) => `${pointer}/${part}`) : [pointer]),
  ...Object.values(translate).flatMap((to) => (typeof to === 'object' && to !== null ? Object.keys(to) : [])),
];

const withStars = (pointer: string): string => pointer.replace(/\/\d+(?=\/|$)/g, '/*');

/** Pointers that lead into the value of another; `*` is every member of a list. */
const insideOthers = (pointers: ReadonlySet<string>): { inner: string; outer: string }[] => {
  const all = new Map([...pointers].map((pointer) => [withStars(pointer), pointer]));
  const open = new Map([...all].filter(([, pointer]) => pointer.includes('/*')));
  for (const pointer of pointers) if (pointer.includes('/*')) open.set(withStars(pointer), pointer);
  return [...pointers].flatMap((inner) => {
    for (let at = inner.lastIndexOf('/'); at > 0; at = inner.lastIndexOf('/', at - 1)) {
      const above = inner.slice(0, at);
      const stars = withStars(above);
      const outer = pointers.has(above) ? above : above.includes('/*') ? all.get(stars) : open.get(stars);
      if (outer !== undefined) return [{ inner, outer }];
    }
    return [];
  });
};

/** What is wrong between the rules of a mapping and the fields that they fill. */
export const conflictsOf = (
  rules: readonly { readonly pointer: string; readonly rule: FieldRule }[],
): { path: string[]; message: string }[] => {
  const ofRules = rules.flatMap(({ pointer, rule: { split, take, place } }) => {
    if (split !== undefined && take === undefined && !pointer.includes('/*')) {
      const message = 'Several values need a list, with * in the pointer, or "take" to say which.';
      return [{ path: [pointer, 'split'], message }];
    }
    const isPlace = PARTS_OF_PLACE.every((part) => hasField(firstOf(`${pointer}/${part}`)));
    return place && !isPlace
      ? [{ path: [pointer, 'place'], message: 'This is no place with a name and a country.' }]
      : [];
  });
  const targets = new Set(rules.flatMap(({ pointer, rule }) => targetsOf(pointer, rule)));
  const within = insideOthers(targets).map(({ inner, outer }) => ({
    path: [inner],
    message: `It lies inside ${outer}, which has a rule as well: give the parts or the whole.`,
  }));
  return [...ofRules, ...within];
};
