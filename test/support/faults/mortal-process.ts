/** What a process dies at: its call with this number, before the call has had its effect or after. */
export interface Death {
  readonly at: number;
  readonly after: boolean;
}

/** Named as Lambda names the end of a process under way. */
export class ProcessDied extends Error {
  constructor() {
    super('The process died.');
    this.name = 'Runtime.ExitError';
  }
}

/**
 * A process that dies at one of the calls to the parts given to it: that call and all later ones fail. A write that
 * names several parts may name them as they were given out.
 */
export const mortalProcess = ({ at, after }: Death) => {
  let calls = 0;
  const originals = new WeakMap<object, object>();
  const plain = (argument: unknown): unknown => {
    if (typeof argument !== 'object' || argument === null || !('table' in argument)) return argument;
    const { table } = argument as { table: object };
    return { ...argument, table: originals.get(table) ?? table };
  };
  const mortal = <T extends object>(part: T): T => {
    const proxy = new Proxy(part, {
      get: (target, name, receiver) => {
        const method = Reflect.get(target, name, receiver) as unknown;
        if (typeof method !== 'function') return method;
        return async (...args: unknown[]) => {
          calls += 1;
          const turn = calls;
          if (turn > at || (turn === at && !after)) throw new ProcessDied();
          const result: unknown = await method.apply(target, args.map(plain));
          if (turn === at) throw new ProcessDied();
          return result;
        };
      },
    });
    originals.set(proxy, part);
    return proxy;
  };
  return { mortal, died: () => calls >= at };
};
