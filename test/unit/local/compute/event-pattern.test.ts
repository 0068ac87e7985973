import { expect, test } from '@jest/globals';
import { matchesPattern, type Pattern } from '../../../../infra/local/compute/events/event-pattern.ts';

const EVENT = {
  source: 'cen.seizures',
  'detail-type': 'seizure.reported',
  detail: { office: 'NCP-FR', kilograms: 12.5, category: ['drugs', 'currency'], country: 'FR', note: null },
};

test.each<[Pattern, boolean]>([
  [{ source: ['cen.seizures'] }, true],
  [{ source: ['cen.directory', 'cen.seizures'], 'detail-type': ['seizure.reported'] }, true],
  [{ source: ['cen.seizures'], 'detail-type': ['seizure.withdrawn'] }, false],
  [{ 'detail-type': [{ prefix: 'seizure.' }] }, true],
  [{ 'detail-type': [{ suffix: '.withdrawn' }] }, false],
  [{ source: [{ 'equals-ignore-case': 'CEN.Seizures' }] }, true],
  [{ detail: { category: ['currency'] } }, true],
  [{ detail: { category: ['tobacco'] } }, false],
  [{ detail: { country: [{ 'anything-but': 'FR' }] } }, false],
  [{ detail: { country: [{ 'anything-but': ['ES', 'PT'] }] } }, true],
  [{ detail: { country: [{ 'anything-but': { prefix: 'F' } }] } }, false],
  [{ detail: { missing: [{ 'anything-but': 'FR' }] } }, false],
  [{ detail: { missing: [{ exists: false }] } }, true],
  [{ detail: { office: [{ exists: true }] } }, true],
  [{ detail: { note: [null] } }, true],
  [{ detail: { kilograms: [{ numeric: ['>', 10, '<=', 12.5] }] } }, true],
  [{ detail: { kilograms: [{ numeric: ['<', 10] }] } }, false],
  [{ detail: { office: [{ numeric: ['<', 10] }] } }, false],
  [{ $or: [{ source: ['x'] }, { detail: { country: ['FR'] } }] }, true],
  [{ deeper: { still: ['x'] } }, false],
])('%j → %s', (pattern, expected) => {
  expect(matchesPattern(pattern, EVENT)).toBe(expected);
});

test('a comparison that is not known is a fault, not a match', () => {
  expect(() => matchesPattern({ source: [{ cidr: '10.0.0.0/8' }] }, EVENT)).toThrow('not served');
});
