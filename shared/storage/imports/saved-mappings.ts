import { ChangedMeanwhile, NotFound } from '../../domain/errors.ts';
import {
  MappingSummary,
  mappingSummaryOf,
  SavedMapping,
  sharedMapping,
} from '../../domain/imports/jobs/saved-mapping.ts';
import { ImportMapping } from '../../domain/imports/mapping.ts';
import { audiencesFor } from '../../domain/sharing.ts';
import { keys } from '../keys.ts';
import { ConditionFailed, type Item, type Position, type Table } from '../table.ts';

/** Mappings that offices keep, in versions. */
export interface SavedMappings {
  /** The current version; a retired one as well. */
  read(id: string): Promise<SavedMapping | undefined>;
  readVersion(id: string, version: number): Promise<SavedMapping | undefined>;
  /** A repeated call with the same mapping changes nothing. */
  create(saved: SavedMapping): Promise<void>;
  /** The next version takes the place of the one before, which is kept. @throws ChangedMeanwhile */
  supersede(before: SavedMapping, after: SavedMapping): Promise<void>;
  /** What an office may use: its own and what is open to these audiences, each once, those in use alone. */
  visibleTo(office: string, audiences: readonly string[]): Promise<MappingSummary[]>;
}

/** An office and its region have dozens; beyond this many the oldest are not looked at. */
const MOST_PER_LIST = 500;

/** The mapping as text: a constant may be any JSON, and DynamoDB's numbers and depth have limits. */
const kept = ({ mapping, ...rest }: SavedMapping) => ({ record: rest, text: JSON.stringify(mapping) });

const mappingOf = (item: Item): SavedMapping =>
  SavedMapping.parse({
    ...(item.record as object),
    mapping: ImportMapping.parse(JSON.parse(String(item.text))),
  });

const headItem = (saved: SavedMapping): Item => {
  const at = `${saved.change.at}#${saved.id}`;
  const audience = saved.sharing === 'office' ? undefined : audiencesFor(sharedMapping(saved))[0];
  return {
    ...keys.mapping(saved.id),
    version: saved.version,
    change: saved.change,
    ...kept(saved),
    summary: mappingSummaryOf(saved),
    // A retired one stays readable for the imports that used it, and is offered no more.
    ...(saved.status === 'current' && {
      gsi1pk: keys.officeMappings(saved.office),
      gsi1sk: at,
      ...(audience && { gsi2pk: keys.audienceMappings(audience), gsi2sk: at }),
    }),
  };
};

export const savedMappings = (table: Table): SavedMappings => {
  const read = async (id: string) => {
    const item = await table.get(keys.mapping(id));
    return item && mappingOf(item);
  };

  const list = async (index: 'gsi1' | 'gsi2', pk: string): Promise<MappingSummary[]> => {
    const found: MappingSummary[] = [];
    let after: Position | undefined;
    do {
      const page = await table.query({ index, pk, descending: true, ...(after && { after }) });
      for (const item of page.items) found.push(MappingSummary.parse(item.summary));
      after = page.next;
    } while (after && found.length < MOST_PER_LIST);
    return found;
  };

  return {
    read,

    async readVersion(id, version) {
      const old = await table.get(keys.mappingVersion(id, version));
      if (old) return mappingOf(old);
      const head = await read(id);
      return head?.version === version ? head : undefined;
    },

    async create(saved) {
      try {
        await table.write({ put: headItem(saved), when: { absent: true } });
      } catch (error) {
        if (!(error instanceof ConditionFailed)) throw error;
      }
    },

    async supersede(before, after) {
      try {
        await table.write(
          { put: headItem(after), when: { equals: { version: before.version } } },
          { put: { ...keys.mappingVersion(before.id, before.version), ...kept(before) } },
        );
      } catch (error) {
        if (!(error instanceof ConditionFailed)) throw error;
        const now = await read(before.id);
        if (!now) throw new NotFound('mapping');
        throw new ChangedMeanwhile(now.version);
      }
    },

    async visibleTo(office, audiences) {
      const lists = await Promise.all([
        list('gsi1', keys.officeMappings(office)),
        ...audiences.map((audience) => list('gsi2', keys.audienceMappings(audience))),
      ]);
      return [...new Map(lists.flat().map((summary) => [summary.id, summary])).values()];
    },
  };
};
