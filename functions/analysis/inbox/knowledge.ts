import type { Point } from '../../../shared/domain/analysis/rows/distance.ts';
import type { RowContext } from '../../../shared/domain/analysis/rows/rows-of.ts';
import type { Entry } from '../../../shared/domain/reference/entry.ts';
import type { Uses } from '../../../shared/services.ts';

/** What the reference lists say: rates, products, and where places are. */
export type Knowledge = Pick<RowContext, 'perUsd' | 'product' | 'point'>;

const pointOf = (entry: Entry | undefined): Point | undefined => {
  const { latitude, longitude } = entry?.facts ?? {};
  return typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude } : undefined;
};

export const readKnowledge = async (reference: Uses<'reference'>['reference']): Promise<Knowledge> => {
  const [rates, products, places, countries] = await Promise.all([
    reference.index('rates'),
    reference.index('products'),
    reference.index('places'),
    reference.index('countries'),
  ]);
  const inside = (category: string, entry: Entry): boolean => {
    for (let at: Entry | undefined = entry; at; at = at.parent ? products.get(at.parent) : undefined)
      if (at.parent === category) return true;
    return false;
  };
  return {
    perUsd(currency, month) {
      const rate = rates.get(`${currency}-${month}`)?.facts?.perUsd;
      return typeof rate === 'number' ? rate : undefined;
    },
    product({ category, product, productCode }) {
      const entry =
        (productCode ? products.get(productCode) : undefined) ??
        products.named(product).find((named) => inside(category, named));
      if (!entry) return undefined;
      const group = entry.facts?.group;
      return { code: entry.code, group: typeof group === 'string' ? group : undefined };
    },
    point: ({ unLocode, country }) =>
      (unLocode ? pointOf(places.get(unLocode)) : undefined) ??
      (country ? pointOf(countries.get(country)) : undefined),
  };
};
