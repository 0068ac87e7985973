import { type CategoryCode, categoryOf } from '../../../codes/categories.ts';
import type { FieldRule } from '../../mapping.ts';
import type { ColumnProfile } from '../../profile/file-profile.ts';
import { isOtherWord } from '../../profile/unknown-words.ts';
import type { Question, Reason } from '../../proposal.ts';
import { type Drafted, type Drafting, drafted } from '../drafts/drafted.ts';
import { choiceRule, MOST_ASKED, similarNote } from '../rules/choice-rule.ts';
import { textRule } from '../rules/plain-rule.ts';
import { type CategoriesSeen, categoryOfProduct } from './categories-seen.ts';
import { knownGoods } from './known-goods.ts';

/** Columns that say what the goods of a line are. */
export interface GoodsColumns {
  /** Place of the line in a case, from 0. */
  readonly place: number;
  readonly category?: ColumnProfile | undefined;
  /** In the words of the sender; several stand beside each other. */
  readonly product: readonly ColumnProfile[];
}

export interface DraftedGoods extends Drafted {
  /** The category of every line, where it is one. */
  readonly one: CategoryCode | undefined;
  /** Categories that a line can have. */
  readonly categories: ReadonlySet<CategoryCode>;
}

/** So much of what is known must be of one category for the rest to be taken for it. */
const DOMINANT = 0.8;

const labelOf = (code: CategoryCode): string => categoryOf(code)?.label ?? code;

/** The category that the rest belongs to where most of what is known does, or where the file says so. */
const dominant = (
  tally: ReadonlyMap<CategoryCode, number>,
  seen: CategoriesSeen,
): CategoryCode | undefined => {
  const known = [...tally.values()].reduce((sum, rows) => sum + rows, 0);
  const [top] = [...tally].sort((a, b) => b[1] - a[1]);
  if (top && top[1] >= DOMINANT * known) return top[0];
  const [first, second] = [...seen];
  return !top && first && (!second || first[1] >= 1.5 * second[1]) ? first[0] : undefined;
};

const productRules = (
  columns: readonly ColumnProfile[],
  pointer: string,
  all: CategoryCode | undefined,
): Drafted => {
  const text = textRule(columns, pointer);
  const rules = text.fields[pointer] ?? [];
  if (!all || pointer !== '/lines/0/product') return text;
  // Of a case whose goods are not named the category is still known.
  return drafted({ [pointer]: [...rules, { constant: `${labelOf(all)}, not specified` }] });
};

const inOrder = (columns: readonly ColumnProfile[]) => [...columns].sort((a, b) => a.position - b.position);

/** A kind of goods by its name, or by a product of it: "cheques" are currency. */
const categoryRule = (column: ColumnProfile, pointer: string, drafting: Drafting): Drafted => {
  const choice = choiceRule(column, pointer, drafting);
  const [rule] = choice.fields[pointer] ?? [];
  const translate: NonNullable<FieldRule['translate']> = { ...rule?.translate };
  const questions = choice.questions.filter(({ value }) => {
    const product = drafting.lookUp.recognise({ list: 'products' }, value);
    const code = product && product.confidence >= 0.55 ? categoryOfProduct(product.entry.code) : undefined;
    if (code) translate[value] = code;
    return code === undefined;
  });
  return {
    ...choice,
    questions,
    fields: { [pointer]: rule ? [{ ...rule, translate, otherwise: 'refuse' }] : [] },
  };
};

