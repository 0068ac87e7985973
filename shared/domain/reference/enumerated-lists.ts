import { InvalidInput } from '../errors.ts';
import type { ListId } from './entry.ts';
import type { Entries } from './succeed.ts';

/** Lists whose codes are values of the API: a new one is a new release of it, in every office's own system. */
const ENUMERATED: readonly ListId[] = [
  'fields',
  'modes',
  'categories',
  'concealment',
  'detection',
  'location-types',
  'directions',
  'choices',
  'handling',
  'grades',
];

const few = (codes: readonly string[]): string =>
  codes.length > 5 ? `${codes.slice(0, 5).join(', ')} and ${codes.length - 5} more` : codes.join(', ');

const WAY_OUT =
  'Labels, aliases and facts of the codes that are there can be changed; codes come and go with a release of the API.';

/** @throws InvalidInput when a list whose codes are part of the API would get others, or lose one */
export const assertSameCodes = (list: ListId, before: Entries, after: Entries): void => {
  if (!ENUMERATED.includes(list)) return;
  const added = [...after.keys()].filter((code) => !before.has(code));
  const missing = [...before.values()].filter(({ code, deprecated }) => {
    const then = after.get(code);
    return !then || (then.deprecated !== undefined && deprecated === undefined);
  });
  if (added.length > 0) refuse(list, `${few(added)} cannot be added`);
  if (missing.length > 0) refuse(list, `${few(missing.map(({ code }) => code))} cannot be taken out`);
};

const refuse = (list: ListId, what: string): never => {
  throw new InvalidInput([
    {
      pointer: '/code',
      code: 'part-of-the-api',
      detail: `The codes of ${list} are part of the API: ${what}. ${WAY_OUT}`,
    },
  ]);
};
