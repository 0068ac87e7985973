import { readdirSync, readFileSync } from 'node:fs';

export interface RunningProcess {
  readonly pid: number;
  readonly command: string;
}

const textOf = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // It ended while we looked.
    return '';
  }
};

/** Processes whose command line holds the text: all of a runtime name the folder of its state. Linux only. */
export const processesNaming = (text: string): RunningProcess[] =>
  readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry))
    .map((entry) => ({
      pid: Number(entry),
      command: textOf(`/proc/${entry}/cmdline`).replaceAll('\0', ' ').trim(),
    }))
    .filter(({ pid, command }) => command.includes(text) && pid !== process.pid);

/** Memory of a process in MB, now (`VmRSS`) or at its highest (`VmHWM`); 0 when it has ended. */
export const memoryOf = (pid: number, what: 'VmRSS' | 'VmHWM'): number =>
  Number(new RegExp(`^${what}:\\s+(\\d+) kB`, 'm').exec(textOf(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;

/** Clock ticks in a second: the same on every Linux that Node runs on. */
const TICKS = 100;

/** Processor time that a process has used, in seconds; 0 when it has ended. */
export const processorSecondsOf = (pid: number): number => {
  // The name before it may hold spaces; then come the state and, eleven fields on, user and system time.
  const [user = 0, system = 0] =
    textOf(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ').slice(11, 13) ?? [];
  return (Number(user) + Number(system)) / TICKS;
};
