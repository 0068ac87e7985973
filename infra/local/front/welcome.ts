import { htmlDocument, styleSource } from '../pages/html.ts';
import { LOOK } from '../pages/look.ts';
import type { Door } from './front.ts';

const STYLE = `${LOOK}
main{max-width:60rem;margin:0 auto;padding:2rem 1.25rem 3rem}
.lead{margin-block-start:.5rem;max-width:65ch;font-size:1.0625rem;color:var(--muted)}
h2.part{margin:2rem 0 .75rem;font-size:1.1875rem}
ul{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,16rem),1fr));gap:1rem;margin:0;padding:0;list-style:none}
.card{padding:1.25rem}.card p{margin-block-start:.25rem;color:var(--muted)}
pre{margin:0;padding:1rem 1.25rem;white-space:pre-wrap;overflow-wrap:anywhere;line-height:1.75;background:var(--paper);border:1px solid var(--line);border-radius:.5rem}
.after{margin-block-start:.75rem;max-width:65ch;color:var(--muted)}code{overflow-wrap:anywhere}
`;

const card = (href: string, name: string, what: string): string =>
  `<li class="card"><h3><a href="${href}">${name}</a></h3><p>${what}</p></li>`;

/** What a person sees who opens the address that `npm start` prints. */
const page = (url: string): string =>
  htmlDocument({
    title: 'Customs Enforcement Network',
    product: 'Customs Enforcement Network',
    style: STYLE,
    main: `<h1>The network runs on this machine</h1>
<p class="lead">Customs administrations share what they seize, so that the next shipment is found. All of it is here: the API, its data, its people and its mail.</p>
<h2 class="part">Look around</h2>
<ul>
${card('/v1/health', 'What is up', 'The state of the API and of what it needs.')}
${card('/docs/', 'The API', 'Every operation with a call that works, to read and to try out.')}
${card('/mail', 'Mail', 'Invitations and notices that the network sent.')}
</ul>
<h2 class="part">Sign in and list seizures</h2>
<pre>npm run cen -- login --url ${url}
npm run cen -- list</pre>
<p class="after">Demonstration accounts were printed when the network was first filled. They also stand in <code>demo-accounts.txt</code>, in the folder of the state: <code>.local</code>, unless another was named.</p>`,
  });

export const welcome = (url: string): Door => {
  const html = page(url);
  const policy = `default-src 'none'; style-src ${styleSource(STYLE)}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
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
