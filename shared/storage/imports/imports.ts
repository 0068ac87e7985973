import { ChangedMeanwhile, NotFound } from '../../domain/errors.ts';
import { ImportJob, type ImportStatus, isEnd } from '../../domain/imports/jobs/import-job.ts';
import { NOT_BEGUN } from '../../domain/imports/jobs/import-progress.ts';
import { ImportMapping } from '../../domain/imports/mapping.ts';
import { require, type Transition } from '../../domain/transition.ts';
import { keys } from '../keys.ts';
import { newestFirst } from '../newest-first.ts';
import { ConditionFailed, type Item, type Table } from '../table.ts';
import { type ImportWork, importWork, progressItem } from './import-work.ts';

export interface Imports extends ImportWork {
  read(id: string): Promise<ImportJob | undefined>;
  /** @throws NotFound where none was said yet */
  readMapping(id: string): Promise<ImportMapping>;
  /** A repeated call with the same job changes nothing. */
  create(job: ImportJob, mapping?: ImportMapping): Promise<void>;
  /**
   * The one way to another state, written with its event.
   * @throws WrongState when the job is in none of the states that it may start from
   * @throws ChangedMeanwhile when it is not at the version `over` any more
   */
  change(id: string, transition: Transition<ImportStatus>, making: Making): Promise<ImportJob>;
  /** An office's imports, the newest first. */
  ofOffice(office: string, page: { limit: number; after?: string | undefined }): Promise<ListedImports>;
}

type Known = Pick<
  ImportJob,
  'file' | 'mapping' | 'savedMapping' | 'totals' | 'choice' | 'failure' | 'undo' | 'endedAs'
>;

export interface Making {
  readonly by: string;
  readonly at: Date;
  /** The version that it must be at. */
  readonly over?: number | undefined;
  /** What becomes known with the change. */
  readonly set?: Partial<Known>;
  /** The mapping that was confirmed. */
  readonly mapping?: ImportMapping;
}

export interface ListedImports {
  readonly jobs: readonly ImportJob[];
  readonly next: string | undefined;
}

const jobItem = (job: ImportJob): Item => ({
  ...keys.importJob(job.id),
  version: job.version,
  status: job.status,
  change: job.change,
  record: job,
  summary: job,
  gsi1pk: keys.officeImports(job.office),
  gsi1sk: `${job.createdAt}#${job.id}`,
});

// As text: a constant may be any JSON, and DynamoDB's numbers and depth have limits.
const mappingItem = (id: string, mapping: ImportMapping): Item => ({
  ...keys.importWork(id, 'MAPPING'),
  text: JSON.stringify(mapping),
});

const timesOf = (status: ImportStatus, time: string): Partial<ImportJob> => {
  if (status === 'running') return { startedAt: time };
  return isEnd(status) ? { endedAt: time } : {};
};

export const imports = (table: Table): Imports => {
  const read = async (id: string) => {
    const item = await table.get(keys.importJob(id));
    return item && ImportJob.parse(item.record);
  };

  return {
    ...importWork(table),
    read,

    async readMapping(id) {
      const item = await table.get(keys.importWork(id, 'MAPPING'));
      if (!item) throw new NotFound('mapping of this import');
      return ImportMapping.parse(JSON.parse(String(item.text)));
    },

    async create(job, mapping) {
      try {
        await table.write(
          { put: jobItem(job), when: { absent: true } },
          { put: progressItem(job.id, NOT_BEGUN) },
          ...(mapping ? [{ put: mappingItem(job.id, mapping) }] : []),
        );
      } catch (error) {
        if (!(error instanceof ConditionFailed)) throw error;
      }
    },

    async change(id, transition, { by, at, over, set, mapping }) {
      for (;;) {
        const before = await read(id);
        if (!before) throw new NotFound('import');
        if (over !== undefined && before.version !== over) throw new ChangedMeanwhile(before.version);
        const status = require(transition, before.status);
        const version = before.version + 1;
        const time = at.toISOString();
        // What was said of an earlier state is not true of this one.
        const { failure: _, ...lasting } = before;
        const job: ImportJob = {
          ...lasting,
          ...set,
          version,
          status,
          ...(before.endedAt === undefined && timesOf(status, time)),
          change: { event: transition.event, id: `${id}.${version}`, by, office: before.office, at: time },
        };
        const now = { status: before.status, version: before.version };
        try {
          await table.write(
            { put: jobItem(job), when: { equals: now } },
            ...(mapping ? [{ put: mappingItem(id, mapping) }] : []),
          );
          return job;
        } catch (error) {
          // Somebody else changed the state: look again whether this change is still possible.
          if (!(error instanceof ConditionFailed)) throw error;
        }
      }
    },

    async ofOffice(office, { limit, after }) {
      const { page, next } = await newestFirst(
        table,
        { index: 'gsi1', pk: keys.officeImports(office) },
        { limit, after },
      );
      return { jobs: page.map((item) => ImportJob.parse(item.summary)), next };
    },
  };
};
