import { CATEGORIES, type CategoryCode } from '../../../shared/domain/codes/categories.ts';
import type { LanguageCode } from '../../../shared/domain/reference/entry.ts';
import {
  type Lists,
  type TemplateField,
  templateFields,
} from '../../../shared/domain/templates/template-fields.ts';
import { type TemplateWords, WORDS } from '../../../shared/domain/templates/words.ts';
import type { Cell } from '../../../shared/sheets/cell.ts';
import type { ColumnSpec, SheetSpec } from '../../../shared/sheets/sheet-spec.ts';

const hintOf = (
  { kind, choices, open, pointer }: TemplateField,
  words: TemplateWords,
): string | undefined => {
  if (pointer.endsWith('/offices/*')) return words.offices;
  if (choices) return open ? words.chooseOrWrite : words.choose;
  switch (kind) {
    case 'day':
      return words.day;
    case 'clock':
      return words.clock;
    case 'number':
      return words.number;
    case 'hs':
      return words.hs;
    case 'locode':
      return words.locode;
    default:
      return undefined;
  }
};

const columnOf = (field: TemplateField, words: TemplateWords): ColumnSpec => {
  const { label, choices, open, required } = field;
  const note = [required ? words.required : undefined, hintOf(field, words)].filter(Boolean).join(' ');
  return {
    name: label,
    width: Math.min(40, Math.max(14, label.length + 2)),
    ...(choices && { choices: choices.map((choice) => choice.label) }),
    ...(open && { open }),
    ...(note !== '' && { note }),
  };
};

/** A row as somebody could fill it in, by the first columns alone. */
const exampleOf = (fields: readonly TemplateField[], { decimal }: TemplateWords): string => {
  const sampleOf = ({ kind, choices }: TemplateField) => {
    if (choices) return choices[0]?.label;
    if (kind === 'day') return '2026-05-31';
    return kind === 'number' ? `12${decimal}5` : undefined;
  };
  const short = fields.filter(
    ({ pointer, required }) => required || /^\/(location|lines\/0\/quantity)\//.test(pointer),
  );
  return short
    .slice(0, 12)
    .flatMap((field) => {
      const value = sampleOf(field);
      return value === undefined ? [] : [`${field.label}: ${value}`];
    })
    .join('   |   ');
};

/** The sheets of a category's template: one to fill in, with drop-downs, and one that says how. */
export const templateSheets = (
  category: CategoryCode,
  language: LanguageCode,
  { lists, rows = [] }: { lists: Lists; rows?: Iterable<readonly Cell[]> },
): SheetSpec[] => {
  const words = WORDS[language];
  const fields = templateFields({ category, language, lists });
  const labels = lists('categories').get(category)?.labels;
  const name = labels?.[language] ?? CATEGORIES.find(({ code }) => code === category)?.label ?? category;
  const [title = '', ...lines] = words.instructions.map((line) => line.replace('{category}', name));
  const rightToLeft = language === 'ar';
  return [
    {
      name: words.cases,
      rightToLeft,
      columns: fields.map((field) => columnOf(field, words)),
      rows,
      text: true,
    },
    {
      name: words.howTo,
      rightToLeft,
      columns: [{ name: title, width: 120 }],
      rows: [...lines, `${words.example}: ${exampleOf(fields, words)}`].map((line) => [line]),
      text: true,
    },
  ];
};
