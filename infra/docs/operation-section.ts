import { accessLines } from '../../shared/openapi/route-overview.ts';
import { escapeHtml } from '../local/pages/html.ts';
import type { Answer, ApiDocument, Operation, Parameter, Reference, Route } from './api-document.ts';
import { nameOf } from './api-document.ts';
import { prose } from './prose.ts';
import { sampleTabs } from './sample-tabs.ts';
import { schemaTable, tableOf, typeOf } from './schema-table.ts';

const parametersOf = ({ operationId, parameters }: Operation, document: ApiDocument): string => {
  if (parameters.length === 0) return '';
  const found = parameters.map((given) =>
    '$ref' in given ? document.components.parameters[nameOf(given.$ref)] : given,
  );
  const rows = found
    .filter((parameter): parameter is Parameter => parameter !== undefined)
    .map(({ name, in: place, required = false, schema, description }) => ({
      name: `<code>${escapeHtml(name)}</code> <span class="muted">${place}</span>`,
      required,
      schema,
      description,
    }));
  return `<h4>Parameters</h4>${tableOf(`Parameters of ${operationId}`, rows)}`;
};

const bodyOf = ({ operationId, requestBody }: Operation, document: ApiDocument): string => {
  if (!requestBody) return '';
  return Object.entries(requestBody.content)
    .map(([mediaType, { schema, examples = {} }]) => {
      const named = schema.$ref ? document.components.schemas[nameOf(schema.$ref)] : undefined;
      const shown = Object.values(examples).map(
        ({ summary, value }) =>
          `<details><summary>Example: ${escapeHtml(summary)}</summary><pre tabindex="0">${escapeHtml(JSON.stringify(value, null, 2))}</pre></details>`,
      );
      return `<h4>Body</h4><p class="muted"><code>${escapeHtml(mediaType)}</code>${schema.$ref ? ` ${typeOf(schema)}` : ''}</p>${schemaTable(`Body of ${operationId}`, named ?? schema)}${shown.join('')}`;
    })
    .join('');
};

const isReference = (answer: Answer | Reference): answer is Reference => '$ref' in answer;

const contentOf = ({ content = {} }: Answer): string =>
  Object.entries(content)
    .map(([type, { schema }]) => `<code>${escapeHtml(type)}</code>${schema ? ` ${typeOf(schema)}` : ''}`)
    .join(', ');

const answersOf = ({ responses }: Operation): string => {
  const all = Object.entries(responses);
  const answers = all.flatMap(([status, answer]) =>
    isReference(answer)
      ? []
      : [`<dt><code>${status}</code></dt><dd>${escapeHtml(answer.description)} ${contentOf(answer)}</dd>`],
  );
  const problems = all.flatMap(([status, answer]) =>
    isReference(answer) ? [`<a href="#problem-${nameOf(answer.$ref)}">${status}</a>`] : [],
  );
  return `<h4>Answers</h4><dl>${answers.join('')}${problems.length > 0 ? `<dt>Problems</dt><dd>${problems.join(' ')}</dd>` : ''}</dl>`;
};

const accessOf = (operation: Operation): string => {
  if (operation.security.length === 0) return '<p class="access">Everyone, without signing in.</p>';
  const lines = accessLines(operation['x-access']);
  return `<h4>Who may</h4><ul class="access">${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`;
};

/** One operation: what it does on one side, how it is called on the other. */
export const operationSection = (route: Route, document: ApiDocument, tryOut: string): string => {
  const { method, path, operation } = route;
  const { operationId: id, tags } = operation;
  const address = `/docs/try.html#/${tags[0]}/${id}`;
  return `<article class="card operation" id="${id}">
<h3><a href="#${id}">${escapeHtml(operation.summary)}</a></h3>
<p class="route"><span class="method ${method.toLowerCase()}">${method}</span> <code>${escapeHtml(path).replaceAll('/', '/<wbr>')}</code></p>
<div class="halves"><div>${operation.description ? prose(operation.description) : ''}${accessOf(operation)}${parametersOf(operation, document)}${bodyOf(operation, document)}${answersOf(operation)}</div>
<div class="calls">${sampleTabs(id, operation['x-codeSamples'] ?? [])}<p class="try"><a href="${address}">${tryOut}<span class="unseen">: ${escapeHtml(operation.summary)}</span></a></p></div></div>
</article>`;
};
