import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

const syncDirectory = (dir: string): void => {
  const handle = openSync(dir, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

const writeAndSync = (file: string, flags: 'a' | 'w', text: string): void => {
  const handle = openSync(file, flags, 0o600);
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

/** Replaces a file so that, whatever happens, the old or the new text is there, whole. */
export const writeDurably = (file: string, text: string): void => {
  const draft = `${file}.${process.pid}.new`;
  writeAndSync(draft, 'w', text);
  renameSync(draft, file);
  syncDirectory(dirname(file));
};

/** Appends one line and returns when the disk has it. */
export const appendDurably = (file: string, line: string): void => writeAndSync(file, 'a', `${line}\n`);

/** The JSON values of a file of lines; a last line torn by a crash was never acknowledged and is left out. */
export const parseLines = <T>(text: string): T[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as T);
