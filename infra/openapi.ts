// npm run openapi: writes what follows from the route tables: the API's description and types, pages of the docs.
import { globSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { CATALOGUE } from '../shared/domain/checks/catalogue.ts';
import type { Capability } from '../shared/http/route.ts';
import { checksPage } from '../shared/openapi/checks-page.ts';
import { openapi } from '../shared/openapi/document.ts';
import { routeOverview } from '../shared/openapi/route-overview.ts';
import { capabilities } from './capabilities.ts';
import { statesPage } from './diagrams/states-page.ts';
import { schemaNames } from './schema-names.ts';

const root = new URL('../', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string };

/** The file that declares a route; a small family of use cases may share one. */
const fileOf = (capability: string, route: string): string => {
  const file = globSync(`${capability}/**/*.ts`, { cwd: fileURLToPath(new URL('functions', root)) }).find(
    (path) => readFileSync(new URL(`functions/${path}`, root), 'utf8').includes(`name: '${route}',`),
  );
  if (!file) throw new Error(`No file of functions/${capability} declares the route ${route}.`);
  return file;
};

/** The file of a check, seen from functions/verification/. */
const fileOfCheck = (code: string): string => {
  const [file] = globSync(`shared/domain/checks/rules/**/${code}.ts`, { cwd: fileURLToPath(root) });
  if (!file) throw new Error(`No file of shared/domain/checks/rules is called ${code}.ts.`);
  return `../../${file}`;
};

/** The files that follow from the route tables, by path from the root. */
export const derivedFiles = async (of: readonly Capability[]): Promise<Readonly<Record<string, string>>> => {
  const document = openapi(of, { version, names: await schemaNames() });
  const types = await openapiTypescript(document as OpenAPI3, {
    alphabetize: true,
    // What has a default need not be sent; what always comes back is listed as required.
    defaultNonNullable: false,
  });
  return {
    'client/openapi.json': `${JSON.stringify(document, null, 2)}\n`,
    'client/api.ts': `// Written by \`npm run openapi\` from openapi.json: change the routes instead.\n${astToString(types)}`,
    'functions/README.md': routeOverview(of, fileOf),
    'functions/verification/CHECKS.md': checksPage(CATALOGUE, fileOfCheck),
    'functions/verification/STATES.md': statesPage(),
  };
};

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [path, content] of Object.entries(await derivedFiles(capabilities))) {
    await writeFile(new URL(path, root), content);
    console.log(`${path}: ${Buffer.byteLength(content)} bytes`);
  }
