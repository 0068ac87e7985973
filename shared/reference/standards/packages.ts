import { REC_21_3 } from 'un-ece-recommendation/21/3';
import type { Entry } from '../../domain/reference/entry.ts';
import { aliasesBeside } from './aliases.ts';
import { PACKAGE_NAMES } from './package-names.ts';

const named = new Map(PACKAGE_NAMES.map((entry) => [entry.code, entry]));

/** "Bag, jumbo" is also looked for as "jumbo bag". */
const turned = (name: string): string[] => {
  const [what = '', kind, more] = name.split(', ');
  return kind && !more ? [`${kind} ${what.toLowerCase()}`] : [];
};

/** Packages of UN/ECE Recommendation 21; those in use in six languages. In Recommendation 20 an X stands before them. */
export const packages = (): readonly Entry[] =>
  REC_21_3.map(({ code: given, name = given }) => {
    const code = given.slice(1);
    const entry = named.get(code);
    const labels = entry?.labels ?? { en: name };
    return {
      code,
      labels,
      ...aliasesBeside(labels, [name, given, ...turned(name), ...(entry?.aliases ?? [])]),
      ...(entry && { facts: { weight: 1 } }),
    };
  });
