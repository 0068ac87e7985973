import type { Import } from '../import-file.ts';
import { grouped, inDuration, printable } from './text.ts';

const MOST_REASONS = 15;

const OUTCOMES: Readonly<Record<Import['status'], string>> = {
  'awaiting-file': 'waits for its file',
  looking: 'is being looked at',
  proposed: 'waits for its mapping to be confirmed',
  mapped: 'has its mapping',
  checking: 'is being tried',
  checked: 'was tried',
  running: 'is under way',
  finished: 'is done',
  failed: 'failed',
  cancelled: 'was cancelled',
  undoing: 'is being undone',
  undone: 'was undone',
};

/** What became of a file, for a person. */
export const importSummary = (job: Import, errorsFile: string | undefined): string => {
  const { accepted, refused, alreadyThere, heldBack, byReason } = job.counts;
  const reasons = Object.entries(byReason).sort(([, a], [, b]) => b - a);
  const outcomes: [string, number][] = [
    ['accepted', accepted],
    ['already there', alreadyThere],
    ['refused', refused],
    ...(heldBack > 0 ? [['held back, as chosen', heldBack] as [string, number]] : []),
    ["left out by the mapping's filter", job.filteredOut],
  ];
  return [
    `Import ${job.id} of ${printable(job.fileName)} ${OUTCOMES[job.status]}: ${grouped(job.rowsRead)} rows read${duration(job)}.`,
    ...(job.failure ? [printable(job.failure)] : []),
    ...counted(outcomes),
    ...(reasons.length > 0 ? ['Why rows were not taken:'] : []),
    ...counted(reasons.slice(0, MOST_REASONS)),
    ...(reasons.length > MOST_REASONS ? [`  and ${reasons.length - MOST_REASONS} more reasons`] : []),
    ...undoLines(job),
    ...(errorsFile
      ? [
          `The rows that were not taken are in ${errorsFile}, with what is wrong: correct them there and import that file.`,
        ]
      : []),
  ].join('\n');
};

const undoLines = ({ undo }: Import): string[] => {
  if (!undo) return [];
  const { withdrawn, changed, changedCases } = undo;
  return changed > 0 && withdrawn === 0
    ? [
        `Nothing was withdrawn: ${grouped(changed)} cases were changed since the import:`,
        ...changedCases.map((reference) => `  ${reference}`),
      ]
    : [`${grouped(withdrawn)} cases were withdrawn.`];
};

export const counted = (lines: readonly (readonly [string, number])[]): string[] => {
  const width = Math.max(0, ...lines.map(([, count]) => grouped(count).length));
  return lines.map(([what, count]) => `  ${grouped(count).padStart(width)}  ${printable(what)}`);
};

const duration = ({ startedAt, finishedAt }: Import): string =>
  startedAt && finishedAt ? ` in ${inDuration((Date.parse(finishedAt) - Date.parse(startedAt)) / 1000)}` : '';
