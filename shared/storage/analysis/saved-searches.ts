import { SavedSearch, SearchSummary } from '../../domain/analysis/saved-search.ts';
import { ChangedMeanwhile } from '../../domain/errors.ts';
import { everyItem } from '../every-item.ts';
import { keys } from '../keys.ts';
import { ConditionFailed, type Item, type Table } from '../table.ts';

/** Filters that people keep under a name, and when each of them last looked. */
export interface SavedSearches {
  /** A removed one as well. */
  read(id: string): Promise<SavedSearch | undefined>;
  /** A repeated call with the same search changes nothing. */
  create(search: SavedSearch): Promise<void>;
  /** @throws ChangedMeanwhile */
  supersede(before: SavedSearch, after: SavedSearch): Promise<void>;
  /** Those of an office that are not removed, also those that people keep for themselves. */
  ofOffice(office: string): Promise<SearchSummary[]>;
  /** When somebody last looked at what a search finds; undefined before the first time. */
  lookedAt(id: string, person: string): Promise<string | undefined>;
  look(id: string, person: string, at: string): Promise<void>;
}

/** The filter as text: DynamoDB's numbers and depth have limits. */
const itemOf = ({ filter, ...search }: SavedSearch): Item => ({
  ...keys.search(search.id),
  version: search.version,
  change: search.change,
  record: search,
  text: JSON.stringify(filter),
  summary: SearchSummary.parse(search),
  ...(search.status === 'current' && {
    gsi1pk: keys.officeSearches(search.office),
    gsi1sk: `${search.name}#${search.id}`,
  }),
});

export const savedSearches = (table: Table): SavedSearches => {
  const read = async (id: string): Promise<SavedSearch | undefined> => {
    const item = await table.get(keys.search(id));
    return item && SavedSearch.parse({ ...(item.record as object), filter: JSON.parse(String(item.text)) });
  };

  return {
    read,

    async create(search) {
      try {
        await table.write({ put: itemOf(search), when: { absent: true } });
      } catch (error) {
        if (!(error instanceof ConditionFailed)) throw error;
      }
    },

    async supersede(before, after) {
      try {
        await table.write({ put: itemOf(after), when: { equals: { version: before.version } } });
      } catch (error) {
        if (!(error instanceof ConditionFailed)) throw error;
        throw new ChangedMeanwhile((await read(before.id))?.version ?? before.version);
      }
    },

    async ofOffice(office) {
      const items = await everyItem(table, { index: 'gsi1', pk: keys.officeSearches(office) });
      return items.map(({ summary }) => SearchSummary.parse(summary));
    },

    async lookedAt(id, person) {
      const item = await table.get(keys.searchLook(id, person));
      return item && String(item.at);
    },

    async look(id, person, at) {
      await table.write({ put: { ...keys.searchLook(id, person), at } });
    },
  };
};
