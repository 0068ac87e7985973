import type { LanguageCode } from '../../../shared/domain/reference/entry.ts';
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

/** RFC 4180; what a sheet would take for a formula is made text. */
const cell = (value: string | number | undefined): string => {
  const text = String(value ?? '');
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

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
      named,
      target.category,
      target.product,
      action,
      weight,
      handling.code,
      validity.from,
      validity.to,
    ];
    return [
      ...conditions.all.map(({ kind, anyOf }) => [kind, anyOf.join('|')]),
      ...(conditions.words ? [['words', conditions.words.join('|')]] : []),
    ].map(([kind, anyOf], i) => [...of, i + 1, kind, anyOf]);
  });
  return [COLUMNS, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('');
};
