import { createWriteStream } from 'node:fs';
import { access, rename } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { Command } from 'commander';
import {
  beginRows,
  type Choice,
  followImport,
  type Import,
  isUnderWay,
  type Mapping,
  ofImport,
  sendFile,
} from '../import-file.ts';
import { undo } from '../imports/map-file.ts';
import type { Network } from '../sdk.ts';
import { type Asker, asker } from '../terminal/ask.ts';
import { EXIT, WrongUsage } from '../terminal/failure.ts';
import { type ImportBar, importBar } from '../terminal/import-bar.ts';
import { importSummary } from '../terminal/import-summary.ts';
import { type CommandContext, contextOf } from './command-context.ts';
import { choiceFrom, type MapOptions, mapFile, NotConfirmed, tryFile } from './map-and-try.ts';
import { readJsonFile } from './read-json-file.ts';

interface Options extends MapOptions {
  readonly mapping?: string;
  readonly wait: boolean;
  readonly follow?: string;
  readonly start?: string;
  readonly undo?: string;
  readonly errors?: string;
}

const every = (value: string, before: readonly string[]): string[] => [...before, value];

export const importFile = (program: Command): void => {
  program
    .command('import')
    .summary('import a file of seizures')
    .description(
      'Imports a file of seizures. Without a mapping the network proposes one: confirm it, see what would become of ' +
        'the rows, and import. The same file again adds nothing.',
    )
    .argument(
      '[file]',
      'CSV or another table of text, XLSX, JSON or lines of JSON, also packed with gzip or ZIP',
    )
    .option('--mapping <file>', 'how its columns become seizures, as JSON: asks nothing')
    .option(
      '--set <field=value>',
      'a value for all rows, such as /sharing/level=network; repeatable',
      every,
      [],
    )
    .option('--answers <file>', 'what unknown values mean, as JSON: {"value": "code"}')
    .option('--yes', 'confirm what is proposed, and import after the dry run')
    .option('--save <name>', 'keep the mapping: files with the same columns are recognised')
    .option('--mapping-out <file>', 'write the mapping to a file')
    .option('--dry-run', 'only say what would become of the rows')
    .option('--hold-back <which>', 'rows that look like others: none, repeats, look-alikes or both')
    .option('--start <id>', 'start an import that was tried')
    .option('--undo <id>', 'withdraw every case that an import added')
    .option('--no-wait', 'end when the import has begun')
    .option('--follow <id>', 'look at an import that has begun')
    .option('--errors <file>', 'where rows go that were not taken (default: <file>.errors.<kind>)')
    .action(async (file: string | undefined, options: Options, command: Command) => {
      const said = [file, options.follow, options.start, options.undo].filter((one) => one !== undefined);
      if (said.length !== 1)
        throw new WrongUsage('Name a file to import, or an import with --follow, --start or --undo.');
      await run(file, options, contextOf(command));
    });
};

/** What one call of the command goes through, and what Ctrl-C finds. */
interface Run {
  readonly network: Network;
  readonly options: Options;
  readonly context: CommandContext;
  readonly bar: ImportBar;
  readonly signal: AbortSignal;
  /** The import once there is one, and whether its rows are being written. */
  id?: string;
  begun?: boolean;
}

const run = async (file: string | undefined, options: Options, context: CommandContext): Promise<void> => {
  const signal = interruptible();
  const all: Run = { network: await context.network(), options, context, bar: importBar(), signal };
  try {
    const job = await done(all, file);
    all.bar.stop();
    if (job) await tellEnd(job, options.errors ?? defaultErrors(file ?? job.id, job), context);
  } catch (error) {
    all.bar.stop();
    if (!signal.aborted) throw error;
    context.note(
      all.begun && all.id
        ? `The import goes on in the background. Look at it with: cen import --follow ${all.id}`
        : 'Stopped: nothing was imported.',
    );
    process.exitCode = EXIT.interrupted;
  }
};

const done = async (all: Run, file: string | undefined): Promise<Import | undefined> => {
  const { network, options } = all;
  const watching = watchingOf(all);
  if (options.undo) return undo(network, options.undo, watching);
  if (options.follow) return followImport(network, begun(all, options.follow), watching);
  if (options.start) return rows(all, options.start, choiceFrom(options.holdBack ?? 'none'));
  return fromFile(all, file as string);
};

