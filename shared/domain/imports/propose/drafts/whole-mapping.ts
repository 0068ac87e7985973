import { categoryOf, type DetailsSection } from '../../../codes/categories.ts';
import type { FileFormat } from '../../file-format.ts';
import type { FieldRule, RowTest } from '../../mapping.ts';
import { columnsOf, ImportMapping } from '../../mapping.ts';
import type { FileProfile } from '../../profile/file-profile.ts';
import { isOtherWord } from '../../profile/unknown-words.ts';
import { asCategory, categoryOfProduct } from '../goods/categories-seen.ts';
import type { DraftedGoods } from '../goods/goods-rules.ts';
import { subtotalRows } from '../totals.ts';
import { languageOf } from './language-of.ts';
import { withRequiredParts } from './required-parts.ts';

type Fields = Readonly<Record<string, readonly FieldRule[]>>;

const MOST_UNKNOWN = 200;

/** Rows of the categories that have this section, told by the column that says the category. */
const rowsWith = (section: DetailsSection, rules: readonly FieldRule[]): RowTest | undefined => {
  for (const { column, translate } of rules) {
    if (!column || !translate) continue;
    const values = Object.entries(translate).flatMap(([text, code]) => {
      const category = typeof code === 'string' ? (asCategory(code) ?? categoryOfProduct(code)) : undefined;
      return category && categoryOf(category)?.details === section ? [text] : [];
    });
    if (values.length > 0) return { column, in: values.slice(0, 1000) };
  }
  return undefined;
};

/** A line carries the section of its own category only: rules for another are for the rows that have it. */
const withSections = (fields: Fields, goods: DraftedGoods): Fields =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([pointer, rules]) => {
      const section = /\/details\/([a-z]+)\//.exec(pointer)?.[1] as DetailsSection | undefined;
      if (section === undefined) return [[pointer, rules]];
      const own = (category: Parameters<typeof categoryOf>[0]) => categoryOf(category)?.details === section;
      if (goods.one !== undefined) return own(goods.one) ? [[pointer, rules]] : [];
      if (
        goods.categories.size > 0 &&
        [...goods.categories].every(own) &&
        fields['/lines/0/category']?.at(-1)?.constant !== undefined
      )
        return [[pointer, rules]];
      const place = /^\/lines\/\d+/.exec(pointer)?.[0] ?? '/lines/0';
      const when = rowsWith(section, [
        ...(fields[`${place}/category`] ?? []),
        ...(fields[`${place}/productCode`] ?? []),
      ]);
      return when ? [[pointer, rules.map((rule) => ({ ...rule, when }))]] : [];
    }),
  );

/** Every case has a location, if only one of which nothing is known. */
const withLocation = (fields: Fields): Fields => ({
  ...fields,
  '/location/type': [...(fields['/location/type'] ?? []), { constant: 'unknown' }],
});

const single = (rules: readonly FieldRule[]): FieldRule | FieldRule[] =>
  rules.length === 1 ? (rules[0] as FieldRule) : [...rules].slice(0, 10);

/** Fields that the mapping language does not take as drafted are left out, rather than the whole proposal. */
const accepted = (mapping: unknown, fields: Record<string, unknown>): ImportMapping => {
  const parsed = ImportMapping.safeParse(mapping);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues
    .map(({ path }) => path)
    .find((path) => path[0] === 'fields' && path.length > 1);
  if (!wrong || !(String(wrong[1]) in fields)) throw parsed.error;
  const { [String(wrong[1])]: _left, ...rest } = fields;
  return accepted({ ...(mapping as object), fields: rest }, rest);
};

/** "Other" among countries is not known; where it is a choice, a translation says so and stands above. */
const noCountries = (fields: Fields): string[] =>
  Object.values(fields)
    .flat()
    .filter(({ countries }) => countries)
    .flatMap(({ translate = {} }) => Object.keys(translate).filter(isOtherWord));

/** One mapping of all drafted fields, complete but for what only the office can say. */
export const wholeMapping = (
  drafted: Fields,
  {
    profile,
    goods,
    name,
    format,
  }: { profile: FileProfile; goods: DraftedGoods; name: string; format: FileFormat },
): ImportMapping => {
  const filled = Object.fromEntries(Object.entries(drafted).filter(([, rules]) => rules.length > 0));
  const { fields } = withRequiredParts(
    withSections(filled, goods),
    languageOf(profile, (filled['/narrative/text'] ?? []).flatMap(columnsOf)),
  );
  const unknown = new Set([
    '',
    ...profile.columns.flatMap((column) => [...column.unknown.keys()]),
    ...noCountries(fields),
  ]);
  const skip = subtotalRows(profile).map(({ column, texts }) => ({ column: column.name, in: texts }));
  const all = Object.fromEntries(
    Object.entries(withLocation(fields)).map(([pointer, rules]) => [pointer, single(rules)]),
  );
  return accepted(
    {
      name,
      format,
      unknown: [...unknown].filter((word) => word.length <= 100).slice(0, MOST_UNKNOWN),
      ...(skip.length > 0 && { skip: skip.slice(0, 20) }),
      fields: all,
    },
    all,
  );
};