/** Category, product and its code, from the words of one or more columns. */
export const goodsRules = (
  { place, category, product }: GoodsColumns,
  seen: CategoriesSeen,
  drafting: Drafting,
): DraftedGoods => {
  const line = `/lines/${place}`;
  const columns = product.length > 0 ? product : category ? [category] : [];
  const known = columns.map((column) => ({ column, ...knownGoods(column, seen, drafting) }));
  const tally = new Map<CategoryCode, number>();
  for (const one of known)
    for (const [code, rows] of one.tally) tally.set(code, (tally.get(code) ?? 0) + rows);
  const all = category ? undefined : dominant(tally, seen);
  const fields: Record<string, readonly FieldRule[]> = {};
  const notes: Reason[] = [...similarNote(known.flatMap(({ similar }) => similar))];
  const questions: Question[] = [];
  const categories = new Set<CategoryCode>(tally.keys());
  if (all) categories.add(all);

  const chosen = category && categoryRule(category, `${line}/category`, drafting);
  if (category && chosen) {
    const [rule] = chosen.fields[`${line}/category`] ?? [];
    for (const code of Object.values(rule?.translate ?? {})) categories.add(code as CategoryCode);
    fields[`${line}/category`] = rule ? [rule] : [];
    questions.push(...chosen.questions);
    notes.push(...chosen.notes);
  } else if (known.length > 0) {
    const translations = known.map(({ column, codes }) => ({
      column,
      translate: Object.fromEntries(
        [...codes].flatMap(([text, code]) => {
          const own = categoryOfProduct(code);
          return own && own !== all ? [[text, own] as const] : [];
        }),
      ),
    }));
    const others = translations.filter(({ translate }) => Object.keys(translate).length > 0);
    const [first] = columns;
    const rest: FieldRule[] = all
      ? [
          place === 0 || !first
            ? { constant: all }
            : { constant: all, when: { column: first.name, known: true } },
        ]
      : [];
    // What no column knows is refused, unless all the rest belongs to one category.
    const otherwise = (last: boolean) => (all || !last ? null : 'refuse');
    fields[`${line}/category`] = [
      ...(all ? others : translations).map(
        ({ column, translate }, i, list): FieldRule => ({
          column: column.name,
          translate,
          otherwise: otherwise(i === list.length - 1),
        }),
      ),
      ...rest,
    ];
  } else if (all && place === 0) fields[`${line}/category`] = [{ constant: all }];

  if (columns.length > 0)
    Object.assign(fields, productRules(inOrder(columns), `${line}/product`, all).fields);
  else if (all && place === 0) fields[`${line}/product`] = [{ constant: `${labelOf(all)}, not specified` }];
  const coded = known.filter(({ codes }) => codes.size > 0);
  if (coded.length > 0)
    fields[`${line}/productCode`] = coded.map(({ column, codes }) => ({
      column: column.name,
      translate: Object.fromEntries(codes),
      otherwise: null,
    }));
  // Where one of the columns is known throughout, nobody is asked about the others.
  if (product.length > 0 && known.every(({ unknown }) => unknown.length > 0))
    for (const { column, unknown } of known.slice(0, 1)) {
      const open = unknown.filter(({ text }) => !isOtherWord(text));
      questions.push(...askedGoods(column, open, { line, decided: Boolean(category ?? all), drafting }));
    }
  const one = all && fields[`${line}/category`]?.[0]?.translate === undefined ? all : undefined;
  return { ...drafted(fields, { notes, questions, factor: all || category ? 1 : 0.8 }), one, categories };
};

/** Goods that no list knows: by their code where the category is known, or first of all the category. */
const askedGoods = (
  column: ColumnProfile,
  unknown: readonly { readonly text: string; readonly rows: number }[],
  { line, decided, drafting }: { line: string; decided: boolean; drafting: Drafting },
): Question[] =>
  unknown.slice(0, MOST_ASKED).map(({ text, rows }) => {
    const found = drafting.lookUp.suggest({ list: 'products' }, text);
    const codes = new Map<string, Question['suggestions'][number]>();
    for (const { entry, score } of found) {
      const category = categoryOfProduct(entry.code);
      const suggestion =
        decided || !category
          ? { code: entry.code, label: entry.labels.en }
          : { code: category, label: labelOf(category) };
      if (!codes.has(suggestion.code))
        codes.set(suggestion.code, { ...suggestion, confidence: Math.min(0.95, score) });
    }
    return {
      column: column.name,
      pointer: `${line}/${decided ? 'productCode' : 'category'}`,
      value: text,
      rows,
      suggestions: [...codes.values()],
    };
  });
