import { createHash } from 'node:crypto';
import type { Door } from './front.ts';

const STYLE = `:root{color-scheme:light dark}body{font:1rem/1.5 system-ui,sans-serif;max-width:42rem;margin:3rem auto;padding:0 1rem}
h1{font-size:1.5rem}code,pre{font-family:ui-monospace,monospace}pre{overflow:auto;padding:.75rem;border:1px solid #8888}li{margin:.25rem 0}`;

/** What a person sees who opens the address that `npm start` prints. */
const page = (url: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Customs Enforcement Network</title><style>${STYLE}</style></head><body><main>
<h1>Customs Enforcement Network</h1>
<p>The whole network runs on this machine. Customs systems and the <code>cen</code> command line call its API:</p>
<ul>
<li><a href="/v1/health">What is up</a></li>
<li><a href="/v1/openapi.json">The API, as OpenAPI 3.1</a></li>
<li><a href="/mail">The mail box</a>: invitations and notices that the network sent</li>
</ul>
<pre>npm run cen -- login --url ${url}
npm run cen -- list</pre>
<p>The demonstration accounts were printed when the network was first filled; they stand in <code>.local/demo-accounts.txt</code>.</p>
</main></body></html>`;

export const welcome = (url: string): Door => {
  const html = page(url);
  const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
  return async (request, response) => {
    if (request.method !== 'GET' || request.url !== '/') return false;
    response
      .writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': policy,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
      })
      .end(html);
    return true;
  };
};
