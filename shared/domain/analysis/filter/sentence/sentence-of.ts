import type { LanguageCode, ListId } from '../../../reference/entry.ts';
import type { Conditions, Filter } from '../filter.ts';
import { labelOf, phrase } from './words.ts';

/** What a code is called; undefined where nobody knows it: then the code stands for itself. */
export type CodeNames = (list: ListId | 'regions', code: string) => string | undefined;

type Say = ReturnType<typeof sayer>;
type Choice = { readonly in?: readonly string[] | undefined; readonly notIn?: readonly string[] | undefined };

const sayer = (language: LanguageCode, names: CodeNames) => {
  const oneOf = new Intl.ListFormat(language, { type: 'disjunction' });
  const all = new Intl.ListFormat(language, { type: 'conjunction' });
  const regions = new Intl.DisplayNames(language, { type: 'region' });
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 3 });
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const named = (list: ListId | 'regions') => (code: string) => names(list, code) ?? code;
  return {
    language,
    named,
    /** Countries and regions by the names of Unicode CLDR. */
    area: (code: string) => regions.of(code) ?? code,
    either: (values: readonly string[]) => oneOf.format(values),
    both: (values: readonly string[]) => all.format(values),
    number: (value: unknown) => number.format(Number(value)),
    day: (value: string) => day.format(new Date(value)),
    span: (count: number, unit: 'day' | 'week' | 'month' | 'year') =>
      new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count),
  };
};

const itself = (code: string) => code;

const chosen = (say: Say, choice: Choice, name: (code: string) => string): string =>
  say.both([
    ...(choice.in ? [say.either(choice.in.map(name))] : []),
    ...(choice.notIn ? [phrase('not', say.language, say.either(choice.notIn.map(name)))] : []),
  ]);

const range = (
  say: Say,
  { min, max }: { readonly min?: unknown; readonly max?: unknown },
  unit = '',
): string =>
  say.both([
    ...(min === undefined ? [] : [phrase('least', say.language, `${say.number(min)}${unit}`)]),
    ...(max === undefined ? [] : [phrase('most', say.language, `${say.number(max)}${unit}`)]),
  ]);

const periodInWords = (say: Say, period: NonNullable<Conditions['period']>): string => {
  const { language } = say;
  if ('last' in period) return phrase('last', language, say.span(period.last, period.unit));
  return [
    ...(period.from ? [phrase('from', language, say.day(period.from))] : []),
    ...(period.to ? [phrase('until', language, say.day(period.to))] : []),
  ].join(' ');
};

const gradeInWords = (say: Say, grade: NonNullable<Conditions['grade']>): string => {
  const { language } = say;
  return say.both([
    ...(grade.source ? [phrase('source', language, say.either(grade.source))] : []),
    ...(grade.information
      ? [phrase('information', language, say.either(grade.information.map(String)))]
      : []),
    ...(grade.minimumQuality === undefined
      ? []
      : [phrase('quality', language, phrase('least', language, say.number(grade.minimumQuality)))]),
  ]);
};

const unitOf = (say: Say, { unit }: NonNullable<Conditions['quantity']>): string =>
  ` ${say.named('units')(unit)}`;

/** Lists of values with the reference list that names them. */
const LISTS: readonly (readonly [keyof Conditions & Parameters<typeof labelOf>[0], ListId | undefined])[] = [
  ['kinds', undefined],
  ['categories', 'categories'],
  ['products', 'products'],
  ['hs', undefined],
  ['places', 'places'],
  ['placeTypes', 'location-types'],
  ['directions', 'directions'],
  ['modes', 'modes'],
  ['containers', undefined],
  ['coverHs', undefined],
  ['coverWords', undefined],
  ['outcomes', undefined],
  ['operations', undefined],
  ['offices', undefined],
  ['rilos', undefined],
  ['handling', undefined],
];
const AREAS = ['reportedBy', 'seizedIn', 'departure', 'transit', 'destination', 'origin', 'onRoute'] as const;

const conditionsInWords = (say: Say, given: Conditions): string[] => {
  const { language } = say;
  const said = (condition: Parameters<typeof labelOf>[0], words: string) => [
    `${labelOf(condition, language)}: ${words}`,
  ];
  return [
    ...(given.period ? [`${labelOf('period', language)} ${periodInWords(say, given.period)}`] : []),
    ...LISTS.flatMap(([name, list]) => {
      const values = given[name] as readonly string[] | undefined;
      return values ? said(name, say.either(values.map(list ? say.named(list) : itself))) : [];
    }),
    ...AREAS.flatMap((name) => (given[name] ? said(name, chosen(say, given[name], say.area)) : [])),
    ...(given.routes
      ? said('routes', say.either(given.routes.map(({ from, to }) => `${say.area(from)} → ${say.area(to)}`)))
      : []),
    ...(given.concealment
      ? said('concealment', chosen(say, given.concealment, say.named('concealment')))
      : []),
    ...(given.detection ? said('detection', chosen(say, given.detection, say.named('detection'))) : []),
    ...(given.ripOff === undefined ? [] : [phrase(given.ripOff ? 'ripOff' : 'noRipOff', language)]),
    ...(given.quantity ? said('quantity', range(say, given.quantity, unitOf(say, given.quantity))) : []),
    ...(given.valueUsd ? said('valueUsd', range(say, given.valueUsd)) : []),
    ...(given.lagDays ? said('lagDays', range(say, given.lagDays)) : []),
    ...(given.grade ? said('grade', gradeInWords(say, given.grade)) : []),
    ...(given.text ? said('text', given.text) : []),
  ];
};

const STATUSES = ['verified', 'reported', 'returned'] as const;

/** What the cases are: verified ones alone, all, or some of the others. */
const casesInWords = (say: Say, status: Filter['status']): string => {
  const { language } = say;
  if (status === undefined || status.join() === 'verified') return phrase('verified', language);
  if (STATUSES.every((one) => status.includes(one))) return phrase('everything', language);
  const others = status.filter((one) => one !== 'verified').map((one) => phrase(one, language));
  const some = status.includes('verified')
    ? [phrase('verified', language).toLocaleLowerCase(language), ...others]
    : others;
  return `${phrase('cases', language)}: ${say.either(some)}`;
};

/**
 * A filter in words, for a person to see that it is what they mean: `Verified cases; seized in the last 5 years;
 * departure: South America; cover load (HS): 1006`. Codes are named as far as `names` knows them.
 */
export const sentenceOf = (
  filter: Filter,
  language: LanguageCode,
  names: CodeNames = () => undefined,
): string => {
  const say = sayer(language, names);
  const part = (given: Conditions) => `(${say.both(conditionsInWords(say, given))})`;
  const separator = language === 'ar' ? '؛ ' : '; ';
  return [
    casesInWords(say, filter.status),
    ...conditionsInWords(say, filter),
    ...(filter.any ? [phrase('either', language, say.either(filter.any.map(part)))] : []),
    ...(filter.not ?? []).map((one) => phrase('without', language, part(one))),
  ].join(separator);
};
