import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { ExportFormat } from '../../shared/domain/exports/export-job.ts';
import { figure } from './figure.ts';

const program = fileURLToPath(new URL('../support/exports/write-process.ts', import.meta.url));

interface Written {
  readonly seconds: number;
  readonly bytes: number;
  readonly peakMegabytes: number;
}

/** One file in a process of its own, so that the peak is this file's. */
const written = async (format: ExportFormat, rows: number): Promise<Written> => {
  const child = fork(program, [format, String(rows)], { execArgv: [] });
  const [message] = (await once(child, 'message')) as [Written];
  await once(child, 'exit');
  return message;
};

/** Rows a second from parts to file, and the memory it takes however many there are. */
export const exportFiles = async (): Promise<void> => {
  for (const format of ExportFormat.options)
    for (const rows of [10_000, 200_000]) {
      const { seconds, bytes, peakMegabytes } = await written(format, rows);
      const what = `${format}, ${rows} cases`;
      const note = `${(bytes / 1e6).toFixed(1)} MB; full form, every case with two lines; parts in memory, bound by the processor`;
      figure('export', `${what}: rows per second`, rows / seconds, '1/s', note);
      figure(
        'export',
        `${what}: peak memory`,
        peakMegabytes,
        'MB',
        'peak of the process that writes the file',
      );
    }
};
