import * as z from 'zod';
import { System, SystemSummary } from '../../domain/directory/system.ts';
import { keys } from '../keys.ts';
import type { Item, Table } from '../table.ts';
import { writeNew, writeNext } from './changes.ts';
import { type Listed, listed, type Wanted } from './list.ts';

export interface Systems {
  readSystem(id: string): Promise<System | undefined>;
  /** The system that a client id belongs to, whatever has become of it. */
  systemOfClient(clientId: string): Promise<System | undefined>;
  /** An office's client systems by name; removed ones are left out. */
  listSystems(office: string, wanted: Wanted): Promise<Listed<SystemSummary>>;
  /** @throws AlreadyExists */
  addSystem(system: System): Promise<void>;
  /** The next version; its clients are found by their ids, those that it no longer has are not. @throws ChangedMeanwhile */
  saveSystem(before: System, after: System): Promise<void>;
}

const summaryOf = ({ id, name, scopes, status }: System): SystemSummary => ({ id, name, scopes, status });

const systemItem = (system: System): Item => ({
  ...keys.system(system.id),
  version: system.version,
  change: system.change,
  record: system,
  ...(system.status === 'active' && {
    summary: summaryOf(system),
    gsi1pk: keys.officeSystems(system.office),
    gsi1sk: `${system.name}#${system.id}`,
  }),
});

const clientItems = ({ id, clients }: System): Item[] =>
  clients.map(({ clientId }) => ({ ...keys.client(clientId), system: id }));

const ClientItem = z.object({ system: z.string() });

export const systems = (table: Table): Systems => {
  const readSystem = async (id: string) => {
    const item = await table.get(keys.system(id));
    return item && System.parse(item.record);
  };

  return {
    readSystem,
    async systemOfClient(clientId) {
      const item = await table.get(keys.client(clientId));
      return item && readSystem(ClientItem.parse(item).system);
    },
    listSystems: (office, wanted) =>
      listed(table, { index: 'gsi1', pk: keys.officeSystems(office) }, { ...wanted, line: SystemSummary }),
    addSystem: (system) =>
      writeNew(
        table,
        'client system',
        { put: systemItem(system), when: { absent: true } },
        ...clientItems(system).map((put) => ({ put })),
      ),
    saveSystem: (before, after) => {
      const kept = new Set(after.clients.map(({ clientId }) => clientId));
      return writeNext(
        table,
        { key: keys.system(after.id), what: 'client system' },
        { put: systemItem(after), when: { equals: { version: before.version } } },
        ...clientItems(after).map((put) => ({ put })),
        ...before.clients
          .filter(({ clientId }) => !kept.has(clientId))
          .map(({ clientId }) => ({ delete: keys.client(clientId) })),
      );
    },
  };
};
