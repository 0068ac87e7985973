import { reference as capability } from '../../../../functions/reference/routes.ts';
import type { Entry } from '../../../../shared/domain/reference/entry.ts';
import { cursors } from '../../../../shared/http/cursor.ts';
import { lambda } from '../../../../shared/http/lambda.ts';
import { memoryTable } from '../../../../shared/storage/memory-table.ts';
import { listLoads } from '../../../../shared/storage/reference/list-loads.ts';
import { loadShipped } from '../../../../shared/storage/reference/load-shipped.ts';
import { reference } from '../../../../shared/storage/reference/reference.ts';
import { requests } from '../../../../shared/storage/requests.ts';
import { france, secretariat, withDuties } from '../../../support/actors.ts';
import { apiOf } from '../../../support/api.ts';

export const CURRENCIES: Entry[] = [
  { code: 'EUR', labels: { en: 'Euro', ar: 'يورو' } },
  { code: 'USD', labels: { en: 'US dollar', fr: 'dollar des États-Unis' }, aliases: ['greenback'] },
  { code: 'XOF', labels: { en: 'CFA franc BCEAO', fr: 'franc CFA (UEMOA)' } },
];
export const DIRECTIONS: Entry[] = [
  { code: 'import', labels: { en: 'Import' } },
  { code: 'export', labels: { en: 'Export' } },
];

async function* shipped() {
  const from = { source: 'Release', licence: 'MIT' };
  yield { list: 'currencies' as const, ...from, entries: CURRENCIES };
  yield { list: 'directions' as const, ...from, entries: DIRECTIONS };
}

/** The capability on a table in memory, with two lists; the clock stands until it is moved. */
export const referenceApi = async () => {
  const table = memoryTable();
  const time = { now: new Date('2026-05-31T08:00:00Z') };
  const clock = { now: () => time.now };
  const lists = reference(table, () => time.now.getTime());
  await loadShipped(lists, shipped(), { by: { id: 'founder', office: 'WCO' }, at: time.now });
  const handler = lambda(capability, {
    clock,
    cursors: cursors('secret'),
    requests: requests(table, Date.now),
    referenceLists: lists,
    listLoads: listLoads(table),
  });
  const api = apiOf(capability, handler);
  return {
    table,
    lists,
    time,
    officer: api.as(france),
    secretary: api.as(withDuties(secretariat, 'administrator')),
    as: api.as,
  };
};

export const version = (number: number) => ({ 'if-match': `"${number}"` });
