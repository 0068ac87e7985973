import type { SampleRequest } from './sample-request.ts';

/** A value as people write it in TypeScript: names without quotation marks where they need none. */
const literal = (value: unknown, indent: string): string => {
  const inner = `${indent}  `;
  if (typeof value === 'string')
    return `'${JSON.stringify(value).slice(1, -1).replaceAll("'", "\\'").replaceAll('\\"', '"')}'`;
  if (typeof value !== 'object' || value === null) return String(value);
  const list = Array.isArray(value);
  const parts = list
    ? value.map((one) => literal(one, inner))
    : Object.entries(value).map(
        ([name, one]) => `${/^[A-Za-z_]\w*$/.test(name) ? name : `'${name}'`}: ${literal(one, inner)}`,
      );
  const [open, close] = list ? ['[', ']'] : ['{', '}'];
  return parts.length === 0
    ? `${open}${close}`
    : `${open}\n${parts.map((part) => `${inner}${part},\n`).join('')}${indent}${close}`;
};

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
