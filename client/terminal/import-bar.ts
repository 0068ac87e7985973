import { SingleBar } from 'cli-progress';
import type { Import } from '../import-file.ts';
import { grouped, inDuration } from './text.ts';

export interface ImportBar {
  sending(sent: number, size: number): void;
  importing(job: Import): void;
  /** Leaves the terminal to others; what is shown next begins anew. */
  stop(): void;
}

/** Rates are those of the last moments: what happened at the beginning says little about the rest. */
const WINDOW_MILLISECONDS = 15_000;

interface Moment {
  readonly at: number;
  readonly rows: number;
  readonly share: number;
}

const rowsDone = ({ status, counts, rowsRead }: Import): number =>
  status === 'looking' || status === 'checking'
    ? rowsRead
    : counts.accepted + counts.alreadyThere + counts.refused + counts.heldBack;

/** Rows a second, and seconds that remain, from what is behind. */
export const pace = (moments: readonly Moment[]): { rate: number; remaining: number | undefined } => {
  const [first, last] = [moments[0], moments.at(-1)];
  const seconds = first && last ? (last.at - first.at) / 1000 : 0;
  if (!first || !last || seconds < 1) return { rate: 0, remaining: undefined };
  const shares = (last.share - first.share) / seconds;
  return {
    rate: (last.rows - first.rows) / seconds,
    remaining: shares > 0 ? (1 - last.share) / shares : undefined,
  };
};

const STEPS: Readonly<Partial<Record<Import['status'], string>>> = {
  looking: 'Looking  ',
  checking: 'Trying   ',
  undoing: 'Undoing  ',
};

const wordsFor = (job: Import, moments: readonly Moment[]): string => {
  const { rate, remaining } = pace(moments);
  const { accepted, refused, alreadyThere } = job.counts;
  return [
    `${grouped(rowsDone(job))} rows`,
    ...(job.status === 'running' || job.status === 'finished'
      ? [
          `${grouped(accepted)} accepted`,
          `${grouped(refused)} refused`,
          `${grouped(alreadyThere)} already there`,
        ]
      : []),
    ...(rate > 0 ? [`${grouped(Math.round(rate))} rows/s`] : []),
    ...(remaining === undefined ? [] : [`${inDuration(remaining)} left`]),
  ].join(' · ');
};

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

/** A bar on a terminal; nothing where standard error is not one. */
export const importBar = (now: () => number = Date.now): ImportBar => {
  if (!process.stderr.isTTY) return { sending: () => {}, importing: () => {}, stop: () => {} };
  const bar = new SingleBar({
    format: '{step} {bar} {percentage} % | {words}',
    barsize: 24,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    stream: process.stderr,
  });
  const moments: Moment[] = [];
  let step: string | undefined;
  const show = (share: number, now: { step: string; words: string }) => {
    if (step === undefined) bar.start(1, share, now);
    // Another step has a pace of its own.
    if (step !== now.step) moments.length = 0;
    step = now.step;
    bar.update(share, now);
  };
  return {
    sending: (sent, size) =>
      show(size === 0 ? 1 : sent / size, {
        step: 'Sending  ',
        words: `${megabytes(sent)} of ${megabytes(size)}`,
      }),
    importing: (job) => {
      moments.push({ at: now(), rows: rowsDone(job), share: job.progress });
      while ((moments[0]?.at ?? 0) < now() - WINDOW_MILLISECONDS) moments.shift();
      show(job.progress, { step: STEPS[job.status] ?? 'Importing', words: wordsFor(job, moments) });
    },
    stop: () => {
      if (step !== undefined) bar.stop();
      step = undefined;
    },
  };
};
