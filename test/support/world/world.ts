import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EngineName } from '../../../infra/local/storage/engine.ts';
import { clientCredentials, signIn } from '../sign-in.ts';
import { emailOf, PASSWORD, type PersonName } from './people.ts';

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of many shapes.
  readonly body: any;
}

interface Told {
  readonly url: string;
  readonly engine: string;
  readonly mailIn: { readonly port: number; readonly addresses: readonly string[] };
  readonly clientId: string;
  readonly environment: Readonly<Record<string, string>>;
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
};

const REDIRECT = 'http://127.0.0.1:8976/callback';
const program = new URL('./world-process.ts', import.meta.url);

/** The runtime with its network, for tests over HTTP. */
export class World {
  readonly dir: string;
  readonly port: number;
  readonly #engine: EngineName | undefined;
  #process: ChildProcess | undefined;
  #told: Told | undefined;
  readonly #tokens = new Map<string, Promise<string>>();
  readonly #totp = new Map<string, string>();

  private constructor(dir: string, port: number, engine: EngineName | undefined) {
    this.dir = dir;
    this.port = port;
    this.#engine = engine;
  }

  static async open(engine?: EngineName): Promise<World> {
    const world = new World(mkdtempSync(join(tmpdir(), 'cen-world-')), await freePort(), engine);
    await world.start();
    return world;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get engine(): string {
    return this.#told?.engine ?? '';
  }

  /** Where reports come in by mail. */
  get mailIn(): { readonly port: number; readonly address: string } {
    const { port = 0, addresses = [] } = this.#told?.mailIn ?? {};
    return { port, address: addresses[0] ?? '' };
  }

  /** The app client of the command line, which tests sign in with. */
  get clientId(): string {
    return this.#told?.clientId ?? '';
  }

  /** Where its AWS services are, and credentials to look into them with. */
  get environment(): Readonly<Record<string, string>> {
    return this.#told?.environment ?? {};
  }

  get pid(): number {
    return this.#process?.pid ?? 0;
  }

  async start(): Promise<void> {
    const args = [this.dir, String(this.port), ...(this.#engine ? [this.#engine] : [])];
    const child = fork(program, args, { stdio: ['ignore', 'ignore', 'pipe', 'ipc'], execArgv: [] });
    let errors = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      errors += chunk.toString();
    });
    this.#process = child;
    this.#told = await new Promise<Told>((resolve, reject) => {
      child.once('message', (told) => resolve(told as Told));
      child.once('exit', (code) => reject(new Error(`The runtime ended with ${code}: ${errors}`)));
    });
  }

  /** The reference lists that come with the network; without them a proposal knows no words. */
  async loadLists(): Promise<void> {
    const child = this.#process;
    if (!child) throw new Error('The runtime is not there.');
    const loaded = new Promise<void>((resolve, reject) => {
      child.on('message', (told) => told === 'lists-loaded' && resolve());
      child.once('exit', () => reject(new Error('The runtime ended while lists were loaded.')));
    });
    child.send('load-lists');
    await loaded;
  }

  /** As a power cut: no process of the runtime gets to say goodbye; the database engine is one of its own. */
  async kill(): Promise<void> {
    const child = this.#process;
    if (!child || child.exitCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  async stop(): Promise<void> {
    const child = this.#process;
    if (child && child.exitCode === null && child.signalCode === null) {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    }
  }

  async close(): Promise<void> {
    await this.stop();
    rmSync(this.dir, { recursive: true, force: true });
  }

  tokenOf(name: PersonName): Promise<string> {
    const known = this.#tokens.get(name);
    if (known) return known;
    const made = signIn({
      baseUrl: this.url,
      clientId: this.#told?.clientId ?? '',
      redirectUri: REDIRECT,
      email: emailOf(name),
      password: PASSWORD,
      ...(this.#totp.has(name) && { totpSecret: this.#totp.get(name) as string }),
    }).then((tokens) => {
      if (tokens.totpSecret) this.#totp.set(name, tokens.totpSecret);
      return tokens.access_token;
    });
    this.#tokens.set(name, made);
    return made;
  }

  /** Forgets the token, so that the next call signs in anew. */
  forget(name: PersonName): void {
    this.#tokens.delete(name);
  }

  systemToken(client: { clientId: string; clientSecret: string }, scope: string): Promise<string> {
    return clientCredentials({ baseUrl: this.url, ...client, scope });
  }

  async call(
    token: string | undefined,
    method: string,
    path: string,
    { body, headers = {} }: { body?: unknown; headers?: Record<string, string> } = {},
  ): Promise<HttpAnswer> {
    const answer = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    const isJson = /json/.test(answer.headers.get('content-type') ?? '');
    return { status: answer.status, headers: answer.headers, body: isJson && text ? JSON.parse(text) : text };
  }

  as(name: PersonName) {
    const send =
      (method: string) =>
      async (path: string, body?: unknown, headers?: Record<string, string>): Promise<HttpAnswer> =>
        this.call(await this.tokenOf(name), method, path, {
          ...(body !== undefined && { body }),
          ...(headers && { headers }),
        });
    const [get, post, put, del] = ['GET', 'POST', 'PUT', 'DELETE'].map(send) as [
      ReturnType<typeof send>,
      ReturnType<typeof send>,
      ReturnType<typeof send>,
      ReturnType<typeof send>,
    ];
    return {
      get: (path: string, headers?: Record<string, string>) => get(path, undefined, headers),
      post,
      put,
      delete: del,
    };
  }
}
