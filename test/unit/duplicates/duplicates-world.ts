import { type GivenReport, SeizureReport } from '../../../shared/domain/seizure/report.ts';
import { amendedSeizure, withdrawnSeizure } from '../../../shared/domain/seizure/report-case.ts';
import type { Seizure } from '../../../shared/domain/seizure/seizure.ts';
import { memoryTable } from '../../../shared/storage/memory-table.ts';
import { seizures } from '../../../shared/storage/seizures.ts';
import type { Table } from '../../../shared/storage/table.ts';
import { duplicates } from '../../../shared/storage/verification/duplicates/duplicates.ts';
import { shortForm } from '../../support/builders.ts';

const at = new Date('2026-06-01T12:00:00Z');

/** Calls of a table's methods that read or write, by name. */
const counted = (table: Table, calls: Record<string, number>): Table =>
  new Proxy(table, {
    get: (target, name: keyof Table) =>
      typeof target[name] === 'function'
        ? (...args: never[]) => {
            calls[name] = (calls[name] ?? 0) + 1;
            return (target[name] as (...given: never[]) => unknown)(...args);
          }
        : target[name],
  });

/** Cases and their pairs on tables in memory. */
export const duplicatesWorld = () => {
  const calls: Record<string, number> = {};
  const [table, cases] = [memoryTable(), memoryTable()];
  const kept = seizures(cases);
  const service = duplicates(counted(table, calls), { seizures: kept, now: () => at });
  const making = { by: 'somebody', office: 'NCP-FR', at };
  return {
    service,
    kept,
    calls,
    /** Keeps new cases and compares each with those before it; gives what they look like. */
    async add(...all: Seizure[]): Promise<number[]> {
      const likeness: number[] = [];
      for (const seizure of all) {
        await kept.add(seizure);
        likeness.push(await service.propose(seizure));
      }
      return likeness;
    },
    async amend(before: Seizure, changes: Partial<GivenReport>): Promise<Seizure> {
      const report = SeizureReport.parse({ ...shortForm(), ...before.report, ...changes });
      const after = amendedSeizure(before, report, making);
      await kept.supersede(before, after);
      await service.propose(after);
      return after;
    },
    async withdraw(before: Seizure): Promise<Seizure> {
      const after = withdrawnSeizure(before, 'It was none', making);
      await kept.supersede(before, after);
      await service.propose(after);
      return after;
    },
    /** Pairs in an inbox, the strongest first. */
    async inbox(office: string, state: 'open' | 'judged' = 'open') {
      const { ids } = await service.inbox(office, { state, limit: 100 });
      const found = new Map((await service.readMany(ids)).map((pair) => [pair.id, pair]));
      return ids.flatMap((id) => found.get(id) ?? []);
    },
    judge: { by: 'officer', name: 'An Officer', office: 'RILO-COLOGNE', at },
  };
};
