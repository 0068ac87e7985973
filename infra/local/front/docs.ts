import { createHash } from 'node:crypto';
import { type DocsFile, docsFiles } from '../../docs/docs-files.ts';
import { docsPolicy } from '../../docs/policy.ts';
import type { Door } from './front.ts';

const etagOf = ({ content }: DocsFile): string =>
  `"${createHash('sha256').update(content).digest('base64url').slice(0, 27)}"`;

/** The API page, which CloudFront serves from a bucket where a stage has a domain. Made when it is first asked for. */
export const docs = (): Door => {
  let files: Promise<ReadonlyMap<string, DocsFile & { readonly etag: string }>> | undefined;
  const made = async () =>
    new Map((await docsFiles()).map((file) => [file.address, { ...file, etag: etagOf(file) }]));
  return async (request, response) => {
    const address = request.url?.split('?')[0] ?? '';
    if (address === '/docs') {
      response.writeHead(308, { location: '/docs/' }).end();
      return true;
    }
    if (!address.startsWith('/docs/') || (request.method !== 'GET' && request.method !== 'HEAD'))
      return false;
    files ??= made();
    const file = (await files).get(address);
    if (!file) return false;
    const headers = {
      etag: file.etag,
      'cache-control': 'no-cache',
      'content-security-policy': docsPolicy(),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    };
    if (request.headers['if-none-match'] === file.etag) response.writeHead(304, headers).end();
    else
      response
        .writeHead(200, {
          ...headers,
          'content-type': file.mediaType,
          'content-length': file.content.byteLength,
        })
        .end(request.method === 'HEAD' ? undefined : file.content);
    return true;
  };
};
