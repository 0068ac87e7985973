import { analysis as capability } from '../../../functions/analysis/routes.ts';
import type { AnalysisRow } from '../../../shared/domain/analysis/columns.ts';
import { cursors } from '../../../shared/http/cursor.ts';
import { lambda } from '../../../shared/http/lambda.ts';
import { savedSearches } from '../../../shared/storage/analysis/saved-searches.ts';
import { memoryTable } from '../../../shared/storage/memory-table.ts';
import { reference } from '../../../shared/storage/reference/reference.ts';
import { requests } from '../../../shared/storage/requests.ts';
import { apiOf } from '../api.ts';
import { analysisStore } from './analysis-store.ts';

/** The API of analysis over a store of these rows. */
export const analysisApi = async (rows: readonly AnalysisRow[], now = '2026-06-15T12:00:00.000Z') => {
  const store = analysisStore();
  for (let start = 0; start < rows.length; start += 2000)
    await store.write(...rows.slice(start, start + 2000));
  const warehouse = await store.warehouse();
  const handler = lambda(capability, {
    clock: { now: () => new Date(now) },
    cursors: cursors('a secret of the test'),
    reference: reference(memoryTable()),
    warehouse,
    savedSearches: savedSearches(memoryTable()),
    requests: requests(memoryTable(), Date.now),
  } as never);
  return { api: apiOf(capability, handler), store, warehouse };
};
