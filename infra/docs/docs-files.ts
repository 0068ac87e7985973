import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LANGUAGES } from '../../shared/domain/reference/entry.ts';
import { readDocument } from './api-document.ts';
import { addressOf, referencePage } from './reference-page.ts';
import { schemasPage } from './schemas-page.ts';
import { tryPage } from './try-page.ts';

/** One file of the pages under /docs/, as it is served. */
export interface DocsFile {
  /** Its address, which is also its key in a bucket behind a slash: `/docs/`, `/docs/ar.html`. */
  readonly address: string;
  readonly mediaType: string;
  readonly content: Uint8Array;
}

const HTML = 'text/html; charset=utf-8';
const SCRIPT = 'text/javascript; charset=utf-8';

const SWAGGER = [
  ['swagger-ui-bundle.js', SCRIPT],
  ['swagger-ui-bundle.js.LICENSE.txt', 'text/plain; charset=utf-8'],
  ['swagger-ui.css', 'text/css; charset=utf-8'],
  ['oauth2-redirect.html', HTML],
  ['oauth2-redirect.js', SCRIPT],
] as const;

const OWN = ['reader.js', 'try-out.js'] as const;

/** All files of the API page, made from the description of the API and from Swagger UI as it was installed. */
export const docsFiles = async (): Promise<readonly DocsFile[]> => {
  const document = await readDocument();
  const swagger = dirname(fileURLToPath(import.meta.resolve('swagger-ui-dist/package.json')));
  const read = async (name: string, mediaType: string, path: string | URL): Promise<DocsFile> => ({
    address: `/docs/${name}`,
    mediaType,
    content: await readFile(path),
  });
  const page = (address: string, html: string): DocsFile => ({
    address,
    mediaType: HTML,
    content: Buffer.from(html),
  });
  return [
    ...LANGUAGES.map((language) => page(addressOf(language), referencePage(document, language))),
    page('/docs/schemas.html', schemasPage(document)),
    page('/docs/try.html', tryPage()),
    ...(await Promise.all([
      ...OWN.map((name) => read(name, SCRIPT, new URL(`./browser/${name}`, import.meta.url))),
      ...SWAGGER.map(([name, type]) => read(name, type, join(swagger, name))),
    ])),
  ];
};
