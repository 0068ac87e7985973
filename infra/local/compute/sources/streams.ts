import { join } from 'node:path';
import type { Assembly, Functions, Home, Part, Queues } from '../../ports.ts';
import { openCheckpoints } from './streams/checkpoints.ts';
import { Consumer } from './streams/consumer.ts';
import { mappingsOf } from './streams/mapping.ts';
import { type StreamEngine, streamApi } from './streams/stream-api.ts';

interface Dependencies {
  readonly assembly: Assembly;
  readonly engine: StreamEngine;
  readonly functions: Functions;
  readonly queues: Queues;
  readonly home: Home;
}

export interface Streams extends Part {
  /** Look now; without it a change is seen within half a second. */
  wake(): void;
}

/**
 * The event source mappings of the assembly. Reads from where the checkpoints in `<home>/streams` end, first from
 * the beginning; a checkpoint is written when records are done with, so a kill repeats a batch and loses none.
 */
export const createStreams = ({ assembly, engine, functions, queues, home }: Dependencies): Streams => {
  const api = streamApi(engine);
  const consumers = mappingsOf(assembly).map(
    (mapping) =>
      new Consumer({
        mapping,
        api,
        functions,
        queues,
        checkpoints: openCheckpoints(join(home.dir, 'streams', `${mapping.id}.json`)),
      }),
  );
  return {
    wake: () => {
      for (const consumer of consumers) consumer.wake();
    },
    stop: async () => {
      await Promise.all(consumers.map((consumer) => consumer.stop()));
    },
  };
};
