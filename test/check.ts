// npm run check: format, lint and import directions, then types.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const steps: readonly (readonly [string, readonly string[]])[] = [
  [
    'format, lint and import directions',
    ['node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.'],
  ],
  ['unused files and dependencies', ['node_modules/knip/bin/knip.js']],
  ['types', ['node_modules/tsc7/bin/tsc', '-p', '.']],
];

for (const [name, command] of steps) {
  console.log(`Checking ${name} …`);
  const { status } = spawnSync(process.execPath, [...command], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}
