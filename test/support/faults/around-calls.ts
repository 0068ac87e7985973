/**
 * Parts of a process whose every call goes through `around`. A write that names several tables may name them as they
 * were given out.
 */
export const aroundCalls = (around: (call: () => Promise<unknown>) => Promise<unknown>) => {
  const originals = new WeakMap<object, object>();
  const plain = (argument: unknown): unknown => {
    if (typeof argument !== 'object' || argument === null || !('table' in argument)) return argument;
    const { table } = argument as { table: object };
    return { ...argument, table: originals.get(table) ?? table };
  };
  return <T extends object>(part: T): T => {
    const proxy = new Proxy(part, {
      get: (target, name, receiver) => {
        const method = Reflect.get(target, name, receiver) as unknown;
        if (typeof method !== 'function') return method;
        return (...args: unknown[]) => around(async () => method.apply(target, args.map(plain)));
      },
    });
    originals.set(proxy, part);
    return proxy;
  };
};
