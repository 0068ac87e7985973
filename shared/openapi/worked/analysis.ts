import type { WorkedExamples } from './worked-example.ts';

/** What an analyst asks. */
export const analysis: WorkedExamples = {
  'read-store': {},
  'search-cases': {
    body: {
      filter: { categories: ['drugs'], departure: { in: ['005'] }, status: ['reported', 'verified'] },
      sort: { by: 'quantity', unit: 'KGM' },
      limit: 20,
    },
  },
  'count-facets': { body: { facets: ['departure', 'concealment', 'coverHeadings'], top: 5 } },
  'find-similar-cases': { query: { limit: '5' } },
};
