import type { LanguageCode } from '../../../shared/domain/reference/entry.ts';
import { csvLine } from '../../../shared/sheets/write-csv.ts';
import type { RulesetProfile } from '../../../shared/storage/screening/rulesets.ts';

/** The columns, described in functions/screening/README.md. */
export const COLUMNS = [
  'ruleset',
  'profile',
  'edition',
  'reference',
  'office',
  'title',
  'category',
  'product',
  'action',
  'weight',
  'handling',
  'valid_from',
  'valid_until',
  'condition',
  'kind',
  'any_of',
] as const;

/** Lines of one profile have its number of conditions; all must hold, of the values between bars any one. */
export const csvOf = (
  ruleset: string,
  profiles: readonly RulesetProfile[],
  language: LanguageCode,
): string => {
  const lines = profiles.flatMap(({ id, edition, reference, office, weight, inForce: { content } }) => {
    const { title, target, action, handling, validity, conditions } = content;
    const named = title[language] ?? title.en ?? Object.values(title)[0];
    const of = [
      ruleset,
      id,
      edition,
      reference,
      office,
      named ?? null,
      target.category,
      target.product ?? null,
      action,
      weight,
      handling.code,
      validity.from,
      validity.to,
    ];
    return [
      ...conditions.all.map(({ kind, anyOf }) => [kind, anyOf.join('|')]),
      ...(conditions.words ? [['words', conditions.words.join('|')]] : []),
    ].map(([kind = '', anyOf = ''], i) => [...of, i + 1, kind, anyOf]);
  });
  return [COLUMNS, ...lines].map((line) => csvLine(line, { guard: true })).join('');
};
