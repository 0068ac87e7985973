import type { Import } from '../import-file.ts';
import { grouped, printable } from './text.ts';

const MOST_REASONS = 15;

const OUTCOMES: Readonly<Record<Import['status'], string>> = {
  'awaiting-file': 'waits for its file',
  running: 'is under way',
  finished: 'is done',
  failed: 'failed',
  cancelled: 'was cancelled',
};

/** What became of a file, for a person. */
export const importSummary = (job: Import, errorsFile: string | undefined): string => {
  const { accepted, refused, alreadyThere, byReason } = job.counts;
  const reasons = Object.entries(byReason).sort(([, a], [, b]) => b - a);
  const width = Math.max(0, ...reasons.map(([, count]) => grouped(count).length));
  return [
    `Import ${job.id} of ${printable(job.fileName)} ${OUTCOMES[job.status]}: ${grouped(job.rowsRead)} rows read.`,
    ...(job.failure ? [printable(job.failure)] : []),
    `  ${grouped(accepted)} accepted`,
    `  ${grouped(alreadyThere)} already there`,
    `  ${grouped(refused)} refused`,
    `  ${grouped(job.filteredOut)} left out by the mapping's filter`,
    ...(reasons.length > 0 ? ['Why rows were refused:'] : []),
    ...reasons
      .slice(0, MOST_REASONS)
      .map(([reason, count]) => `  ${grouped(count).padStart(width)}  ${printable(reason)}`),
    ...(reasons.length > MOST_REASONS ? [`  and ${reasons.length - MOST_REASONS} more reasons`] : []),
    ...(errorsFile
      ? [
          `The refused rows are in ${errorsFile}, with what is wrong: correct them there and import that file.`,
        ]
      : []),
  ].join('\n');
};
