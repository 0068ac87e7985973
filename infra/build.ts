import { existsSync, globSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
export const BUNDLES = join(root, 'build', 'functions');

export interface FunctionEntry {
  /** `directory` for functions/directory/index.ts, `directory-authorizer` for authorizer.ts beside it. */
  readonly name: string;
  readonly entry: string;
}

export interface BundleReport {
  readonly name: string;
  readonly bytes: number;
  readonly gzipBytes: number;
  /** Bytes in the bundle by source file, largest first. */
  readonly inputs: readonly { readonly path: string; readonly bytes: number }[];
}

/** A capability's folder holds its API function (index.ts) and, where work needs its own memory or time, more. */
export const functionEntries = (): FunctionEntry[] =>
  globSync('functions/*/{index,authorizer,inbox,steps,stream}.ts', { cwd: root })
    .sort()
    .map((path) => {
      const [capability, file] = [basename(dirname(path)), basename(path, '.ts')];
      return { name: file === 'index' ? capability : `${capability}-${file}`, entry: join(root, path) };
    });

/**
 * Bundles every function to `<outDir>/<name>/index.js`: CommonJS, because it loads faster than ESM on Lambda.
 * Source maps go to a folder beside `outDir`, so that they are kept for stack traces and not shipped.
 */
export const buildFunctions = async (outDir = BUNDLES): Promise<BundleReport[]> => {
  const entries = functionEntries();
  const { outputFiles, metafile } = await build({
    entryPoints: entries.map(({ name, entry }) => ({ in: entry, out: `${name}/index` })),
    absWorkingDir: root,
    outdir: outDir,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    mainFields: ['module', 'main'],
    external: [...UNUSED_CREDENTIALS, ...NATIVE],
    plugins: [literalSchemaKeys],
    sourcemap: 'external',
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  await dropStale(outDir, entries);
  const reports: BundleReport[] = [];
  for (const { path, contents } of outputFiles) {
    const name = basename(dirname(path));
    const target = path.endsWith('.map') ? join(dirname(outDir), 'maps', `${name}.js.map`) : path;
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, contents);
    if (target !== path) continue;
    const inputs = Object.entries(metafile.outputs[relative(root, path)]?.inputs ?? {})
      .map(([input, { bytesInOutput }]) => ({ path: input, bytes: bytesInOutput }))
      .sort((a, b) => b.bytes - a.bytes);
    reports.push({ name, bytes: contents.length, gzipBytes: gzipSync(contents).length, inputs });
  }
  return reports;
};

/**
 * Ways to sign in that the SDK loads only where the environment holds no credentials. A function's always does: on
 * Lambda its role's. They are a fifth of a bundle.
 */
const UNUSED_CREDENTIALS = [
  '@aws-sdk/credential-provider-http',
  '@aws-sdk/credential-provider-ini',
  '@aws-sdk/credential-provider-process',
  '@aws-sdk/credential-provider-sso',
  '@aws-sdk/credential-provider-web-identity',
  '@smithy/credential-provider-imds',
];

/** Comes with a layer (infra/duckdb-layer.ts); on one machine npm has installed it. */
const NATIVE = ['@duckdb/node-api'];

/**
 * The SDK's clients describe every operation in one file of constants, with keys such as `[_hH]`. esbuild takes a
 * computed key for a side effect and keeps all of them; written as the strings that they are, what no command of ours
 * needs is dropped.
 */
const literalSchemaKeys: Plugin = {
  name: 'literal-schema-keys',
  setup({ onLoad }) {
    onLoad({ filter: /client-[a-z0-9-]+[/\\]dist-es[/\\]schemas[/\\]schemas_0\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const names = new Map(
        [...source.matchAll(/^const (_\w+) = ("[^"\n]*");$/gm)].map(([, name, text]) => [name, text]),
      );
      const contents = source.replace(/\[(_\w+)\]:/g, (key, name) =>
        names.has(name) ? `${names.get(name)}:` : key,
      );
      return { contents, loader: 'js' };
    });
  },
};

const dropStale = async (outDir: string, entries: readonly FunctionEntry[]) => {
  if (!existsSync(outDir)) return;
  const names = new Set(entries.map(({ name }) => name));
  for (const folder of await readdir(outDir))
    if (!names.has(folder)) await rm(join(outDir, folder), { recursive: true });
};
