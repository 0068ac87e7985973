import { type Command, Option } from 'commander';
import {
  type Export,
  fetchExport,
  followExport,
  type NewExport,
  startExport,
} from '../../exports/export-cases.ts';
import { grouped } from '../../terminal/text.ts';
import { contextOf } from '../command-context.ts';
import { STATUSES } from '../statuses.ts';

interface Options extends NewExport {
  readonly output?: string;
  readonly wait: boolean;
}

export const LANGUAGES = ['en', 'fr', 'es', 'ar', 'ru', 'pt'] as const;

export const exportCases = (program: Command): void => {
  program
    .command('export')
    .summary('take the cases of a list along as a file')
    .description('Writes the cases that you may see into a file, as filtered; an import reads it back.')
    .addOption(new Option('--format <format>').choices(['csv', 'xlsx', 'json', 'ndjson']).default('csv'))
    .addOption(
      new Option('--language <language>', 'columns called as in forms of this language').choices(LANGUAGES),
    )
    .option('-o, --output <file>', 'where the file goes (default: the name that the network gives it)')
    .option('--office <office>', 'of one office, such as NCP-FR')
    .option('--country <country>', 'of one country, such as FR')
    .addOption(new Option('--status <status>').choices(STATUSES))
    .option('--category <category>', 'such as drugs, tobacco, cites')
    .option('--from <day>', 'first day of the seizures (default: twelve months ago)')
    .option('--to <day>', 'last day of the seizures (default: today)')
    .option('--no-wait', 'end when the export has begun')
    .action(async ({ output, wait, ...asked }: Options, command: Command) => {
      const { json, print, note, network } = contextOf(command);
      const api = await network();
      const begun = await startExport(api, asked);
      if (!wait) return print(json ? JSON.stringify(begun) : `Export ${begun.id} has begun.`);
      const onProgress = process.stderr.isTTY ? (job: Export) => show(job) : undefined;
      const job = await followExport(api, begun.id, { onProgress });
      if (onProgress) process.stderr.write('\n');
      const path = output ?? job.fileName;
      await fetchExport(job, path);
      if (json) print(JSON.stringify({ ...job, file: path }));
      else note(`${grouped(job.written ?? 0)} cases in ${path}.`);
    });
};

const show = ({ status, progress, rows, rowsSoFar }: Export): void => {
  const counted = rows === undefined ? `${grouped(rowsSoFar)} cases so far` : `${grouped(rows)} cases`;
  process.stderr.write(`\r${status}  ${String(Math.floor(progress * 100)).padStart(3)} %  ${counted}   `);
};
