import { capability } from '../../shared/http/route.ts';
import { countFigures } from './figures/count-figures.ts';
import { countRising } from './figures/count-rising.ts';
import { countRoutes } from './figures/count-routes.ts';
import { countSeries } from './figures/count-series.ts';
import { readStore } from './read-store.ts';
import { countFacets } from './search/count-facets.ts';
import { findSimilarCases } from './search/find-similar-cases.ts';
import { searchCases } from './search/search-cases.ts';
import { takeLines } from './search/take-lines.ts';
import { changeSearch, removeSearch, saveSearch } from './searches/keep-searches.ts';
import { listSearches, lookAtSearch, readSearch } from './searches/read-searches.ts';
import { findFirstSeen } from './signals/find-first-seen.ts';
import { findSignals } from './signals/find-signals.ts';

export const analysis = capability('analysis', 'Search, figures, routes and signals over what was seized', [
  readStore,
  countFigures,
  countSeries,
  countRoutes,
  countRising,
  searchCases,
  takeLines,
  countFacets,
  findSimilarCases,
  findSignals,
  findFirstSeen,
  listSearches,
  saveSearch,
  readSearch,
  changeSearch,
  removeSearch,
  lookAtSearch,
]);
