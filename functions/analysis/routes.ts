import { capability } from '../../shared/http/route.ts';
import { readStore } from './read-store.ts';

export const analysis = capability('analysis', 'Search, figures, routes and signals over what was seized', [
  readStore,
]);
