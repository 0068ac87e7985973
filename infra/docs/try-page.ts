import { htmlDocument } from '../local/pages/html.ts';
import { LOOK } from '../local/pages/look.ts';
import { HEAD } from './head.ts';
import { WORDS } from './words.ts';

// Swagger UI brings a look of its own, which is light: around it this page stays light as well.
const STYLE = `${LOOK}
:root{color-scheme:light;--ink:#14212e;--muted:#4a5a69;--paper:#fff;--ground:#fff;--line:#cbd5de;--accent:#00528c;--strong:#003a63;--bar:#0b2f4f;--alarm:#b3261e}
header p{max-width:none}
.intro{max-width:1460px;margin:0 auto;padding:1.5rem 1.25rem 0}.intro p{margin-block-start:.5rem;max-width:75ch}
#trouble{color:var(--alarm);font-weight:600}
`;

/** Calls from the page to this very network. */
export const tryPage = (): string =>
  htmlDocument({
    title: WORDS.en.tryOut,
    product: WORDS.en.product,
    style: STYLE,
    head: `${HEAD}<link rel="stylesheet" href="/docs/swagger-ui.css"><script src="/docs/swagger-ui-bundle.js" defer></script><script src="/docs/try-out.js" defer></script>`,
    main: `<div class="intro"><p><a href="/docs/">All operations</a></p><h1>Try it out</h1>
<p>Calls from here are real: they read and change the data of this network, as you, and the audit trail names you. Sign in with Authorize; the tokens are forgotten when the page is closed.</p>
<noscript><p>Calls need JavaScript. <a href="/docs/">The reference</a> does not, and has each call for curl, TypeScript and Python.</p></noscript>
<p id="trouble" role="alert"></p></div><div id="swagger-ui"></div>`,
  });

export const TRY_STYLE = STYLE;
