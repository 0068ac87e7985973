import { intelligence as capability } from '../../functions/intelligence/routes.ts';
import type { ProfileContent } from '../../shared/domain/profiles/profile.ts';
import { cursors } from '../../shared/http/cursor.ts';
import { lambda } from '../../shared/http/lambda.ts';
import { indicators } from '../../shared/storage/intelligence/indicators.ts';
import { profiles } from '../../shared/storage/intelligence/profiles.ts';
import { memoryTable } from '../../shared/storage/memory-table.ts';
import { requests } from '../../shared/storage/requests.ts';
import { cologne, withDuties } from './actors.ts';
import { apiOf } from './api.ts';

export const analyst = withDuties(cologne, 'analyst');
export const publisher = withDuties(cologne, 'publisher');

/** Indicators and profiles on a table in memory. */
export const intelligenceWorld = (now = '2026-06-01T12:00:00.000Z') => {
  const table = memoryTable();
  const time = { now };
  const begun: string[] = [];
  const services = {
    clock: { now: () => new Date(time.now) },
    cursors: cursors('a secret of the test'),
    indicators: indicators(table),
    profiles: profiles(table),
    miningWorkflow: { start: async (office: string) => void begun.push(office) },
  };
  const handler = lambda(capability, { ...services, requests: requests(table, Date.now) });
  return { api: apiOf(capability, handler), services, time, begun, table };
};

export const rice: ProfileContent = {
  title: { en: 'Rice from South America', fr: 'Riz d’Amérique du Sud' },
  target: { category: 'drugs', product: 'cocaine-type' },
  conditions: {
    all: [
      { kind: 'goods-heading', anyOf: ['1006'] },
      { kind: 'departure-region', anyOf: ['005'] },
    ],
  },
  reasons: { en: 'Several administrations found cocaine between bags of rice.' },
  action: 'examine',
  validity: { from: '2026-06-01', to: '2026-12-31' },
  sharing: { level: 'network' },
  handling: { code: 'H0' },
  weight: 0.3,
};
