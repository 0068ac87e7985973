import { CATEGORY_CODES } from '../../codes/categories.ts';
import { UNIT_CODES, type UnitCode } from '../../codes/units.ts';
import { columnsOf, type FieldRule, ImportMapping, rulesOf } from '../mapping.ts';

export interface Answer {
  readonly column: string;
  /** Field of the report, as the question named it. */
  readonly pointer: string;
  readonly value: string;
  /** What the value becomes; null: it means nothing, the field is left out. For a unit also `GRM*350`. */
  readonly code: string | null;
}

type Change = (rule: FieldRule, answer: Answer) => FieldRule;

const translating: Change = (rule, { value, code }) => {
  const known = Object.keys(rule.translate ?? {}).filter(
    (text) => text.trim().toLowerCase() !== value.trim().toLowerCase(),
  );
  const translate = {
    ...Object.fromEntries(known.map((text) => [text, rule.translate?.[text] ?? null])),
    [value]: code,
  };
  return { ...rule, translate, otherwise: rule.otherwise ?? (rule.translate ? 'refuse' : 'keep') };
};

const dating: Change = (rule, { code }) => {
  if (code === null) return rule;
  const turned = (format: string) => format.replace('dd', '#').replace('mm', 'dd').replace('#', 'mm');
  const formats = [rule.date ?? []].flat();
  const kept = formats.filter(
    (format) => format !== code && format !== turned(code) && turned(format) !== code,
  );
  const date = [code, ...kept];
  return { ...rule, date: date.length === 1 ? code : date };
};

const unitOf = (code: string): UnitCode | { unit: UnitCode; factor: number } | undefined => {
  const [unit = '', factor] = code.split('*');
  if (!UNIT_CODES.includes(unit as UnitCode)) return undefined;
  return factor === undefined ? (unit as UnitCode) : { unit: unit as UnitCode, factor: Number(factor) };
};

const measuring: Change = (rule, { value, code }) => {
  const unit = code === null ? undefined : unitOf(code);
  if (unit === undefined) return rule;
  if (typeof rule.unit === 'object' && 'column' in rule.unit) {
    const when = rule.when && 'in' in rule.when ? { ...rule.when, in: [...rule.when.in, value] } : rule.when;
    return {
      ...rule,
      unit: { ...rule.unit, units: { ...rule.unit.units, [value]: unit } },
      ...(when && { when }),
    };
  }
  return rule.quantity
    ? { ...rule, quantity: { ...rule.quantity, units: { ...rule.quantity.units, [value]: unit } } }
    : rule;
};

/** The rules at a field that read the column. */
const changed = (
  mapping: ImportMapping,
  pointer: string,
  { answer, change }: { answer: Answer; change: Change },
): ImportMapping => {
  const given = mapping.fields[pointer];
  if (given === undefined) return mapping;
  const rules = rulesOf(given).map((rule) =>
    columnsOf(rule).includes(answer.column) ? change(rule, answer) : rule,
  );
  return {
    ...mapping,
    fields: { ...mapping.fields, [pointer]: rules.length === 1 ? (rules[0] as FieldRule) : rules },
  };
};

/** A product says its category: `drugs.cocaine` is a drug. */
const withCategory = (mapping: ImportMapping, answer: Answer): ImportMapping => {
  const category = CATEGORY_CODES.find((code) => answer.code?.startsWith(`${code}.`));
  const pointer = answer.pointer.replace(/productCode$/, 'category');
  const rules = mapping.fields[pointer];
  const isRead =
    rules !== undefined && rulesOf(rules).some((rule) => rule.column === answer.column && rule.translate);
  return category && isRead
    ? changed(mapping, pointer, { answer: { ...answer, code: category }, change: translating })
    : mapping;
};

const withAnswer = (mapping: ImportMapping, answer: Answer): ImportMapping => {
  const { pointer } = answer;
  if (pointer.endsWith('/quantity/unit'))
    return changed(mapping, pointer.slice(0, -'/unit'.length), { answer, change: measuring });
  const rules = mapping.fields[pointer];
  if (rules === undefined && pointer.endsWith('/productCode'))
    return withCategory(
      {
        ...mapping,
        fields: {
          ...mapping.fields,
          [pointer]: { column: answer.column, translate: { [answer.value]: answer.code }, otherwise: null },
        },
      },
      answer,
    );
  if (
    rules !== undefined &&
    rulesOf(rules).some((rule) => rule.date !== undefined && rule.column === answer.column)
  )
    return changed(mapping, pointer, { answer, change: dating });
  const translated = changed(mapping, pointer, { answer, change: translating });
  return pointer.endsWith('/productCode') ? withCategory(translated, answer) : translated;
};

/**
 * The mapping with what a person said of values that nobody knew; an answer for a field or column that the mapping
 * does not read changes nothing.
 * @throws ZodError where an answer makes it no mapping any more, such as a day order that is none
 */
export const withAnswers = (mapping: ImportMapping, answers: readonly Answer[]): ImportMapping =>
  ImportMapping.parse(answers.reduce(withAnswer, mapping));
