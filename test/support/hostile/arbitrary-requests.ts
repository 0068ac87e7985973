import fc from 'fast-check';
import { type Json, type Operation, resolve } from './api-description.ts';

export interface ArbitraryRequest {
  readonly operation: Operation;
  readonly path: string;
  readonly body: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

/** What programs choke on, in place of whatever was meant to be there. */
const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    -0,
    1e300,
    5e-324,
    1.5,
    2 ** 53,
    '',
    ' ',
    '0',
    'null',
    '\u0000',
    '\ud800',
  ),
  fc.constantFrom(
    '%00',
    '../../x',
    '#',
    'SEIZURE#1',
    '\u202e',
    "' OR 1=1",
    '{{7*7}}',
    '\r\nX: y',
    '=cmd()',
    '\u{1f6a2}',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ minLength: 300, maxLength: 600 }),
  fc.jsonValue({ maxDepth: 3 }),
);

const ofPattern = (pattern: string): fc.Arbitrary<string> => {
  try {
    return fc.stringMatching(new RegExp(pattern));
  } catch {
    // fast-check makes no words for look-aheads.
    return fc.constantFrom('100630', 'dd/mm/yyyy', '24');
  }
};

const texts = ({ minLength = 0, maxLength = 20, pattern, format }: Json): fc.Arbitrary<string> => {
  if (format === 'date' || pattern?.includes('-02-29'))
    return fc
      .date({ min: new Date('1989-01-01'), max: new Date('2026-12-01'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10));
  if (format === 'email') return fc.emailAddress();
  if (pattern) return ofPattern(pattern);
  return fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, Math.max(minLength, 20)) });
};

const numbers = ({ type, minimum, maximum, exclusiveMinimum }: Json): fc.Arbitrary<number> => {
  const least = minimum ?? exclusiveMinimum ?? -1e6;
  return type === 'integer'
    ? fc.integer({ min: Math.max(least, -(2 ** 31)), max: Math.min(maximum ?? 1e6, 2 ** 31 - 1) })
    : fc.double({ min: least, max: maximum ?? 1e300, noNaN: true });
};

/** Values as the schema wants them. */
const valid = (given: Json): fc.Arbitrary<unknown> => {
  const schema = resolve(given) ?? {};
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const either = schema.anyOf ?? schema.oneOf;
  if (either) return fc.oneof(...either.map(valid));
  switch (schema.type) {
    case 'string':
      return texts(schema);
    case 'integer':
    case 'number':
      return numbers(schema);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(valid(schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 3, Math.max(schema.minItems ?? 0, 2)),
      });
    case 'object': {
      const { properties = {}, required = [], propertyNames, additionalProperties } = schema;
      if (propertyNames)
        return fc.dictionary(valid(propertyNames) as fc.Arbitrary<string>, valid(additionalProperties), {
          maxKeys: 3,
        });
      const fields = Object.entries(properties).map(([name, value]) => {
        const one = valid(value);
        return [name, required.includes(name) ? one : fc.option(one, { nil: undefined, freq: 1 })] as const;
      });
      return fc.record(Object.fromEntries(fields));
    }
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
};

/** Puts something else in one place of a value. */
const spoiled = (value: unknown, at: number, other: unknown): unknown => {
  const places: [object, string][] = [];
  const copy = structuredClone({ value });
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const key of Object.keys(node)) {
      places.push([node, key]);
      walk((node as Record<string, unknown>)[key]);
    }
  };
  walk(copy);
  const [node, key] = places[at % places.length] as [Record<string, unknown>, string];
  node[key] = other;
  return copy.value;
};

const bodies = (schema: Json): fc.Arbitrary<string> => {
  const right = valid(schema);
  return fc.oneof(
    { weight: 5, arbitrary: right.map((value) => JSON.stringify(value)) },
    {
      weight: 5,
      arbitrary: fc.tuple(right, fc.nat(), junk).map((parts) => JSON.stringify(spoiled(...parts)) ?? ''),
    },
    { weight: 1, arbitrary: fc.json() },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  );
};

const spoken = (value: unknown): string => {
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  return encodeURIComponent(text.toWellFormed());
};

/** Ids of records that are there, by the name of the path parameter. */
export type KnownIds = Readonly<Record<string, readonly string[]>>;

const pathOf = (operation: Operation, known: KnownIds): fc.Arbitrary<string> => {
  const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const parameter = (name: string) => operation.parameters.find((one) => one.name === name)?.schema ?? {};
  const segments = names.map((name) =>
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...(known[name] ?? ['1'])) },
      { weight: 2, arbitrary: valid(parameter(name)) },
      { weight: 1, arbitrary: junk },
    ),
  );
  const queries = operation.parameters
    .filter((one) => one.in === 'query')
    .map(({ name, schema }) =>
      fc
        .oneof(
          { weight: 6, arbitrary: fc.constant(undefined) },
          { weight: 4, arbitrary: valid(schema) },
          { weight: 1, arbitrary: junk },
        )
        .map((value) => (value === undefined ? [] : [`${name}=${spoken(value)}`])),
    );
  return fc.tuple(fc.tuple(...segments), fc.tuple(...queries)).map(([values, query]) => {
    const path = values.reduce<string>(
      (so, value, i) => so.replace(`{${names[i]}}`, () => spoken(value) || '%20'),
      operation.path,
    );
    const asked = query.flat().join('&');
    return asked ? `${path}?${asked}` : path;
  });
};

const headersOf = ({ parameters, method }: Operation) =>
  fc.record({
    ...(parameters.some(({ name }) => name === 'If-Match') && {
      'if-match': fc.constantFrom('"1"', '"0"', '"2"', 'W/"1"', '*', '1', '"-1"', '"99999999999"', '""'),
    }),
    ...(method === 'POST' && {
      'idempotency-key': fc.oneof(
        fc.uuid(),
        fc.constantFrom('a', 'b'),
        fc.string({ minLength: 1, maxLength: 200 }).map((key) => key.trim() || 'x'),
      ),
    }),
    'content-type': fc.oneof(
      { weight: 12, arbitrary: fc.constant('application/json') },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          'text/plain',
          'application/xml',
          'multipart/form-data',
          'application/json; charset=utf-16',
        ),
      },
    ),
  });

/** Requests for one operation: right ones, nearly right ones and nonsense. */
export const arbitraryRequests = (operation: Operation, known: KnownIds): fc.Arbitrary<ArbitraryRequest> =>
  fc.record({
    operation: fc.constant(operation),
    path: pathOf(operation, known),
    body: operation.body
      ? fc.option(bodies(operation.body), { nil: undefined, freq: 20 })
      : fc.constant(undefined),
    headers: headersOf(operation) as fc.Arbitrary<Record<string, string>>,
  });
