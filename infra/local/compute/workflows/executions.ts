import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { appendDurably, parseLines, writeDurably } from '../../state/durable-file.ts';
import { openDefinitions } from './definitions.ts';
import type { Ending, Entry, Started } from './journal.ts';

export interface ExecutionRecord {
  readonly started: Started;
  readonly entries: readonly Entry[];
  readonly ended: Extract<Entry, { type: 'ended' }> | undefined;
}

/** The executions on disk: one journal each, under `running/` until it ends, then under `ended/`. */
export interface Executions {
  /** Writes the first line of a new execution's journal; it is on disk when this returns. */
  begin(started: Started): string;
  end(started: Started, ending: Ending): void;
  read(machineArn: string, name: string): ExecutionRecord | undefined;
  /** All executions of a machine, the latest first. */
  list(machineArn: string): ExecutionRecord[];
  /** Those of all machines that a stop or a kill left running. */
  unfinished(): Iterable<{ readonly file: string; readonly record: ExecutionRecord }>;
}

const machineName = (arn: string): string => arn.split(':').at(-1) ?? arn;

export const openExecutions = (dir: string): Executions => {
  const fileOf = (machine: string, stage: 'running' | 'ended', name: string): string =>
    join(dir, machineName(machine), stage, `${name}.jsonl`);

  const definitions = openDefinitions();
  const definitionsOf = (machine: string): string => join(dir, machineName(machine), 'definitions');

  const readRecord = (file: string): ExecutionRecord | undefined => {
    const record = readEntries(file);
    if (!record) return undefined;
    const { machine, definition } = record.started;
    const started = { ...record.started, definition: definitions.read(definitionsOf(machine), definition) };
    return { ...record, started, entries: [started, ...record.entries.slice(1)] };
  };

  const conclude = (machine: string, name: string): void =>
    renameSync(fileOf(machine, 'running', name), fileOf(machine, 'ended', name));

  const filesIn = (machine: string, stage: 'running' | 'ended'): string[] =>
    namesIn(join(dir, machineName(machine), stage))
      .filter((name) => name.endsWith('.jsonl'))
      .map((name) => join(dir, machineName(machine), stage, name));

  return {
    begin: (started) => {
      for (const stage of ['running', 'ended'])
        mkdirSync(join(dir, machineName(started.machine), stage), { recursive: true });
      const file = fileOf(started.machine, 'running', started.name);
      const definition = definitions.keep(definitionsOf(started.machine), started.definition);
      writeDurably(file, `${JSON.stringify({ ...started, definition })}\n`);
      return file;
    },
    end: ({ machine, name }, ending) => {
      const entry: Entry = { type: 'ended', at: Date.now(), ...ending };
      appendDurably(fileOf(machine, 'running', name), JSON.stringify(entry));
      conclude(machine, name);
    },
    read: (machine, name) =>
      readRecord(fileOf(machine, 'running', name)) ?? readRecord(fileOf(machine, 'ended', name)),
    list: (machine) =>
      [...filesIn(machine, 'running'), ...filesIn(machine, 'ended')]
        .map(readRecord)
        .filter((record) => record !== undefined)
        .sort((a, b) => b.started.at - a.started.at),
    // One by one: thousands may wait.
    *unfinished() {
      for (const file of namesIn(dir).flatMap((machine) => filesIn(machine, 'running'))) {
        const record = readRecord(file);
        if (record && !record.ended) yield { file, record };
        // Killed between its last line and the move, or before anything was acknowledged.
        else if (record) conclude(record.started.machine, record.started.name);
        else rmSync(file);
      }
    },
  };
};

const namesIn = (dir: string): string[] => {
  try {
    return readdirSync(dir);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
};

const readEntries = (file: string): ExecutionRecord | undefined => {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const entries = parseLines<Entry>(text);
  const [started] = entries;
  if (started?.type !== 'started') {
    if (entries.length === 0) return undefined;
    throw new Error(`${basename(file)} does not begin with the start of an execution.`);
  }
  return { started, entries, ended: entries.find((entry) => entry.type === 'ended') };
};
