import type { CategoryCode } from '../codes/categories.ts';
import type { FieldRule, ImportMapping } from '../imports/mapping.ts';
import type { LanguageCode } from '../reference/entry.ts';
import { type Lists, type TemplateField, templateFields } from './template-fields.ts';
import { type TemplateWords, WORDS } from './words.ts';

/** As templates say, and as people write all the same. */
const DAYS = ['yyyy-mm-dd', 'dd/mm/yyyy', 'dd.mm.yyyy', 'dd-mm-yyyy'];

/** By name or by code: whoever knows the code writes it. */
const translationOf = ({ kind, choices = [] }: TemplateField): NonNullable<FieldRule['translate']> => {
  const value = (code: string) => (kind === 'flag' ? code === 'true' : code);
  return Object.fromEntries(
    choices.flatMap(({ code, label }) => [
      [code, value(code)],
      [label, value(code)],
    ]),
  );
};

const ruleOf = (field: TemplateField, { decimal }: TemplateWords): FieldRule => {
  const { label: column, kind, choices, open, pointer } = field;
  if (pointer.endsWith('/*')) return { column, split: ';' };
  if (kind === 'day') return { column, date: DAYS };
  if (kind === 'number') return { column, number: { decimal, thousands: '' } };
  if (kind === 'country') return { column, countries: true };
  if (choices && !open) return { column, translate: translationOf(field) };
  return kind === 'locode' ? { column, case: 'upper' } : { column };
};

/** The code of a product that the list knows; other words stay words alone. */
const productCode = (field: TemplateField): FieldRule => ({
  column: field.label,
  translate: translationOf(field),
  otherwise: null,
});

/** How a filled template of a category becomes cases. @throws nothing: what a row lacks is told when it is imported */
export const templateMapping = (
  category: CategoryCode,
  language: LanguageCode,
  lists: Lists,
): ImportMapping => {
  const fields: Record<string, FieldRule | FieldRule[]> = {};
  for (const field of templateFields({ category, language, lists })) {
    const { pointer, label } = field;
    const rule = ruleOf(field, WORDS[language]);
    fields[pointer] = rule;
    // A place that nobody told is still one: of the reporting office's country.
    if (pointer === '/location/type')
      fields[pointer] = [rule, { constant: 'unknown', when: { column: label, known: false } }];
    const line = /^(\/lines\/\d+)\/product$/.exec(pointer)?.[1];
    if (line) {
      fields[`${line}/category`] = { constant: category, when: { column: label, known: true } };
      fields[`${line}/productCode`] = productCode(field);
    }
    if (pointer === '/narrative/text')
      fields['/narrative/language'] = { constant: language, when: { column: label, known: true } };
  }
  return {
    name: `Template ${category} (${language})`,
    format: { kind: 'xlsx', headerRow: 1, compression: 'auto' },
    unknown: [''],
    fields,
  };
};
