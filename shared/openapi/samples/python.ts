import type { SampleRequest } from './sample-request.ts';

/** JSON as Python writes it. */
const python = (value: unknown, indent = ''): string => {
  const inner = `${indent}    `;
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (Array.isArray(value))
    return value.length === 0
      ? '[]'
      : `[\n${value.map((one) => `${inner}${python(one, inner)},\n`).join('')}${indent}]`;
  if (typeof value === 'object') {
    const lines = Object.entries(value).map(
      ([key, one]) => `${inner}${JSON.stringify(key)}: ${python(one, inner)},\n`,
    );
    return lines.length === 0 ? '{}' : `{\n${lines.join('')}${indent}}`;
  }
  return JSON.stringify(value);
};

/** Python 3 with its standard library alone. */
export const pythonSample = ({ method, template, path, query, ...request }: SampleRequest): string => {
  let address = template;
  for (const [name, value] of path)
    address = address.replace(
      `{${name}}`,
      'env' in value ? `{os.environ['${value.env}']}` : encodeURIComponent(value.text),
    );
  const search = new URLSearchParams(query).toString();
  const headers = [
    ...(request.signedIn ? [`    "Authorization": f"Bearer {os.environ['CEN_TOKEN']}",`] : []),
    ...(request.ifMatch ? [`    "If-Match": os.environ['ETAG'],`] : []),
    ...(request.body === undefined ? [] : ['    "Content-Type": "application/json",']),
  ];
  return [
    request.body === undefined && request.file ? 'import os' : 'import json\nimport os',
    'import urllib.request',
    '',
    ...(request.body === undefined ? [] : [`body = ${python(request.body)}`]),
    'request = urllib.request.Request(',
    `    f"{os.environ['CEN_URL']}${address}${search && `?${search}`}",`,
    `    method="${method}",`,
    ...(headers.length > 0
      ? [`    headers={\n${headers.map((line) => `    ${line}`).join('\n')}\n    },`]
      : []),
    ...(request.body === undefined ? [] : ['    data=json.dumps(body).encode(),']),
    ')',
    'with urllib.request.urlopen(request) as answer:',
    request.file
      ? `    open("${request.file}", "wb").write(answer.read())`
      : request.silent
        ? '    print(answer.status)'
        : '    print(json.dumps(json.load(answer), indent=2))',
  ].join('\n');
};
