import { Filter } from '../../../shared/domain/analysis/filter/filter.ts';
import type {
  NoveltyKind,
  SeriesKey,
  SeriesKind,
} from '../../../shared/domain/analysis/signals/counts/series.ts';
import type { Signal } from '../../../shared/domain/analysis/signals/outbreak/signal.ts';
import { firstDayOf, lastDayOf } from '../../../shared/domain/analysis/signals/weeks.ts';

const routes = (value: string) => {
  const [from = '', to = ''] = value.split('>');
  return { routes: [{ from, to }] };
};

const CONDITION: { readonly [Kind in SeriesKind | NoveltyKind]: (value: string) => object } = {
  product: (value) => ({ products: [value] }),
  route: routes,
  'region-route': routes,
  concealment: (value) => ({ concealment: { in: [value] } }),
  'product-concealment': (value) => {
    const at = value.lastIndexOf('/');
    return { products: [value.slice(0, at)], concealment: { in: [value.slice(at + 1)] } };
  },
  'region-category': (value) => ({ reportedBy: { in: [value] } }),
};

/** The filter that shows the cases of a signal, those of administrations that were left out as well. */
export const casesBehind = ({ key, week }: Signal): Filter =>
  Filter.parse({
    period: { from: firstDayOf(week), to: lastDayOf(week) },
    categories: [key.category],
    ...CONDITION[key.kind](key.value),
  });

/** The filter that shows the cases of what was first seen since a day. */
export const noveltyFilter = ({ kind, category, value }: SeriesKey<NoveltyKind>, from: string): Filter =>
  Filter.parse({ period: { from }, categories: [category], ...CONDITION[kind](value) });
