import { LANGUAGES, type LanguageCode } from '../../shared/domain/reference/entry.ts';
import { escapeHtml, htmlDocument } from '../local/pages/html.ts';
import { type ApiDocument, type Route, routesOf } from './api-document.ts';
import { HEAD } from './head.ts';
import { operationSection } from './operation-section.ts';
import { prose } from './prose.ts';
import { STYLE } from './style.ts';
import { WORDS } from './words.ts';

/** Addresses of the page in its languages. */
export const addressOf = (language: LanguageCode): string =>
  language === 'en' ? '/docs/' : `/docs/${language}.html`;

const languagesNav = (current: LanguageCode): string =>
  `<nav class="languages" aria-label="${WORDS[current].languages}"><ul>${LANGUAGES.map(
    (language) =>
      `<li><a href="${addressOf(language)}" lang="${language}" hreflang="${language}"${language === current ? ' aria-current="page"' : ''}>${WORDS[language].language}</a></li>`,
  ).join('')}</ul></nav>`;

const byTag = ({ tags }: ApiDocument, routes: readonly Route[]) =>
  tags.map((tag) => ({ ...tag, routes: routes.filter(({ operation }) => operation.tags[0] === tag.name) }));

type Groups = ReturnType<typeof byTag>;

const contents = (language: LanguageCode, groups: Groups): string => {
  const { contents, search, found } = WORDS[language];
  const lists = groups.map(
    ({ name, routes }) =>
      `<li data-group><a href="#tag-${name}">${name}</a><ul>${routes
        .map(
          ({ method, path, operation: { operationId, summary } }) =>
            `<li data-operation="${operationId}" data-words="${escapeHtml(`${operationId} ${method} ${path} ${summary}`.toLowerCase())}"><a href="#${operationId}">${escapeHtml(summary)}</a></li>`,
        )
        .join('')}</ul></li>`,
  );
  return `<nav class="contents" aria-labelledby="contents"><h2 id="contents">${contents}</h2>
<form role="search" hidden><label for="search">${search}</label><input id="search" type="search" autocomplete="off" spellcheck="false" dir="auto" aria-describedby="found"><p id="found" role="status" data-words="${escapeHtml(found)}"></p></form>
<ul class="groups" lang="en" dir="ltr">${lists.join('')}</ul></nav>`;
};

const VARIABLES = `export CEN_URL=https://…        # this network's address, as in your browser
export CEN_TOKEN=…              # an access token: \`cen login\`, or the token of a client system
export SEIZURE_ID=…             # and so on: one for each part of a path that you choose`;

const sections = (document: ApiDocument, groups: Groups, tryOut: string): string =>
  groups
    .map(
      ({ name, description, routes }) =>
        `<section class="group"><h2 id="tag-${name}">${name}</h2><p class="muted">${escapeHtml(description)}</p>${routes
          .map((route) => operationSection(route, document, tryOut))
          .join('')}</section>`,
    )
    .join('');

const problems = ({ components: { responses } }: ApiDocument): string =>
  `<section><h2 id="problems">Problems</h2><p>Each is a <a href="/docs/schemas.html#schema-Problem">Problem</a> document (RFC 9457).</p><dl class="card">${Object.entries(
    responses,
  )
    .map(([name, { description }]) => `<dt id="problem-${name}">${name}</dt><dd>${prose(description)}</dd>`)
    .join('')}</dl></section>`;

/** The whole reference as one page: readable and printable without a script. */
export const referencePage = (document: ApiDocument, language: LanguageCode): string => {
  const words = WORDS[language];
  const groups = byTag(document, routesOf(document));
  return htmlDocument({
    title: words.title,
    language,
    product: words.product,
    style: STYLE,
    head: `${HEAD}<script src="/docs/reader.js" defer></script>`,
    main: `<a class="skip" href="#operations">${words.skip}</a>
${contents(language, groups)}
<div class="reference"><div class="intro"><h1>${words.title}</h1><p class="lead">${words.lead}</p>${languagesNav(language)}
<div lang="en" dir="ltr">${prose(document.info.description)}</div>
<h2>${words.samples}</h2><p>${words.samplesHow}</p><pre lang="en" dir="ltr" tabindex="0">${escapeHtml(VARIABLES)}</pre>
<p class="try"><a href="/docs/try.html">${words.tryOut}</a> <a href="/docs/schemas.html" lang="en">Schemas</a> <a href="/v1/openapi.json">OpenAPI 3.1</a></p></div>
<div id="operations" lang="en" dir="ltr" tabindex="-1">${sections(document, groups, 'Try it out')}${problems(document)}</div></div>`,
  });
};
