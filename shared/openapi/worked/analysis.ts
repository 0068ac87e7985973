import type { WorkedExamples } from './worked-example.ts';

/** What an analyst asks. */
export const analysis: WorkedExamples = {
  'read-store': {},
  'count-figures': {
    body: {
      filter: { period: { last: 5, unit: 'year' }, departure: { in: ['005'] }, coverHs: ['1006'] },
      by: ['productGroup', 'departure'],
    },
  },
  'count-series': { body: { filter: { categories: ['drugs'] }, by: 'month' } },
  'count-routes': { body: { filter: { categories: ['drugs'] }, level: 'region' } },
  'count-rising': { body: { filter: { period: { last: 6, unit: 'month' } }, by: 'concealment' } },
  'search-cases': {
    body: {
      filter: { categories: ['drugs'], departure: { in: ['005'] }, status: ['reported', 'verified'] },
      sort: { by: 'quantity', unit: 'KGM' },
      limit: 20,
    },
  },
  'take-lines': {
    body: { filter: { categories: ['drugs'], departure: { in: ['005'] }, status: ['reported', 'verified'] } },
  },
  'count-facets': { body: { facets: ['departure', 'concealment', 'coverHeadings'], top: 5 } },
  'find-similar-cases': { query: { limit: '5' } },
  'save-search': {
    body: {
      name: 'Rice from South America',
      filter: { departure: { in: ['005'] }, coverHs: ['1006'] },
      sharing: 'office',
    },
  },
  'list-searches': {},
  'read-search': {},
  'change-search': {
    body: {
      name: 'Rice and beans from South America',
      filter: { departure: { in: ['005'] }, coverHs: ['1006', '0713'] },
      sharing: 'office',
    },
  },
  'look-at-search': { body: { knownAt: '2026-05-20T10:00:00.000Z' } },
  'remove-search': {},
  'find-first-seen': { query: { days: '28', category: 'drugs' } },
  'find-signals': { query: { week: '2026-W20', category: 'drugs' } },
};
