import { type ChildProcess, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Invocation } from '../../ports.ts';
import type { FromHost, ToHost } from './host-messages.ts';
import { type FunctionLog, printed } from './log.ts';
import type { FunctionSpec } from './spec.ts';

/** Lambda gives 10 s; one machine starts many functions at once. */
const INIT_SECONDS = 60;

const failed = (errorType: string, errorMessage: string): Invocation => ({
  ok: false,
  errorType,
  errorMessage,
});

/** One process of a function: Lambda's execution environment. It takes one invocation at a time. */
export class Sandbox {
  readonly #spec: FunctionSpec;
  readonly #log: FunctionLog;
  readonly #child: ChildProcess;
  readonly #ready: Promise<Invocation | undefined>;
  #requestId = '';
  #settle: ((message: FromHost | { kind: 'exit'; how: string }) => void) | undefined;

  constructor(spec: FunctionSpec, environment: Readonly<Record<string, string>>, log: FunctionLog) {
    this.#spec = spec;
    this.#log = log;
    this.#child = fork(spec.host, [spec.file, spec.exported, spec.compiledDir, spec.arn], {
      execArgv: [`--max-old-space-size=${Math.floor(spec.memoryMegabytes * 0.9)}`, '--no-warnings'],
      env: { ...environment },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of ['stdout', 'stderr'] as const) {
      const pipe = this.#child[stream];
      if (pipe)
        createInterface({ input: pipe }).on('line', (line) =>
          log.write({ requestId: this.#requestId, stream, message: printed(line) }),
        );
    }
    this.#child.on('message', (message: FromHost) => this.#settle?.(message));
    this.#child.on('error', (error) => this.#settle?.({ kind: 'exit', how: error.message }));
    this.#child.on('exit', (code, signal) =>
      this.#settle?.({ kind: 'exit', how: signal ? `signal: ${signal}` : `exit status ${code}` }),
    );
    this.#ready = this.#initialise();
  }

  get ended(): boolean {
    const { exitCode, signalCode, killed, connected } = this.#child;
    return exitCode !== null || signalCode !== null || killed || !connected;
  }

  async invoke(event: unknown): Promise<Invocation> {
    const broken = await this.#ready;
    if (broken) return broken;
    const requestId = randomUUID();
    const { timeoutSeconds } = this.#spec;
    this.#requestId = requestId;
    const deadline = Date.now() + timeoutSeconds * 1000;
    const answer = await this.#next(timeoutSeconds, { requestId, event, deadline });
    switch (answer.kind) {
      case 'done':
        return { ok: true, payload: JSON.parse(answer.payload) as unknown };
      case 'failed':
        this.#log.write({ requestId, stream: 'runtime', message: answer });
        return failed(answer.errorType, answer.errorMessage);
      case 'timeout':
        return failed('Sandbox.Timedout', `Task timed out after ${timeoutSeconds.toFixed(2)} seconds`);
      case 'exit':
        return failed('Runtime.ExitError', `Runtime exited with error: ${answer.how}`);
      default:
        throw new Error(`A function said ${answer.kind} in answer to an event.`);
    }
  }

  /** Ends the process now. */
  end(): Promise<void> {
    return this.finish(0);
  }

  /** Lets the invocation under way go on for so long, then ends the process. Resolves when it is gone. */
  async finish(graceMs: number): Promise<void> {
    const { exitCode, signalCode, pid } = this.#child;
    if (exitCode !== null || signalCode !== null || pid === undefined) return;
    const gone = once(this.#child, 'exit');
    const kill = setTimeout(() => this.#child.kill('SIGKILL'), graceMs);
    await gone;
    clearTimeout(kill);
  }

  async #initialise(): Promise<Invocation | undefined> {
    const started = performance.now();
    const answer = await this.#next(INIT_SECONDS);
    const milliseconds = Math.round(performance.now() - started);
    this.#log.write({ stream: 'runtime', message: { kind: 'init', milliseconds, outcome: answer.kind } });
    if (answer.kind === 'ready') return undefined;
    await this.end();
    if (answer.kind === 'failed') return failed(answer.errorType, answer.errorMessage);
    return failed('Runtime.ExitError', `Runtime exited during init: ${answer.kind}`);
  }

  /** Sends a call, if any, and waits for what the process says next. */
  async #next(
    seconds: number,
    call?: ToHost,
  ): Promise<FromHost | { readonly kind: 'exit'; readonly how: string } | { readonly kind: 'timeout' }> {
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise((resolve) => {
        this.#settle = resolve;
        timer = setTimeout(() => {
          this.#child.kill('SIGKILL');
          resolve({ kind: 'timeout' });
        }, seconds * 1000);
        if (call) this.#child.send(call, (error) => error && resolve({ kind: 'exit', how: error.message }));
      });
    } finally {
      clearTimeout(timer);
      this.#settle = undefined;
    }
  }
}
