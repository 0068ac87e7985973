import { ChangedMeanwhile, NotFound } from '../../domain/errors.ts';
import {
  aboutOf,
  ExportJob,
  ExportProgress,
  type ExportStatus,
  NOT_BEGUN,
} from '../../domain/exports/export-job.ts';
import { require, type Transition } from '../../domain/transition.ts';
import { keys } from '../keys.ts';
import { newestFirst } from '../newest-first.ts';
import { ConditionFailed, type Item, type Table } from '../table.ts';

/** What becomes known with a change of state. */
export type Outcome = Partial<Pick<ExportJob, 'rows' | 'written' | 'size' | 'failure' | 'expiresAt'>>;

export interface Exports {
  read(id: string): Promise<ExportJob | undefined>;
  progressOf(id: string): Promise<ExportProgress>;
  /** A repeated call with the same job changes nothing. */
  create(job: ExportJob): Promise<void>;
  /**
   * The one way to another state, written with its event.
   * @throws WrongState when the job is in none of the states that it may start from
   */
  change(
    id: string,
    transition: Transition<ExportStatus>,
    making: Outcome & { readonly by: string; readonly at: Date },
  ): Promise<ExportJob>;
  /** The next checkpoint. @throws ChangedMeanwhile when somebody else has gone on */
  advance(job: ExportJob, progress: ExportProgress): Promise<void>;
  /** How many parts are in the file, shown while it is written. */
  filedOf(id: string): Promise<number>;
  noteFiled(job: ExportJob, parts: number): Promise<void>;
  /** An office's exports, the newest first. */
  ofOffice(
    office: string,
    page: { limit: number; after?: string | undefined },
  ): Promise<{ readonly jobs: readonly ExportJob[]; readonly next: string | undefined }>;
}

/** The file is gone after a week; that there was one is known for three months, in the audit for good. */
const KNOWN_SECONDS = 90 * 24 * 3600;

const progressKey = (id: string) => ({ ...keys.exportJob(id), sk: 'PROGRESS' });
const filedKey = (id: string) => ({ ...keys.exportJob(id), sk: 'FILED' });

export const exports = (table: Table): Exports => {
  const read = async (id: string) => {
    const item = await table.get(keys.exportJob(id));
    return item && ExportJob.parse(item.record);
  };

  return {
    read,

    async progressOf(id) {
      const item = await table.get(progressKey(id));
      return item ? ExportProgress.parse(item.record) : NOT_BEGUN;
    },

    async create(job) {
      try {
        await table.write(
          { put: jobItem(job), when: { absent: true } },
          { put: progressItem(job, NOT_BEGUN) },
        );
      } catch (error) {
        if (!(error instanceof ConditionFailed)) throw error;
      }
    },

    async change(id, transition, { by, at, ...outcome }) {
      for (;;) {
        const before = await read(id);
        if (!before) throw new NotFound('export');
        const status = require(transition, before.status);
        const time = at.toISOString();
        const known = { ...before, ...outcome };
        const job: ExportJob = {
          ...known,
          status,
          ...(status !== 'writing' && { endedAt: time }),
          // Each happens once in the life of a job, so its name makes the event's id.
          change: {
            event: transition.event,
            id: `${id}.${status}`,
            by,
            office: before.office,
            at: time,
            reason: aboutOf(known),
          },
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

    async advance(job, progress) {
      try {
        await table.write({
          put: progressItem(job, progress),
          when: { equals: { checkpoint: progress.checkpoint - 1 } },
        });
      } catch (error) {
        throw error instanceof ConditionFailed ? new ChangedMeanwhile(0) : error;
      }
    },

    async filedOf(id) {
      const item = await table.get(filedKey(id));
      return Number(item?.parts ?? 0);
    },

    noteFiled: (job, parts) => table.write({ put: { ...filedKey(job.id), parts, ttl: ttlOf(job) } }),

    async ofOffice(office, page) {
      const { page: items, next } = await newestFirst(
        table,
        { index: 'gsi1', pk: keys.officeExports(office) },
        page,
      );
      return { jobs: items.map((item) => ExportJob.parse(item.summary)), next };
    },
  };
};

const ttlOf = ({ createdAt }: ExportJob): number => Math.floor(Date.parse(createdAt) / 1000) + KNOWN_SECONDS;

const jobItem = (job: ExportJob): Item => ({
  ...keys.exportJob(job.id),
  status: job.status,
  change: job.change,
  record: job,
  summary: job,
  gsi1pk: keys.officeExports(job.office),
  gsi1sk: `${job.createdAt}#${job.id}`,
  ttl: ttlOf(job),
});

const progressItem = (job: ExportJob, progress: ExportProgress): Item => ({
  ...progressKey(job.id),
  checkpoint: progress.checkpoint,
  record: progress,
  ttl: ttlOf(job),
});
