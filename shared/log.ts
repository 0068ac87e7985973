import { AsyncLocalStorage } from 'node:async_hooks';

/** What one request or batch costs and is called: every log line of it carries this. */
export interface Trace {
  readonly correlationId: string;
  calls: number;
  readUnits: number;
  writeUnits: number;
}

const traces = new AsyncLocalStorage<Trace>();

export const withTrace = <T>(correlationId: string, work: () => Promise<T>): Promise<T> =>
  traces.run({ correlationId, calls: 0, readUnits: 0, writeUnits: 0 }, work);

export const currentTrace = (): Trace | undefined => traces.getStore();

/** Where lines go; tests collect them instead. */
export const sink = { write: (line: string): void => void process.stdout.write(line) };

type Level = 'info' | 'warn' | 'error';

// One line, one JSON object: JSON.stringify escapes line breaks and control characters, so that no value can
// forge a line. Callers pass codes, ids and counts, never request bodies, tokens or nominal data.
const write = (level: Level, event: string, fields: Readonly<Record<string, unknown>>): void => {
  const trace = traces.getStore();
  const line = JSON.stringify({
    time: new Date().toISOString(),
    level,
    event,
    ...(trace && { correlationId: trace.correlationId }),
    ...fields,
  });
  sink.write(`${line}\n`);
};

export const log = {
  info: (event: string, fields: Readonly<Record<string, unknown>> = {}) => write('info', event, fields),
  warn: (event: string, fields: Readonly<Record<string, unknown>> = {}) => write('warn', event, fields),
  /** An unexpected error: name, message and stack stay in the log, never in the answer. */
  error: (event: string, error: unknown, fields: Readonly<Record<string, unknown>> = {}) =>
    write('error', event, {
      ...fields,
      error:
        error instanceof Error
          ? { name: error.name, message: error.message, stack: error.stack }
          : String(error),
    }),
};
