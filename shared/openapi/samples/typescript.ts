import type { SampleRequest } from './sample-request.ts';

/** JSON as people write it in TypeScript: names without quotation marks where they need none. */
const literal = (value: unknown, indent: string): string =>
  JSON.stringify(value, null, 2)
    .replace(/^( *)"([A-Za-z_]\w*)":/gm, '$1$2:')
    .replace(/"((?:[^"\\']|\\.)*)"/g, "'$1'")
    .replaceAll('\n', `\n${indent}`);

const CLIENT = `const network = cen({
  baseUrl: String(process.env.CEN_URL),
  token: async () => String(process.env.CEN_TOKEN),
});`;

/** With the project's own typed client, run beside it: client/sdk.ts. */
export const typescriptSample = ({ method, template, path, query, ...request }: SampleRequest): string => {
  const fromEnvironment = (name: string, variable: string) =>
    request.numbers.has(name) ? `Number(process.env.${variable})` : `String(process.env.${variable})`;
  const written = (name: string, text: string) => (request.numbers.has(name) ? text : `'${text}'`);
  const object = (fields: readonly string[]) => `{ ${fields.join(', ')} }`;

  const parts = path.map(
    ([name, value]) =>
      `${name}: ${'env' in value ? fromEnvironment(name, value.env) : written(name, value.text)}`,
  );
  const search = Object.entries(query).map(([name, text]) => `${name}: ${written(name, text)}`);
  const params = [
    ...(parts.length > 0 ? [`path: ${object(parts)}`] : []),
    ...(search.length > 0 ? [`query: ${object(search)}`] : []),
    ...(request.ifMatch ? [`header: { 'If-Match': String(process.env.ETAG) }`] : []),
  ];
  const options = [
    ...(params.length > 0 ? [`  params: {\n    ${params.join(',\n    ')},\n  },`] : []),
    ...(request.body === undefined ? [] : [`  body: ${literal(request.body, '  ')},`]),
    ...(request.file ? [`  parseAs: 'arrayBuffer',`] : []),
  ];
  const call = `network.${method}('${template}'${options.length > 0 ? `, {\n${options.join('\n')}\n}` : ''})`;
  return [
    ...(request.file ? [`import { writeFile } from 'node:fs/promises';`] : []),
    `import { cen${request.silent ? '' : ', dataOf'} } from './client/sdk.ts';`,
    '',
    CLIENT,
    ...(request.file
      ? [
          `const file = await dataOf(${call});`,
          `await writeFile('${request.file}', new Uint8Array(file as ArrayBuffer));`,
        ]
      : request.silent
        ? [`const { response } = await ${call};`, 'console.log(response.status);']
        : [`const answer = await dataOf(${call});`, 'console.log(JSON.stringify(answer, null, 2));']),
  ].join('\n');
};
