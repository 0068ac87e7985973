// npm test: unit and integration tests. Arguments go to jest: npm test -- test/unit/seizures
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cloudAssembly } from '../infra/local/assembly/cloud-assembly.ts';
import { TEST_ASSEMBLY } from './support/world/test-assembly.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
// Once, for all test worlds: two of them at a time would both do it.
if (!process.argv.slice(2).some((path) => path.startsWith('test/unit')))
  await cloudAssembly(TEST_ASSEMBLY, console.log);

const scratch = mkdtempSync(join(tmpdir(), 'cen-tests-'));
const report = join(scratch, 'report.json');

const jest = spawn(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    join(root, 'node_modules/jest/bin/jest.js'),
    '--maxWorkers=2',
    '--json',
    `--outputFile=${report}`,
    ...process.argv.slice(2),
  ],
  // With --json jest reports on stderr and writes the JSON to the file as well as to standard output.
  { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
);

jest.on('exit', (code) => {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : '';
    console.log(`\n${numPassedTests} passed, ${failed} failed${skipped}`);
    process.exitCode = code ?? 1;
  } catch {
    console.log('\nThe test runner ended without a report.');
    process.exitCode = 1;
  }
  rmSync(scratch, { recursive: true, force: true });
});
