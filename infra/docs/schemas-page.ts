import { htmlDocument } from '../local/pages/html.ts';
import type { ApiDocument } from './api-document.ts';
import { HEAD } from './head.ts';
import { prose } from './prose.ts';
import { schemaTable } from './schema-table.ts';
import { STYLE } from './style.ts';
import { WORDS } from './words.ts';

/** What operations take and give, by name: a page of its own, which every reference links to. */
export const schemasPage = ({ components }: ApiDocument): string => {
  const all = Object.entries(components.schemas);
  const contents = all.map(([name]) => `<li><a href="#schema-${name}">${name}</a></li>`);
  const sections = all.map(
    ([name, schema]) =>
      `<article class="card" id="schema-${name}"><h2>${name}</h2>${schema.description ? prose(schema.description) : ''}${schemaTable(`Fields of ${name}`, schema)}</article>`,
  );
  return htmlDocument({
    title: 'Schemas',
    product: WORDS.en.product,
    style: STYLE,
    head: HEAD,
    main: `<a class="skip" href="#schemas">Skip to the schemas</a>
<nav class="contents" aria-label="Schemas"><p><a href="/docs/">All operations</a></p><ul class="groups"><li><ul>${contents.join('')}</ul></li></ul></nav>
<div class="reference" id="schemas" tabindex="-1"><h1>Schemas</h1><p class="lead">What operations take and give. A name that begins with Given is what may be sent where more comes back.</p>${sections.join('')}</div>`,
  });
};
