import { escapeHtml } from '../local/pages/html.ts';
import { nameOf, type Schema } from './api-document.ts';

const code = (value: unknown): string =>
  `<code>${escapeHtml(typeof value === 'string' ? value : JSON.stringify(value))}</code>`;

/** What a value is: a word, or links to the named schemas it is made of. */
export const typeOf = (schema: Schema): string => {
  if (schema.$ref)
    return `<a href="/docs/schemas.html#schema-${nameOf(schema.$ref)}">${nameOf(schema.$ref)}</a>`;
  if (schema.const !== undefined) return code(schema.const);
  if (schema.enum) return `one of ${schema.enum.map(code).join(', ')}`;
  const either = schema.anyOf ?? schema.oneOf;
  if (either) return [...new Set(either.map(typeOf))].join(' or ');
  if (schema.type === 'array') return `list of ${schema.items ? typeOf(schema.items) : 'anything'}`;
  if (typeof schema.additionalProperties === 'object' && !schema.properties)
    return `object, by name: ${typeOf(schema.additionalProperties)}`;
  const [type, ...more] = [schema.type ?? 'anything'].flat();
  return escapeHtml([type, ...more].join(' or '));
};

const within = (least: number | undefined, most: number | undefined, what: string): string | undefined => {
  if (least === undefined && most === undefined) return undefined;
  if (least === undefined) return `at most ${most}${what}`;
  return most === undefined ? `at least ${least}${what}` : `${least} to ${most}${what}`;
};

/** The bounds of a value, in words. */
const boundsOf = (schema: Schema): string =>
  [
    schema.format && escapeHtml(schema.format),
    within(schema.minimum, schema.maximum, ''),
    within(schema.minLength, schema.maxLength, ' characters'),
    within(schema.minItems, schema.maxItems, ' entries'),
    schema.default !== undefined && `${code(schema.default)} if left out`,
  ]
    .filter(Boolean)
    .join('; ');

interface Field {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
}

/** The fields of an object, those of objects without a name of their own among them: `period.from`, `items[].id`. */
const fieldsOf = (schema: Schema, prefix = ''): Field[] =>
  Object.entries(schema.properties ?? {}).flatMap(([key, value]) => {
    const name = `${prefix}${key}`;
    const field = { name, required: schema.required?.includes(key) ?? false, schema: value };
    const inner = value.items ? fieldsOf(value.items, `${name}[].`) : fieldsOf(value, `${name}.`);
    return [field, ...inner];
  });

export interface Row {
  /** HTML */
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
  readonly description: string | undefined;
}

const rowOf = ({ name, required, schema, description }: Row): string => {
  const [bounds, about] = [boundsOf(schema), description ?? schema.description];
  const meaning = [about && escapeHtml(about), bounds && `<span class="muted">${bounds}</span>`];
  return `<tr><th scope="row">${name}${required ? '<span class="must">required</span>' : ''}</th><td>${typeOf(schema)}</td><td>${meaning.filter(Boolean).join('<br>')}</td></tr>`;
};

/** @param about what the table lists, for those who do not see where it stands */
export const tableOf = (about: string, rows: readonly Row[]): string =>
  `<div class="table" role="group" tabindex="0" aria-label="${escapeHtml(about)}"><table><thead><tr><th scope="col">Name</th><th scope="col">Type</th><th scope="col">Meaning</th></tr></thead><tbody>${rows.map(rowOf).join('')}</tbody></table></div>`;

/** The fields of an object as a table; any other schema as a line. */
export const schemaTable = (about: string, schema: Schema): string => {
  const fields = fieldsOf(schema);
  if (fields.length === 0) return `<p>${[typeOf(schema), boundsOf(schema)].filter(Boolean).join('; ')}</p>`;
  return tableOf(
    about,
    fields.map(({ name, ...field }) => ({
      ...field,
      name: `<code>${escapeHtml(name)}</code>`,
      description: field.schema.description,
    })),
  );
};
