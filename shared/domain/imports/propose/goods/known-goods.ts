import type { CategoryCode } from '../../../codes/categories.ts';
import type { ColumnProfile } from '../../profile/file-profile.ts';
import type { Drafting } from '../drafts/drafted.ts';
import type { Recognised } from '../look-up.ts';
import { type CategoriesSeen, categoryOfProduct } from './categories-seen.ts';

/** What is known of the goods that a column names. */
export interface KnownGoods {
  /** Words → code of the product. */
  readonly codes: ReadonlyMap<string, string>;
  readonly tally: ReadonlyMap<CategoryCode, number>;
  readonly unknown: readonly { readonly text: string; readonly rows: number }[];
  readonly similar: readonly string[];
}

const MOST = 1000;
const SURE = 0.55;

/** Ketamine is a drug and a medicine: in a file of medicines it is the latter. */
const recognised = (text: string, seen: CategoriesSeen, { lookUp }: Drafting): Recognised | undefined => {
  const general = lookUp.recognise({ list: 'products' }, text);
  for (const [category] of seen) {
    const within = lookUp.recognise({ list: 'products', start: `${category}.` }, text);
    if (within?.how === 'name') return within;
    if (general?.how === 'name' && categoryOfProduct(general.entry.code) === category) return general;
  }
  return general;
};

export const knownGoods = (column: ColumnProfile, seen: CategoriesSeen, drafting: Drafting): KnownGoods => {
  const codes = new Map<string, string>();
  const tally = new Map<CategoryCode, number>();
  const unknown: { text: string; rows: number }[] = [];
  const similar: string[] = [];
  for (const value of column.values.slice(0, MOST)) {
    const found = recognised(value.text, seen, drafting);
    const category = found && categoryOfProduct(found.entry.code);
    if (!found || !category || found.confidence < SURE) {
      unknown.push(value);
      continue;
    }
    codes.set(value.text, found.entry.code);
    tally.set(category, (tally.get(category) ?? 0) + value.rows);
    if (found.how === 'similar') similar.push(value.text);
  }
  return { codes, tally, unknown, similar };
};
