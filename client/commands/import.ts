import { createWriteStream } from 'node:fs';
import { access, rename } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import type { Command } from 'commander';
import { followImport, type Import, isUnderWay, type Mapping, startImport } from '../import-file.ts';
import type { Network } from '../sdk.ts';
import { EXIT, WrongUsage } from '../terminal/failure.ts';
import { importBar } from '../terminal/import-bar.ts';
import { importSummary } from '../terminal/import-summary.ts';
import { type CommandContext, contextOf } from './command-context.ts';
import { readJsonFile } from './read-json-file.ts';

interface Options {
  readonly mapping?: string;
  readonly wait: boolean;
  readonly follow?: string;
  readonly errors?: string;
}

export const importFile = (program: Command): void => {
  program
    .command('import')
    .summary('import a file of seizures')
    .description('Imports a file of seizures. The same file again adds nothing.')
    .argument('[file]', 'CSV, also compressed with gzip')
    .option('--mapping <file>', 'how its columns become seizures, as JSON')
    .option('--no-wait', 'end when the import has begun')
    .option('--follow <id>', 'look at an import that has begun')
    .option('--errors <file>', 'where refused rows go (default: <file>.errors.csv)')
    .action(async (file: string | undefined, options: Options, command: Command) => {
      if ((file === undefined) === (options.follow === undefined))
        throw new WrongUsage('Name a file to import, or with --follow an import that has begun.');
      const context = contextOf(command);
      const interruption = interruptible();
      const network = await context.network();
      const bar = importBar();
      let begun = options.follow;
      try {
        begun ??= await begin(network, { path: file as string, options, signal: interruption, bar });
        if (!options.wait) return tellBegun(begun, context);
        const onProgress = options.follow || process.stderr.isTTY ? bar.importing : undefined;
        const job = await followImport(network, begun, {
          signal: interruption,
          ...(onProgress && { onProgress }),
        });
        bar.stop();
        await tellEnd(job, options.errors ?? `${file ?? begun}.errors.csv`, context);
      } catch (error) {
        bar.stop();
        if (!interruption.aborted) throw error;
        context.note(
          begun
            ? `The import goes on in the background. Look at it with: cen import --follow ${begun}`
            : 'Stopped: nothing was imported.',
        );
        process.exitCode = EXIT.interrupted;
      }
    });
};

/** Ctrl-C ends the waiting. It may come twice: from the terminal, and passed on by whoever started us. */
const interruptible = (): AbortSignal => {
  const interruption = new AbortController();
  process.on('SIGINT', () => interruption.abort());
  return interruption.signal;
};

interface Beginning {
  readonly path: string;
  readonly options: Options;
  readonly signal: AbortSignal;
  readonly bar: ReturnType<typeof importBar>;
}

const begin = async (network: Network, { path, options, signal, bar }: Beginning): Promise<string> => {
  if (!options.mapping) throw new WrongUsage('Say with --mapping how the columns become seizures.');
  const mapping = (await readJsonFile(options.mapping)) as Mapping;
  await access(path).catch(() => {
    throw new WrongUsage(`The file ${path} cannot be read.`);
  });
  const { id } = await startImport(network, { path, mapping, signal, onBytes: bar.sending });
  return id;
};

const tellBegun = (id: string, { json, print }: CommandContext): void =>
  print(
    json
      ? JSON.stringify({ id, status: 'running' })
      : `Import ${id} has begun. Look at it with: cen import --follow ${id}`,
  );

const tellEnd = async (job: Import, errorsPath: string, { json, print }: CommandContext): Promise<void> => {
  const errorsFile = job.errorsUrl && !isUnderWay(job) ? errorsPath : undefined;
  if (job.errorsUrl && errorsFile) await download(job.errorsUrl, errorsFile);
  print(
    json ? JSON.stringify({ ...job, ...(errorsFile && { errorsFile }) }) : importSummary(job, errorsFile),
  );
  if (job.status !== 'finished') process.exitCode = EXIT.failed;
  else if (job.counts.refused > 0) process.exitCode = EXIT.someRefused;
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
