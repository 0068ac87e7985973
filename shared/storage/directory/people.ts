import { Person, PersonSummary } from '../../domain/directory/person.ts';
import { keys } from '../keys.ts';
import type { Item, Table } from '../table.ts';
import { writeNew, writeNext } from './changes.ts';
import { type Listed, listed, type Wanted } from './list.ts';

export interface People {
  readPerson(id: string): Promise<Person | undefined>;
  /** An office's people by e-mail address. */
  listPeople(office: string, wanted: Wanted): Promise<Listed<PersonSummary>>;
  /** Whoever has this address: more than one where they sign in in several regions. */
  peopleByEmail(email: string): Promise<Person[]>;
  /** @throws AlreadyExists */
  addPerson(person: Person): Promise<void>;
  /**
   * The next version, provided that `provided`, where given, is still as it was read.
   * @throws ChangedMeanwhile
   */
  savePerson(person: Person, provided?: Person): Promise<void>;
}

const summaryOf = ({ id, email, name, duties, status }: Person): PersonSummary => ({
  id,
  email,
  name,
  duties,
  status,
});

const personItem = (person: Person): Item => ({
  ...keys.person(person.id),
  version: person.version,
  change: person.change,
  record: person,
  summary: summaryOf(person),
  gsi1pk: keys.officePeople(person.office),
  gsi1sk: person.email,
  gsi2pk: keys.peopleByEmail(person.email),
  gsi2sk: person.id,
});

export const people = (table: Table): People => ({
  async readPerson(id) {
    const item = await table.get(keys.person(id));
    return item && Person.parse(item.record);
  },
  listPeople: (office, wanted) =>
    listed(table, { index: 'gsi1', pk: keys.officePeople(office) }, { ...wanted, line: PersonSummary }),
  async peopleByEmail(email) {
    const { items } = await table.query({ index: 'gsi2', pk: keys.peopleByEmail(email) });
    const found = await table.getMany(items.map(({ pk, sk }) => ({ pk, sk })));
    return found.map(({ record }) => Person.parse(record));
  },
  addPerson: (person) => writeNew(table, 'person', { put: personItem(person), when: { absent: true } }),
  savePerson: (person, provided) =>
    writeNext(
      table,
      { key: keys.person(person.id), what: 'person' },
      { put: personItem(person), when: { equals: { version: person.version - 1 } } },
      ...(provided
        ? [{ check: keys.person(provided.id), when: { equals: { version: provided.version } } }]
        : []),
    ),
});
