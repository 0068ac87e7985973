import { SingleBar } from 'cli-progress';
import { grouped } from '../terminal/text.ts';

export interface LoadingBar {
  reading(read: number): void;
  sending(sent: number, entries: number): void;
  stop(): void;
}

/** A bar on a terminal; nothing where standard error is not one. */
export const loadingBar = (): LoadingBar => {
  if (!process.stderr.isTTY) return { reading: () => {}, sending: () => {}, stop: () => {} };
  const bar = new SingleBar({
    format: '{step} {bar} {words}',
    barsize: 24,
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    stream: process.stderr,
  });
  bar.start(1, 0, { step: 'Reading', words: '' });
  return {
    // How much there is shows only at the end.
    reading: (read) => bar.update(0, { step: 'Reading', words: `${grouped(read)} entries` }),
    sending: (sent, entries) =>
      bar.update(sent / entries, {
        step: 'Sending',
        words: `${grouped(sent)} of ${grouped(entries)} entries`,
      }),
    stop: () => bar.stop(),
  };
};
