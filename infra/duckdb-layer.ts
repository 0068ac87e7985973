import { spawnSync } from 'node:child_process';
import {
  closeSync,
  copyFileSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
export const LAYER = join(root, 'build', 'layers', 'duckdb');

/** The package as the lock file pins it: what is tested is what is deployed. */
export const DUCKDB: string = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).dependencies[
  '@duckdb/node-api'
];

/** What Lambda runs it on, as npm says it. */
const FOR_LAMBDA = ['--os', 'linux', '--cpu', 'arm64', '--libc', 'glibc'];
const BINDINGS = '@duckdb/node-bindings-linux-arm64';
const AARCH64 = 0xb7;
/** Function and layers, unpacked; what the bundles need of it is far below the rest. */
const LAMBDA_BYTES = 250 * 2 ** 20;
const LEFT_FOR_BUNDLES = 10 * 2 ** 20;

/**
 * Folder of the layer. Where nothing is deployed it names the package only: one machine runs the package of its own
 * processor. `fillDuckdbLayer` puts the package for Lambda into it.
 */
export const duckdbLayerFolder = (): string => {
  const description = join(LAYER, 'nodejs', 'package.json');
  if (!existsSync(description)) {
    mkdirSync(join(LAYER, 'nodejs'), { recursive: true });
    writeFileSync(
      description,
      `${JSON.stringify({ private: true, dependencies: { '@duckdb/node-api': DUCKDB } }, null, 2)}\n`,
    );
  }
  return LAYER;
};

/** The parts of the lock file that the layer is made of: their versions, and what each archive has to be. */
const lockedParts = (path: string) => {
  const { packages, ...lock } = JSON.parse(readFileSync(path, 'utf8'));
  const ours = Object.entries<object>(packages).filter(([path]) =>
    /^node_modules\/(?:@duckdb\/[^/]+|detect-libc)$/.test(path),
  );
  const { version } = packages['node_modules/@duckdb/node-api'];
  const top = { private: true, dependencies: { '@duckdb/node-api': version } };
  return { ...lock, name: 'duckdb', packages: { '': top, ...Object.fromEntries(ours) } };
};

/**
 * Puts DuckDB for Lambda's processors into the layer, whatever machine this is. npm takes the versions and checksums of
 * the lock file. @throws Error where npm fails, or where what it brought would not run on Lambda
 */
export const fillDuckdbLayer = (folder = LAYER, lockFile = join(root, 'package-lock.json')): void => {
  mkdirSync(folder, { recursive: true });
  const made = mkdtempSync(`${folder}-`);
  try {
    const lock = lockedParts(lockFile);
    writeFileSync(join(made, 'package.json'), JSON.stringify(lock.packages[''], null, 2));
    writeFileSync(join(made, 'package-lock.json'), JSON.stringify(lock, null, 2));
    const given = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...FOR_LAMBDA];
    // The registry of whoever deploys, which may be said for this project only.
    if (existsSync(join(root, '.npmrc'))) copyFileSync(join(root, '.npmrc'), join(made, '.npmrc'));
    const { status } = spawnSync('npm', given, {
      cwd: made,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error('npm could not bring DuckDB for Lambda: see the lines above.');
    rmSync(join(made, '.npmrc'), { force: true });
    assertForLambda(join(made, 'node_modules'));
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    renameSync(made, join(folder, 'nodejs'));
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
};

/** @throws Error that says what of these packages would not run on Lambda */
export const assertForLambda = (modules: string): void => {
  const files = globSync('**/*', { cwd: modules }).map((path) => join(modules, path));
  const native = files.filter((path) => /\.(?:node|so|dylib|dll)(?:\.|$)/.test(basename(path)));
  const faults = [
    ...['duckdb.node', 'libduckdb.so']
      .map((name) => join(modules, BINDINGS, name))
      .filter((path) => !existsSync(path))
      .map((path) => `${path} is missing`),
    ...globSync('@duckdb/node-bindings-*', { cwd: modules })
      .filter((name) => name !== join(BINDINGS))
      .map((name) => `${name} is for another platform`),
    ...native.flatMap((path) => {
      const fault = elfFault(path);
      return fault ? [`${path} ${fault}`] : [];
    }),
  ];
  const bytes = files.reduce((sum, path) => sum + (statSync(path).isFile() ? statSync(path).size : 0), 0);
  if (bytes > LAMBDA_BYTES - LEFT_FOR_BUNDLES)
    faults.push(`${modules} has ${bytes} bytes, more than a function may have`);
  if (faults.length > 0) throw new Error(`The layer would not run on Lambda: ${faults.join('; ')}.`);
};

/** What the file's own header says of the machine that it is for (ELF specification, e_ident and e_machine). */
const elfFault = (path: string): string | undefined => {
  const header = Buffer.alloc(20);
  const file = openSync(path, 'r');
  readSync(file, header, 0, header.length, 0);
  closeSync(file);
  if (header.toString('latin1', 0, 4) !== '\x7fELF') return 'is no ELF file';
  const [bits, order] = [header[4], header[5]];
  if (bits !== 2 || order !== 1) return 'is not for 64 bits, little-endian';
  const machine = header.readUInt16LE(18);
  return machine === AARCH64 ? undefined : `is for machine 0x${machine.toString(16)}, not AArch64`;
};
