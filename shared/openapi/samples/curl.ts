import type { SampleRequest } from './sample-request.ts';

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** For a POSIX shell. */
export const curlSample = ({ method, template, path, query, ...request }: SampleRequest): string => {
  let address = template;
  for (const [name, value] of path)
    address = address.replace(`{${name}}`, 'env' in value ? `$${value.env}` : encodeURIComponent(value.text));
  const search = new URLSearchParams(query).toString();
  const options = [
    ...(request.signedIn ? ['-H "Authorization: Bearer $CEN_TOKEN"'] : []),
    ...(request.ifMatch ? [`-H "If-Match: $ETAG"`] : []),
    ...(request.body === undefined
      ? []
      : [`-H 'Content-Type: application/json'`, `--data ${quoted(JSON.stringify(request.body, null, 2))}`]),
    ...(request.file ? [`--output ${request.file}`] : []),
  ];
  const verb = method === 'GET' ? '' : ` -X ${method}`;
  const call = `curl --silent --show-error --fail-with-body${verb} "$CEN_URL${address}${search && `?${search}`}"`;
  return [call, ...options].join(' \\\n  ');
};
