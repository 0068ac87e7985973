import type { WorkedExamples } from './worked-example.ts';

const rate = { labels: { en: 'Euro, May 2026' }, facts: { perUsd: 0.86 } };

/** Reference lists. */
export const lists: WorkedExamples = {
  'list-lists': {},
  'find-entries': { path: { list: 'products' }, query: { q: 'cocain', language: 'fr' } },
  'read-entry': { path: { list: 'products' }, query: { code: 'drugs.cocaine' } },
  'amend-entry': { path: { list: 'rates' }, query: { code: 'EUR-2026-05' }, body: rate },
  'list-list-versions': { path: { list: 'rates' } },
  'restore-list': { path: { list: 'rates', version: '1' }, body: {} },
  'begin-load': {
    path: { list: 'rates' },
    body: { source: 'Federal Reserve, H.10', licence: 'public domain', entries: 1 },
  },
  'read-load': {},
  'put-load-part': { path: { part: '1' }, body: { entries: [{ code: 'EUR-2026-05', ...rate }] } },
  'publish-load': { body: {} },
};
