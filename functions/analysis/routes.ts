import { capability } from '../../shared/http/route.ts';
import { readStore } from './read-store.ts';
import { countFacets } from './search/count-facets.ts';
import { findSimilarCases } from './search/find-similar-cases.ts';
import { searchCases } from './search/search-cases.ts';

export const analysis = capability('analysis', 'Search, figures, routes and signals over what was seized', [
  readStore,
  searchCases,
  countFacets,
  findSimilarCases,
]);
