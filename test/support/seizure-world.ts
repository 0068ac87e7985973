import { seizures as capability } from '../../functions/seizures/routes.ts';
import { randomIds } from '../../shared/clock.ts';
import { cursors } from '../../shared/http/cursor.ts';
import { lambda } from '../../shared/http/lambda.ts';
import { audit } from '../../shared/storage/audit.ts';
import { directory } from '../../shared/storage/directory/directory.ts';
import { memoryTable } from '../../shared/storage/memory-table.ts';
import { nominal } from '../../shared/storage/nominal.ts';
import { reference } from '../../shared/storage/reference/reference.ts';
import { requests } from '../../shared/storage/requests.ts';
import { seizureLists } from '../../shared/storage/seizure-lists.ts';
import { seizures } from '../../shared/storage/seizures.ts';
import type { Table } from '../../shared/storage/table.ts';
import { apiOf } from './api.ts';

/** The seizures capability on tables in memory, at one moment of time. */
export const seizureWorld = ({
  now = '2026-06-01T12:00:00.000Z',
  table = memoryTable(),
}: {
  now?: string;
  table?: Table;
} = {}) => {
  const auditTable = memoryTable();
  const trail = audit(auditTable);
  const lists = reference(memoryTable());
  const offices = directory(memoryTable());
  const handler = lambda(capability, {
    clock: { now: () => new Date(now) },
    ids: randomIds,
    cursors: cursors('a secret of the test'),
    requests: requests(table, Date.now),
    seizures: seizures(table),
    seizureLists: seizureLists(table),
    nominal: nominal(memoryTable()),
    directory: offices,
    reference: lists,
    audit: trail,
  });
  return { api: apiOf(capability, handler), trail, table, offices, lists };
};
