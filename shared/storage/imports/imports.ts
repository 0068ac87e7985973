import { ChangedMeanwhile, NotFound } from '../../domain/errors.ts';
import {
  ImportJob,
  ImportProgress,
  type ImportStatus,
  NOT_BEGUN,
  RowCounts,
} from '../../domain/imports/import-job.ts';
import { ImportMapping } from '../../domain/imports/mapping.ts';
import { require, type Transition } from '../../domain/transition.ts';
import { keys } from '../keys.ts';
import { newestFirst } from '../newest-first.ts';
import { ConditionFailed, type Item, type Position, type Table } from '../table.ts';

/** What became of one part of a file; kept until the job is at its end. */
export interface PartResult {
  readonly part: number;
  readonly counts: RowCounts;
}

export interface Imports {
  read(id: string): Promise<ImportJob | undefined>;
  readMapping(id: string): Promise<ImportMapping>;
  progressOf(id: string): Promise<ImportProgress>;
  /** A repeated call with the same job changes nothing. */
  create(job: ImportJob, mapping: ImportMapping): Promise<void>;
  /**
   * The one way to another state, written with its event.
   * @throws WrongState when the job is in none of the states that it may start from
   */
  change(id: string, transition: Transition<ImportStatus>, making: Making): Promise<ImportJob>;
  /** Shows how far the work on the current part is. @throws ChangedMeanwhile when it is done already */
  note(id: string, progress: ImportProgress): Promise<void>;
  /**
   * From one part to the next: the result of the one that is done and the new position are one write.
   * @throws ChangedMeanwhile when somebody else has gone on
   */
  advance(id: string, progress: ImportProgress, done?: PartResult): Promise<void>;
  /** Results of all parts that are done, in order. */
  partResults(id: string): AsyncIterable<PartResult>;
  /** An office's imports, the newest first. */
  ofOffice(office: string, page: { limit: number; after?: string | undefined }): Promise<ListedImports>;
}

export interface Making {
  readonly by: string;
  readonly at: Date;
  /** What else becomes known with the change. */
  readonly file?: ImportJob['file'];
  readonly failure?: string;
}

export interface ListedImports {
  readonly jobs: readonly ImportJob[];
  readonly next: string | undefined;
}

const mappingKey = (id: string) => ({ ...keys.importJob(id), sk: 'MAPPING' });
const progressKey = (id: string) => ({ ...keys.importJob(id), sk: 'PROGRESS' });

const jobItem = (job: ImportJob): Item => ({
  ...keys.importJob(job.id),
  status: job.status,
  change: job.change,
  record: job,
  summary: job,
  gsi1pk: keys.officeImports(job.office),
  gsi1sk: `${job.createdAt}#${job.id}`,
});

const progressItem = (id: string, progress: ImportProgress): Item => ({
  ...progressKey(id),
  part: progress.part,
  record: progress,
});

export const imports = (table: Table): Imports => {
  const read = async (id: string) => {
    const item = await table.get(keys.importJob(id));
    return item && ImportJob.parse(item.record);
  };

  /** Only one worker goes on from a position: a second one that is late stops here. */
  const unlessPassed = async (write: Promise<void>): Promise<void> => {
    try {
      await write;
    } catch (error) {
      throw error instanceof ConditionFailed ? new ChangedMeanwhile(0) : error;
    }
  };

  return {
    read,

    async readMapping(id) {
      const item = await table.get(mappingKey(id));
      return ImportMapping.parse(JSON.parse(String(item?.text)));
    },

    async progressOf(id) {
      const item = await table.get(progressKey(id));
      return item ? ImportProgress.parse(item.record) : NOT_BEGUN;
    },

    async create(job, mapping) {
      try {
        await table.write(
          { put: jobItem(job), when: { absent: true } },
          // As text: a constant may be any JSON, and DynamoDB's numbers and depth have limits.
          { put: { ...mappingKey(job.id), text: JSON.stringify(mapping) } },
          { put: progressItem(job.id, NOT_BEGUN) },
        );
      } catch (error) {
        if (!(error instanceof ConditionFailed)) throw error;
      }
    },

    async change(id, transition, { by, at, file, failure }) {
      for (;;) {
        const before = await read(id);
        if (!before) throw new NotFound('import');
        const status = require(transition, before.status);
        const time = at.toISOString();
        const job: ImportJob = {
          ...before,
          status,
          ...(file && { file }),
          ...(failure && { failure }),
          ...(status === 'running' ? { startedAt: time } : { endedAt: time }),
          // Each happens once in the life of a job, so its name makes the event's id.
          change: { event: transition.event, id: `${id}.${status}`, by, office: before.office, at: time },
        };
        try {
          await table.write({ put: jobItem(job), when: { equals: { status: before.status } } });
          return job;
        } catch (error) {
          // Somebody else changed the state: look again whether this change is still possible.
          if (!(error instanceof ConditionFailed)) throw error;
        }
      }
    },

    note: (id, progress) =>
      unlessPassed(
        table.write({ put: progressItem(id, progress), when: { equals: { part: progress.part } } }),
      ),

    advance: (id, progress, done) =>
      unlessPassed(
        table.write(
          { put: progressItem(id, progress), when: { equals: { part: progress.part - 1 } } },
          ...(done
            ? [{ put: { ...keys.importPart(id, done.part), part: done.part, record: done.counts } }]
            : []),
        ),
      ),

    async *partResults(id) {
      let after: Position | undefined;
      do {
        const page = await table.query({
          pk: keys.importJob(id).pk,
          beginsWith: 'PART#',
          ...(after && { after }),
        });
        for (const item of page.items)
          yield { part: Number(item.part), counts: RowCounts.parse(item.record) };
        after = page.next;
      } while (after);
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
