import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import type { Assembly, Credentials, Functions, Home, Invocation } from '../ports.ts';
import { writeDurably } from '../state/durable-file.ts';
import { GRACE_MS } from './functions/grace.ts';
import { openFunctionLog } from './functions/log.ts';
import { Sandbox } from './functions/sandbox.ts';
import { type Endpoints, environmentOf, type FunctionSpec, functionSpec } from './functions/spec.ts';

interface Dependencies {
  readonly assembly: Assembly;
  /** The principal is the function's name. */
  readonly credentialsFor: (principal: string) => Credentials;
  readonly endpoints: Endpoints;
  readonly home: Home;
  /** How long an idle process is kept warm. */
  readonly idleMs?: number;
}

const FIVE_MINUTES = 5 * 60_000;
const STOPPED: Invocation = {
  ok: false,
  errorType: 'Lambda.ServiceException',
  errorMessage: 'The runtime is stopping.',
};

/** The functions of the assembly, each in processes of its own, started on first call and kept warm. */
export const createFunctions = ({
  assembly,
  credentialsFor,
  endpoints,
  home,
  idleMs = FIVE_MINUTES,
}: Dependencies): Functions => {
  const cache = join(home.dir, 'cache');
  const program = { host: prepareHost(cache), compiledDir: join(cache, 'compiled') };
  const pools = new Map<string, Pool>();
  for (const resource of assembly.ofType('AWS::Lambda::Function')) {
    const spec = functionSpec(resource, program);
    const log = openFunctionLog(join(home.dir, 'logs', `${spec.name}.jsonl`));
    const start = (): Sandbox =>
      new Sandbox(
        spec,
        environmentOf(spec, { region: assembly.region, credentials: credentialsFor(spec.name), endpoints }),
        log,
      );
    pools.set(spec.name, new Pool(spec, start, idleMs));
  }
  return {
    invoke: async (name, event) =>
      pools.get(name)?.invoke(event) ?? {
        ok: false,
        errorType: 'ResourceNotFoundException',
        errorMessage: `Function not found: ${name}`,
      },
    stop: async () => {
      await Promise.all([...pools.values()].map((pool) => pool.stop()));
    },
  };
};

/** As plain JavaScript a process is ready in 36 ms; 100 ms if each one has to load Node's type stripper. */
const prepareHost = (dir: string): string => {
  const source = readFileSync(new URL('./functions/host.ts', import.meta.url), 'utf8');
  const host = join(dir, 'function-host.mjs');
  mkdirSync(dir, { recursive: true });
  writeDurably(host, transformSync(source, { loader: 'ts', format: 'esm' }).code);
  return host;
};

interface Waiting {
  readonly event: unknown;
  readonly resolve: (invocation: Invocation) => void;
}

class Pool {
  readonly #spec: FunctionSpec;
  readonly #start: () => Sandbox;
  readonly #idleMs: number;
  readonly #waiting: Waiting[] = [];
  /** Idle processes, the most recently used last: that one is taken first, so that spare ones age. */
  readonly #idle: { sandbox: Sandbox; retire: NodeJS.Timeout }[] = [];
  readonly #busy = new Set<Sandbox>();
  #stopped = false;

  constructor(spec: FunctionSpec, start: () => Sandbox, idleMs: number) {
    this.#spec = spec;
    this.#start = start;
    this.#idleMs = idleMs;
  }

  invoke(event: unknown): Promise<Invocation> {
    if (this.#stopped) return Promise.resolve(STOPPED);
    return new Promise((resolve) => {
      this.#waiting.push({ event, resolve });
      this.#serve();
    });
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    for (const { resolve } of this.#waiting.splice(0)) resolve(STOPPED);
    await Promise.all([
      ...this.#idle.splice(0).map(({ sandbox, retire }) => {
        clearTimeout(retire);
        return sandbox.end();
      }),
      ...[...this.#busy].map((sandbox) => sandbox.finish(GRACE_MS)),
    ]);
  }

  #serve(): void {
    while (this.#waiting.length > 0) {
      const sandbox = this.#take();
      if (!sandbox) return;
      const call = this.#waiting.shift() as Waiting;
      this.#busy.add(sandbox);
      void this.#run(sandbox, call);
    }
  }

  async #run(sandbox: Sandbox, { event, resolve }: Waiting): Promise<void> {
    const invocation = await sandbox.invoke(event);
    this.#busy.delete(sandbox);
    resolve(invocation);
    if (this.#stopped || sandbox.ended) await sandbox.end();
    else this.#park(sandbox);
    this.#serve();
  }

  #take(): Sandbox | undefined {
    for (let spare = this.#idle.pop(); spare; spare = this.#idle.pop()) {
      clearTimeout(spare.retire);
      if (!spare.sandbox.ended) return spare.sandbox;
    }
    return this.#busy.size < this.#spec.concurrency ? this.#start() : undefined;
  }

  #park(sandbox: Sandbox): void {
    const retire = setTimeout(() => {
      const at = this.#idle.findIndex((spare) => spare.sandbox === sandbox);
      if (at >= 0) this.#idle.splice(at, 1);
      void sandbox.end();
    }, this.#idleMs);
    retire.unref();
    this.#idle.push({ sandbox, retire });
  }
}
