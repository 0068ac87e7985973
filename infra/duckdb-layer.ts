import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
export const LAYER = join(root, 'build', 'layers', 'duckdb');

/** The package as the lock file pins it: what is tested is what is deployed. */
export const DUCKDB: string = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).dependencies[
  '@duckdb/node-api'
];

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
