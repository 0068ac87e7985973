import { type CategoryCode, categoryOf } from '../codes/categories.ts';
import { countryOf } from '../codes/country-of.ts';
import { UNIT_CODES } from '../codes/units.ts';
import { type FieldKind, fieldType } from '../imports/propose/fields/field-kinds.ts';
import type { Entry, LanguageCode, ListId } from '../reference/entry.ts';
import type { ListIndex } from '../reference/list-index.ts';
import { WORDS } from './words.ts';

export type Lists = (list: ListId) => ListIndex;

/** The lists that templates are made of. */
export const TEMPLATE_LISTS = [
  'fields',
  'countries',
  'units',
  'packages',
  'currencies',
  'products',
  'means',
  'modes',
  'concealment',
  'detection',
  'location-types',
  'directions',
  'handling',
  'choices',
  'categories',
] as const satisfies readonly ListId[];

/** What a cell may hold, in the language of the template. */
export interface Choice {
  readonly code: string;
  readonly label: string;
}

/** One column of a template. */
export interface TemplateField {
  /** Into the report, the first member of lists; `/lines/1/product` for a second commodity. */
  readonly pointer: string;
  readonly label: string;
  readonly kind: FieldKind;
  readonly choices?: readonly Choice[];
  /** Other words than the choices are taken as well. */
  readonly open?: boolean;
  readonly required: boolean;
}

/** Said by the template itself: the category once, the language where there is a narrative, the code by its product. */
const SAID = new Set(['/lines/*/category', '/lines/*/productCode', '/narrative/language']);
/** Texts for which lists know words. */
const OPEN: Readonly<Record<string, ListId>> = { '/lines/*/product': 'products', '/means/*/type': 'means' };
/** More kinds of goods in one case, with what says most of them. */
const MORE_LINES = [1, 2];
const OF_MORE_LINES = ['/lines/*/product', '/lines/*/quantity/value', '/lines/*/quantity/unit'];
const SHORT_PARTS = new Set(OF_MORE_LINES);
const SHORT_REQUIRED = new Set(['/date', '/lines/*/product', '/sharing/level', '/handling/code']);

const labelIn = ({ labels }: Entry, language: LanguageCode): string => labels[language] ?? labels.en;

/** Codes by their names, in the order of the alphabet; a name that two have is told apart by the code. */
const choicesOf = (
  entries: Iterable<Entry>,
  language: LanguageCode,
  codeOf = (entry: Entry) => entry.code,
): Choice[] => {
  const all = [...entries]
    .filter(({ deprecated }) => !deprecated)
    .map((entry) => ({ code: codeOf(entry), label: labelIn(entry, language) }));
  const count = new Map<string, number>();
  for (const { label } of all) count.set(label.toLowerCase(), (count.get(label.toLowerCase()) ?? 0) + 1);
  const { compare } = new Intl.Collator(language);
  return all
    .map(({ code, label }) => ({
      code,
      label: count.get(label.toLowerCase()) === 1 ? label : `${label} (${code})`,
    }))
    .sort((a, b) => compare(a.label, b.label));
};

interface Making {
  readonly category: CategoryCode;
  readonly language: LanguageCode;
  readonly lists: Lists;
}

const choicesFor = (
  general: string,
  { category, language, lists }: Making,
): readonly Choice[] | undefined => {
  const type = fieldType(general);
  const open = OPEN[general];
  if (open === 'products')
    return choicesOf(
      [...lists('products').entries()].filter(({ parent }) => parent === category),
      language,
    );
  if (open) return choicesOf(lists(open).entries(), language);
  if (general.endsWith('/packages/type')) return choicesOf(lists('packages').entries(), language);
  switch (type?.kind) {
    case 'country':
      // What is offered must be read again: a name of what is no country, such as the European Union, is not.
      return choicesOf(lists('countries').entries(), language).filter(
        ({ code, label }) => countryOf(label) === code,
      );
    case 'currency':
      return choicesOf(lists('currencies').entries(), language);
    case 'unit':
      return choicesOf(
        UNIT_CODES.flatMap((code) => lists('units').get(code) ?? []),
        language,
      );
    case 'flag':
      return [
        { code: 'true', label: WORDS[language].yes },
        { code: 'false', label: WORDS[language].no },
      ];
    case 'choice': {
      const list = lists(type.list ?? 'choices');
      const entryOf = (code: string) => list.get(type.list === 'choices' ? `${general}=${code}` : code);
      // Codes that the list does not name stay codes: they can be chosen all the same.
      return (type.choices ?? []).map((code) => {
        const entry = entryOf(code);
        return { code, label: entry ? labelIn(entry, language) : code };
      });
    }
    case 'code':
      return choicesOf(
        [...lists('choices').entries()].filter(({ parent }) => parent === general),
        language,
        ({ code }) => code.slice(code.indexOf('=') + 1),
      );
    default:
      return undefined;
  }
};

const isAsked = ({ code, facts = {} }: Entry, category: CategoryCode): boolean => {
  if (facts.whole === true || SAID.has(code)) return false;
  const section = /^\/lines\/\*\/details\/([^/]+)\//.exec(code)?.[1];
  return section === undefined || section === categoryOf(category)?.details;
};

const orderOf = ({ code, facts = {} }: Entry): number =>
  (facts.short === true || SHORT_PARTS.has(code) ? 0 : 1000) + Number(facts.order ?? 0);

/** The columns of a category's template: the short form first, then the rest, then more kinds of goods. */
export const templateFields = (making: Making): TemplateField[] => {
  const { category, language, lists } = making;
  const asked = [...lists('fields').entries()]
    .filter((entry) => isAsked(entry, category))
    .sort((a, b) => orderOf(a) - orderOf(b));
  const fieldOf = (entry: Entry, line = 0): TemplateField => {
    const { code: general } = entry;
    const label = labelIn(entry, language);
    const choices = choicesFor(general, making);
    return {
      pointer: general.endsWith('/*') ? general : general.replace('*', String(line)).replaceAll('*', '0'),
      label: line === 0 ? label : `${label} ${line + 1}`,
      kind: fieldType(general)?.kind ?? 'text',
      ...(choices && choices.length > 0 && { choices }),
      ...(OPEN[general] && { open: true }),
      required: line === 0 && SHORT_REQUIRED.has(general),
    };
  };
  const more = MORE_LINES.flatMap((line) =>
    OF_MORE_LINES.flatMap((code) => {
      const entry = lists('fields').get(code);
      return entry ? [fieldOf(entry, line)] : [];
    }),
  );
  return [...asked.map((entry) => fieldOf(entry)), ...more];
};
