import type { Assembly, Functions, Part, QueueReader } from '../../ports.ts';
import { queueMappingsOf } from './queues/mapping.ts';
import { Poller } from './queues/poller.ts';

interface Dependencies {
  readonly assembly: Assembly;
  readonly functions: Functions;
  readonly queues: QueueReader;
}

/** The event source mappings of the assembly whose source is a queue. */
export const createPollers = ({ assembly, functions, queues }: Dependencies): Part => {
  const { region } = assembly;
  const pollers = queueMappingsOf(assembly).map(
    (mapping) => new Poller({ mapping, region, queues, functions }),
  );
  return {
    stop: async () => {
      await Promise.all(pollers.map((poller) => poller.stop()));
    },
  };
};
