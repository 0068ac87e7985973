#!/usr/bin/env node
// `npx cen`, or `npm link` and then `cen`: the command line on the project's own Node, whatever Node a machine has.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const pathOf = (path) => fileURLToPath(new URL(path, import.meta.url));
const [major = 0] = process.versions.node.split('.').map(Number);
const node = major >= 24 ? process.execPath : pathOf('../node_modules/node/bin/node');

const child = spawn(node, [pathOf('cen.ts'), ...process.argv.slice(2)], { stdio: 'inherit' });
// A terminal tells the whole group; another program that ends us must end the child as well.
process.on('SIGINT', () => undefined);
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('error', () => {
  console.error('The packages are not installed yet: run npm ci in the project first.');
  process.exit(1);
});
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