const begun = (all: Run, id: string): string => {
  all.id = id;
  all.begun = true;
  return id;
};

/** Starts the rows and looks until the end, or only says that they have begun. */
const rows = async (all: Run, id: string, choice: Choice): Promise<Import | undefined> => {
  await beginRows(all.network, begun(all, id), choice);
  if (all.options.wait) return followImport(all.network, id, watchingOf(all));
  tellBegun(id, all.context);
  return undefined;
};

const watchingOf = ({ signal, bar, options }: Run) => ({
  signal,
  ...((options.follow || process.stderr.isTTY) && { onProgress: bar.importing }),
});

const fromFile = async (all: Run, path: string): Promise<Import | undefined> => {
  const { network, options, context, signal, bar } = all;
  const mapping = options.mapping ? ((await readJsonFile(options.mapping)) as Mapping) : undefined;
  await access(path).catch(() => {
    throw new WrongUsage(`The file ${path} cannot be read.`);
  });
  const sending = { path, signal, onBytes: bar.sending, ...(mapping && { mapping }) };
  const importId = await sendFile(network, sending);
  all.id = importId;
  if (mapping && !options.dryRun) return rows(all, importId, choiceFrom(options.holdBack ?? 'none'));

  const ask = askerHere(options);
  const talk = { network, importId, options, context, ask, bar, watching: watchingOf(all) };
  try {
    if (!mapping) await mapFile(talk);
    const { job, choice } = await tryFile(talk);
    if (choice) return await rows(all, importId, choice);
    return job;
  } catch (error) {
    // What cannot be imported does not stay in the list as waiting; what waits for a word does.
    if (!(error instanceof NotConfirmed))
      await network.POST('/v1/imports/{importId}/cancellation', ofImport(importId)).catch(() => undefined);
    throw error;
  } finally {
    ask?.close();
  }
};

const askerHere = ({ yes }: Options): Asker | undefined =>
  !yes && process.stdin.isTTY && process.stderr.isTTY ? asker(process.stdin, process.stderr) : undefined;

/** Ctrl-C ends the waiting. It may come twice: from the terminal, and passed on by whoever started us. */
const interruptible = (): AbortSignal => {
  const interruption = new AbortController();
  process.on('SIGINT', () => interruption.abort());
  return interruption.signal;
};

const tellBegun = (id: string, { json, print }: CommandContext): void =>
  print(
    json
      ? JSON.stringify({ id, status: 'running' })
      : `Import ${id} has begun. Look at it with: cen import --follow ${id}`,
  );

const defaultErrors = (of: string, { errorsName }: Import): string =>
  `${of}.errors.${errorsName?.split('.').at(-1) ?? 'csv'}`;

const FAILED: readonly Import['status'][] = ['failed', 'cancelled', 'mapped'];

const tellEnd = async (job: Import, errorsPath: string, { json, print }: CommandContext): Promise<void> => {
  const errorsFile = job.errorsUrl && !isUnderWay(job) ? errorsPath : undefined;
  if (job.errorsUrl && errorsFile) await download(job.errorsUrl, errorsFile);
  if (json) print(JSON.stringify({ ...job, ...(errorsFile && { errorsFile }) }));
  else if (job.status !== 'checked') print(importSummary(job, errorsFile));
  else if (errorsFile) print(`The rows that would be refused are in ${errorsFile}, with what is wrong.`);
  const counts = job.status === 'checked' ? job.dryRun?.counts : job.counts;
  const undoRefused = job.undo !== undefined && job.status !== 'undone';
  if (FAILED.includes(job.status) || undoRefused) process.exitCode = EXIT.failed;
  else if (counts && counts.refused + counts.heldBack > 0 && job.status !== 'undone')
    process.exitCode = EXIT.someRefused;
};

/** There is all of the file, or nothing of it. */
const download = async (url: string, path: string): Promise<void> => {
  const answer = await fetch(url);
  if (!answer.ok || !answer.body)
    throw new Error(`The refused rows could not be fetched (status ${answer.status}).`);
  const unfinished = `${path}.${process.pid}`;
  await pipeline(answer.body, createWriteStream(unfinished));
  await rename(unfinished, path);
};
