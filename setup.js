// Runs one of the project's scripts on the Node version that Lambda runs, installing what is missing first:
//   node setup.js infra/local/start.ts --fresh
// Plain JavaScript for whatever Node a machine has: it must work straight after `git clone`.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('.', import.meta.url));
const node = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
const marker = join(root, 'node_modules', '.installed');

const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
const installed = existsSync(marker) && readFileSync(marker, 'utf8') === wanted && existsSync(node);
if (!installed) {
  console.error('Installing the packages named in package-lock.json (once, about a minute) …');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) {
    console.error('npm could not install the packages: see the lines above. Is the npm registry reachable?');
    process.exit(1);
  }
  writeFileSync(marker, wanted);
}

const [script, ...args] = process.argv.slice(2);
const child = spawn(node, [join(root, script ?? ''), ...args], { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
