import fc from 'fast-check';
import { countFacets } from '../../../functions/analysis/search/count-facets.ts';
import { findSimilarCases } from '../../../functions/analysis/search/find-similar-cases.ts';
import { searchCases } from '../../../functions/analysis/search/search-cases.ts';
import type { Actor } from '../../../shared/domain/actor.ts';
import type { AnalysisRow } from '../../../shared/domain/analysis/columns.ts';
import type { LanguageCode } from '../../../shared/domain/reference/entry.ts';
import { listIndex } from '../../../shared/domain/reference/list-index.ts';
import { cursors } from '../../../shared/http/cursor.ts';
import type { Route } from '../../../shared/http/route.ts';
import { modes } from '../../../shared/reference/modes.ts';
import type { Services } from '../../../shared/services.ts';
import { cologne } from '../actors.ts';
import { analysisStore } from './analysis-store.ts';
import { arbitraryRow } from './arbitrary-filter.ts';

export const TODAY = '2026-06-20';

const reference: Services['reference'] = {
  index: async (list) => listIndex(list === 'modes' ? modes : []),
};

/** The three questions of search on a real database; ends with `close`. */
export const searchWorld = async (rows: readonly AnalysisRow[]) => {
  const store = analysisStore();
  if (rows.length > 0) await store.write(...rows);
  const services = {
    warehouse: await store.warehouse(),
    cursors: cursors('secret of the tests'),
    clock: { now: () => new Date(`${TODAY}T12:00:00Z`) },
    reference,
  };
  const ask =
    (route: Route) =>
    async (given: object, actor: Actor = cologne, language: LanguageCode = 'en') => {
      const body = route.body?.parse(given) as never;
      const reply = await route.handle(services as never)({ ...given, body, actor, language } as never);
      // As it leaves: what the schema does not name is gone.
      return route.gives[200]?.parse(reply.body) as never;
    };
  return {
    store,
    search: ask(searchCases as Route) as (given: object, actor?: Actor) => Promise<SearchAnswer>,
    facets: ask(countFacets as Route) as (
      given: object,
      actor?: Actor,
      language?: LanguageCode,
    ) => Promise<FacetAnswer>,
    similar: (seizureId: string, actor?: Actor, language?: LanguageCode) =>
      ask(findSimilarCases as Route)(
        { params: { seizureId }, query: { limit: 10 } },
        actor,
        language,
      ) as Promise<SimilarAnswer>,
    close: store.close,
  };
};

export interface FoundCase {
  readonly id: string;
  readonly lines: readonly number[];
  readonly words: readonly { text: string; marks: { from: number; to: number }[] }[];
  readonly [field: string]: unknown;
}
export interface SearchAnswer {
  readonly total: number;
  readonly sentence: string;
  readonly items: readonly FoundCase[];
  readonly next?: string;
}
export interface FacetAnswer {
  readonly cases: number;
  readonly facets: readonly {
    facet: string;
    values: { value: string; label?: string; cases: number }[];
    others: { values: number; cases: number };
    unknown: number;
  }[];
}
export interface SimilarAnswer {
  readonly items: readonly {
    case: FoundCase;
    score: number;
    share: number;
    evidence: { kind: string; values: string[]; weight: number; says: string }[];
  }[];
}

const GOODS = [
  'category',
  'product',
  'product_group',
  'hs',
  'origin',
  'quantity',
  'unit',
  'value_usd',
] as const;

/** Cases of one to three lines: lines differ in their goods alone. The same ones each time. */
export const someCases = (count: number, seed: number): AnalysisRow[] =>
  fc
    .sample(fc.array(arbitraryRow, { minLength: 1, maxLength: 3 }), { numRuns: count, seed })
    .flatMap((lines, n) =>
      lines.map((line, i) => ({
        ...(lines[0] as AnalysisRow),
        ...Object.fromEntries(GOODS.map((name) => [name, line[name]])),
        case_id: `case${String(n).padStart(4, '0')}`,
        reference: `CEN-2026-FR-${String(n).padStart(6, '0')}`,
        line: i + 1,
        seq: n + 1,
        known_from: new Date(Date.UTC(2026, 4, 1 + (n % 9), n % 24)).toISOString(),
        year: Number((lines[0] as AnalysisRow).day.slice(0, 4)),
      })),
    );
