import type { Reason } from '../../proposal.ts';
import type { AssignedColumn, Assignment } from '../fields/fields-of-columns.ts';
import type { CategoriesSeen } from '../goods/categories-seen.ts';
import { type DraftedGoods, goodsRules } from '../goods/goods-rules.ts';
import { modeFromMeans } from '../rules/circumstance-rule.ts';
import { textRule } from '../rules/plain-rule.ts';
import { quantityRule } from '../rules/quantity-rule.ts';
import { type DraftedField, placed } from './draft-columns.ts';
import { type Drafting, drafted } from './drafted.ts';

const sourceOf = ({ column, best }: AssignedColumn) => ({
  column,
  confidence: best.score,
  reason: best.reason,
});

/** The lines of a case: one, or as many as groups of columns repeat. */
export const placesOf = ({ assigned }: Assignment): number[] => {
  const places = new Set(
    assigned.filter(({ best }) => best.pointer.startsWith('/lines/')).map(({ place }) => place),
  );
  return [...places.add(0)].sort((a, b) => a - b);
};

/** Fields of one category that name the goods as well. */
const PRODUCT_LIKE: ReadonlySet<string> = new Set(
  [
    'drug/substance',
    'medicine/substance',
    'weapon/type',
    'cultural/objectType',
    'waste/chemical',
    'species/scientificName',
    'species/specimen',
    'nuclear/isotope',
    'currency/instrument',
  ].map((field) => `/lines/*/details/${field}`),
);

/** Where a category keeps the brand of its goods. */
const BRANDS = ['tobacco/brand', 'ipr/brand', 'weapon/make'] as const;

const fieldsOfBrands = (sections: ReadonlySet<string>): string[] =>
  BRANDS.filter((brand) => sections.has(brand.split('/')[0] ?? '')).map(
    (brand) => `/lines/*/details/${brand}`,
  );

const isBrand = ({ best }: AssignedColumn) =>
  BRANDS.some((brand) => best.pointer.endsWith(`/details/${brand}`));

/** The brand of cigarettes or of copies is their marking and a field of their category. */
export const draftBrands = ({ assigned }: Assignment, sections: ReadonlySet<string>): DraftedField[] =>
  assigned
    .filter((one) => one.best.pointer === '/lines/*/marking' || isBrand(one))
    .flatMap((one) => {
      const others = isBrand(one) ? ['/lines/*/marking'] : fieldsOfBrands(sections);
      return others
        .filter((pointer) => !assigned.some(({ best }) => best.pointer === pointer))
        .map((pointer) => ({ ...textRule([one.column], placed(pointer, one.place)), from: [sourceOf(one)] }));
    });

export interface DraftedLine extends DraftedField {
  readonly goods: DraftedGoods;
}

/** What the goods of a line are, from its columns and those that say the same less surely. */
export const draftGoods = (
  { assigned, second }: Assignment,
  { place, seen, drafting }: { place: number; seen: CategoriesSeen; drafting: Drafting },
): DraftedLine => {
  const at = (pointer: string) => assigned.find((one) => one.best.pointer === pointer && one.place === place);
  const category = at('/lines/*/category');
  const product = at('/lines/*/product');
  // Another column for the same goods, such as the species beside the kind of goods, makes the words complete.
  const beside =
    place === 0 ? second.filter(({ best }) => best.pointer === '/lines/*/product' && best.score >= 0.55) : [];
  const special = assigned.find(({ best, place: at }) => PRODUCT_LIKE.has(best.pointer) && at === place);
  const words = product ? [product, ...beside] : special ? [special] : [];
  const goods = goodsRules(
    { place, category: category?.column, product: words.map(({ column }) => column) },
    seen,
    drafting,
  );
  return { ...goods, goods, from: [...(category ? [category] : []), ...words].map(sourceOf) };
};

/** Quantities: several columns for one, weight before number; the unit beside. */
export const draftQuantity = (
  { assigned, second }: Assignment,
  { place, goods, drafting }: { place: number; goods: DraftedGoods; drafting: Drafting },
): DraftedField | undefined => {
  const main = assigned.find(({ best, place: at }) => best.pointer === '/lines/*/quantity' && at === place);
  if (!main) return undefined;
  const unit = assigned.find(
    ({ best, place: at }) => best.pointer === '/lines/*/quantity/unit' && at === place,
  );
  const others =
    place === 0
      ? second.filter(
          ({ best, column }) =>
            best.pointer === '/lines/*/quantity' && best.score >= 0.5 && column !== main.column,
        )
      : [];
  const numbers = [main, ...others];
  const draft = quantityRule(
    placed('/lines/*/quantity', place),
    { numbers: numbers.map(({ column }) => column), unit: unit?.column, category: goods.one },
    drafting,
  );
  return { ...draft, from: [...numbers, ...(unit ? [unit] : [])].map(sourceOf) };
};

/** The same place or text in two columns: both, one behind the other. */
const JOINED: Readonly<Record<string, string>> = {
  '/location/name': ', ',
  '/location/customsOffice': ', ',
  '/location/subdivision': ', ',
  '/narrative/text': '\n',
  '/concealment/detail': '; ',
};

export const draftJoined = ({ assigned, second }: Assignment): DraftedField[] =>
  Object.entries(JOINED).flatMap(([pointer, join]) => {
    const main = assigned.find(({ best }) => best.pointer === pointer);
    const others = second.filter(({ best }) => best.pointer === pointer && best.score >= 0.6);
    if (!main || others.length === 0) return [];
    const all = [main, ...others].sort((a, b) => a.column.position - b.column.position);
    return [
      {
        ...textRule(
          all.map(({ column }) => column),
          pointer,
          join,
        ),
        from: others.map(sourceOf),
      },
    ];
  });

/** A type of vehicle says the mode of transport where no column does. */
export const draftMode = ({ assigned }: Assignment, drafting: Drafting): DraftedField[] => {
  if (assigned.some(({ best }) => best.pointer === '/means/*/mode')) return [];
  const type = assigned.find(({ best }) => /^\/means\/\*\/(?:vehicle\/)?type$/.test(best.pointer));
  if (!type) return [];
  const reason: Reason = { code: 'means', detail: 'The type of means tells the mode of transport.' };
  return [
    {
      ...modeFromMeans(type.column, '/means/0/mode', drafting),
      from: [{ column: type.column, confidence: 0.9 * type.best.score, reason }],
    },
  ];
};

/** Several rows with one number are lines of one case: number and line together tell the rows apart. */
export const draftReference = ({ assigned, repeated }: Assignment): DraftedField[] => {
  const one = assigned.find(({ best }) => best.pointer === '/nationalReference');
  if (one)
    return [{ ...drafted({ '/nationalReference': [{ column: one.column.name }] }), from: [sourceOf(one)] }];
  if (!repeated) return [];
  const { reference, line } = repeated;
  const { column, score: confidence, reason } = reference;
  const note: Reason = {
    code: 'repeated-reference',
    detail: line
      ? `Several rows have the same “${column.name}”: with “${line.name}” behind it, each row becomes a case of its own.`
      : `Several rows have the same “${column.name}”: each row becomes a case of its own, without that number.`,
  };
  const apart: Reason = { code: 'line-number', detail: 'It tells rows with the same number apart.' };
  return [
    {
      ...drafted(line ? { '/nationalReference': [{ columns: [column.name, line.name], join: '/' }] } : {}, {
        notes: [note],
      }),
      from: [{ column, confidence, reason }, ...(line ? [{ column: line, confidence, reason: apart }] : [])],
    },
  ];
};
