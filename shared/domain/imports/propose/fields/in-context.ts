import type { FileProfile } from '../../profile/file-profile.ts';
import type { Candidate } from './candidates.ts';

type Rule = (candidate: Candidate, all: readonly (readonly Candidate[])[], profile: FileProfile) => number;

const someIs = (all: readonly (readonly Candidate[])[], start: string): boolean =>
  all.some((list) => list[0]?.pointer.startsWith(start) && list[0].score >= 0.6);

/** What a column is, seen beside the others: factors of its score. */
const RULES: readonly Rule[] = [
  // A number of a case that stands in several rows is no number of a row: those would be one case.
  ({ pointer, column }) => (pointer === '/nationalReference' && !column.unique ? 0.55 : 1),
  // "Origin" beside "destination" is where it came from; alone, where it was made.
  ({ pointer }, all) =>
    pointer.startsWith('/route/departure') &&
    someIs(all, '/route/destination') &&
    !someIs(all, '/route/departure/country')
      ? 1.06
      : 1,
  // Regions of the world lie above countries, not below.
  ({ pointer, column }, all) =>
    pointer === '/location/subdivision' &&
    all.some(([best]) => best?.pointer === '/location/country' && best.column.distinct > column.distinct)
      ? 0.4
      : 1,
  // The day of the seizure is what every case has; other days stand beside it.
  ({ pointer, column, header }, all) =>
    pointer === '/date' &&
    header < 0.5 &&
    someIs(
      all.filter((list) => list[0]?.column !== column),
      '/date',
    )
      ? 0.6
      : 1,
  // Goods in general before the special field of one category.
  ({ pointer }) => (pointer.includes('/details/') ? 0.97 : 1),
  // A code of our own list is not what others write.
  ({ pointer, header }) => (pointer === '/lines/*/productCode' && header < 0.99 ? 0.3 : 1),
];

export const inContext = (all: readonly (readonly Candidate[])[], profile: FileProfile): Candidate[][] =>
  all.map((list) =>
    list
      .map((candidate) => {
        const factor = RULES.reduce((product, rule) => product * rule(candidate, all, profile), 1);
        return { ...candidate, score: Math.min(0.99, candidate.score * factor) };
      })
      .sort((a, b) => b.score - a.score),
  );
