import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

export interface FunctionLog {
  /** One line that the function printed, or that the runtime says of it. */
  write(entry: Readonly<Record<string, unknown>>): void;
}

const LIMIT = 8 * 1024 * 1024;

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

/** A file of JSON lines; full, it becomes `<file>.1` and the one before that is dropped. */
export const openFunctionLog = (file: string): FunctionLog => {
  mkdirSync(dirname(file), { recursive: true });
  let size = sizeOf(file);
  return {
    write: (entry) => {
      const line = `${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`;
      if (size + line.length > LIMIT && size > 0) {
        renameSync(file, `${file}.1`);
        size = 0;
      }
      appendFileSync(file, line);
      size += Buffer.byteLength(line);
    },
  };
};

/** What a function prints is JSON more often than not: kept as such, so that one tool reads the whole file. */
export const printed = (line: string): unknown => {
  if (!line.startsWith('{')) return line;
  try {
    return JSON.parse(line);
  } catch {
    return line;
  }
};
