// npm start: the whole network on this machine. Ends with Ctrl-C or SIGTERM; `npm start -- --help` lists the options.
import { existsSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { inBackground } from './background.ts';
import { fillDemonstration } from './demo/fill-demonstration.ts';
import type { Part } from './ports.ts';
import { startRuntime } from './runtime.ts';
import { openHome } from './state/home.ts';
import { startEngine } from './storage/engine.ts';

const HELP = `npm start -- [options]
  --fresh            begin again: forget all state in .local
  --port 8080        the one port for people and systems, on this machine only
  --smtp-port 2525   where reports are taken by mail, on this machine only; another one if it is taken
  --engine NAME      dynamodb-local (needs Java 17) or dynoxide (Linux x64); chosen by itself if left out
  --no-demo          an empty network, without the demonstration offices, accounts and cases
  --dir .local       where the state lives`;

const { values } = parseArgs({
  options: {
    fresh: { type: 'boolean', default: false },
    port: { type: 'string', default: '8080' },
    'smtp-port': { type: 'string' },
    engine: { type: 'string' },
    'no-demo': { type: 'boolean', default: false },
    dir: { type: 'string', default: '.local' },
    help: { type: 'boolean', default: false },
  },
});

/** Needed with the demonstration or without: what codes mean. */
const LISTS = {
  name: 'reference-lists',
  program: fileURLToPath(new URL('./demo/fill-lists.ts', import.meta.url)),
  failed: 'The reference lists could not be loaded; the next start goes on.',
};

const say = (line: string) => console.log(line);

const isEngine = (name: string | undefined) =>
  name === undefined || name === 'dynamodb-local' || name === 'dynoxide';

/** An engine left running by a run that was killed still holds its files: it ends before they go. */
const forget = async (dir: string): Promise<void> => {
  if (!existsSync(dir)) return;
  const home = openHome(dir);
  await (await startEngine({ home, region: 'eu-west-1' })).stop();
  rmSync(dir, { recursive: true, force: true });
};

const main = async (): Promise<void> => {
  if (values.help) return say(HELP);
  const port = Number(values.port);
  const smtpPort = Number(values['smtp-port'] ?? 2525);
  const { engine } = values;
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Error(`"${values.port}" is no port. Try --port 8080.`);
  if (!Number.isInteger(smtpPort) || smtpPort < 1 || smtpPort > 65535)
    throw new Error(`"${values['smtp-port']}" is no port. Try --smtp-port 2525.`);
  if (!isEngine(engine)) throw new Error(`There is no engine "${engine}": dynamodb-local or dynoxide.`);
  const dir = resolve(values.dir);
  if (values.fresh) await forget(dir);

  const began = performance.now();
  const runtime = await startRuntime({
    dir,
    port,
    smtpPorts: values['smtp-port'] === undefined ? [smtpPort, 0] : [smtpPort],
    engine,
    say,
  });
  const filling: Part[] = [];
  let ending = false;
  const end = async () => {
    if (ending) return;
    ending = true;
    say('Ending …');
    await Promise.all(filling.map((part) => part.stop()));
    await runtime.stop();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);

  const { mailIn } = runtime;
  if (mailIn) say(`Mail to ${mailIn.addresses.join(', ')} is taken at smtp://127.0.0.1:${mailIn.port}.`);
  if (!values['no-demo']) filling.push(await fillDemonstration(runtime, { dir, say }));
  filling.push(inBackground(runtime, LISTS, say));
  say(`Ready in ${((performance.now() - began) / 1000).toFixed(1)} s: ${runtime.url}`);
};

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
