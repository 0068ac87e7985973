import type { Role } from '../../domain/actor.ts';
import { Office, OfficeSummary } from '../../domain/directory/office.ts';
import { keys } from '../keys.ts';
import type { Item, Table } from '../table.ts';
import { writeNew, writeNext } from './changes.ts';
import { type Listed, listed, type Wanted } from './list.ts';

export interface OfficeFilter {
  readonly role?: Role | undefined;
  readonly country?: string | undefined;
  /** Those that this regional office serves, itself among them. */
  readonly rilo?: string | undefined;
}

export interface Offices {
  readOffice(id: string): Promise<Office | undefined>;
  /** By role, country and id. */
  listOffices(filter: OfficeFilter, wanted: Wanted): Promise<Listed<OfficeSummary>>;
  /** Ids of all regional offices. */
  regionalOffices(): Promise<string[]>;
  /** @throws AlreadyExists */
  addOffice(office: Office): Promise<void>;
  /** The next version. @throws ChangedMeanwhile */
  saveOffice(office: Office): Promise<void>;
}

const summaryOf = ({ id, role, name, country, rilo, active }: Office): OfficeSummary => ({
  id,
  role,
  name,
  active,
  ...(country && { country }),
  ...(rilo && { rilo }),
});

export const officeItem = (office: Office): Item => ({
  ...keys.office(office.id),
  version: office.version,
  change: office.change,
  record: office,
  summary: summaryOf(office),
  gsi1pk: keys.offices,
  gsi1sk: keys.officeInList(office),
});

/** More than the network has of one role. */
const ALL = 500;

export const offices = (table: Table): Offices => {
  const listOffices: Offices['listOffices'] = ({ role, country, rilo }, wanted) =>
    listed(
      table,
      {
        index: 'gsi1',
        pk: keys.offices,
        ...(role && { beginsWith: country ? `${role}#${country}#` : `${role}#` }),
      },
      {
        ...wanted,
        line: OfficeSummary,
        keep: (line) =>
          (country === undefined || line.country === country) &&
          (rilo === undefined || line.rilo === rilo || line.id === rilo),
      },
    );

  return {
    async readOffice(id) {
      const item = await table.get(keys.office(id));
      return item && Office.parse(item.record);
    },
    listOffices,
    async regionalOffices() {
      const { items } = await listOffices({ role: 'RILO' }, { limit: ALL });
      return items.map(({ id }) => id);
    },
    addOffice: (office) => writeNew(table, 'office', { put: officeItem(office), when: { absent: true } }),
    saveOffice: (office) =>
      writeNext(
        table,
        { key: keys.office(office.id), what: 'office' },
        { put: officeItem(office), when: { equals: { version: office.version - 1 } } },
      ),
  };
};
