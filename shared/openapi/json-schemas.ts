import * as z from 'zod';

export type JsonSchema = z.core.JSONSchema.BaseSchema;
type Direction = 'input' | 'output';

export interface Schemas {
  /** The fields of a path or a query, which are listed one by one. */
  fields(schema: z.ZodType): JsonSchema;
  /** What a caller may send: a reference where the schema has a name, else the schema itself. */
  sent(schema: z.ZodType): JsonSchema;
  /** What the API gives. */
  given(schema: z.ZodType): JsonSchema;
  /** The named schemas that are used, by name. */
  readonly components: Readonly<Record<string, JsonSchema>>;
}

interface Used {
  /** Schemas of paths and queries. */
  readonly fields: readonly z.ZodType[];
  /** Schemas of bodies. */
  readonly sent: readonly z.ZodType[];
  readonly given: readonly z.ZodType[];
  /** The name that a schema has in the code is its name in the API. */
  readonly names: ReadonlyMap<z.ZodType, string>;
}

const COMPONENT = '#/components/schemas/';

/**
 * Zod's schemas as JSON Schema 2020-12. A schema with defaults is looser on the way in than on the way out: where
 * both sides are used and differ, the way in is called `Given…`, as in the code (`GivenReport`).
 */
export const jsonSchemas = ({ fields, sent, given, names: exported }: Used): Schemas => {
  const names = uniqueNames([...sent, ...given], exported);
  for (const schema of fields) names.delete(schema);
  const input = converted('input', [...fields, ...sent], names);
  const output = converted('output', given, names);
  const both = [...input.reached].filter((name) => output.reached.has(name));
  const differing = new Set(both.filter((name) => differs(name, input.all, output.all)));
  const inputName = (name: string) => (differing.has(name) ? `Given${name}` : name);

  const components: Record<string, JsonSchema> = {};
  for (const name of output.reached) components[name] = output.all[name] as JsonSchema;
  for (const name of input.reached) {
    const schema = renamed(input.all[name] as JsonSchema, inputName);
    const taken = components[inputName(name)];
    if (taken && JSON.stringify(taken) !== JSON.stringify(schema))
      throw new Error(`Two schemas want to be called ${inputName(name)}: rename one of them.`);
    components[inputName(name)] = schema;
  }
  return {
    fields: (schema) => renamed(input.of(schema), inputName),
    sent: (schema) => renamed(input.of(schema), inputName),
    given: (schema) => output.of(schema),
    components: Object.fromEntries(Object.entries(components).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
};

/** A name said on purpose goes before one that merely is the name of a constant; the first keeps it. */
const uniqueNames = (used: readonly z.ZodType[], exported: ReadonlyMap<z.ZodType, string>) => {
  const all = [...used, ...exported.keys()];
  const said = all.map((schema) => [schema, metaName(schema)] as const);
  const taken = new Set<string>();
  const names = new Map<z.ZodType, string>();
  for (const [schema, name] of [...said, ...exported]) {
    if (name === undefined || names.has(schema) || taken.has(name)) continue;
    taken.add(name);
    names.set(schema, name);
  }
  return names;
};

/** The name that a schema was given with `.meta({ id })`. */
const metaName = (schema: z.ZodType): string | undefined => schema.meta()?.id;

/** All schemas in one direction, and the names that can be reached from the ones that are used. */
const converted = (io: Direction, used: readonly z.ZodType[], names: ReadonlyMap<z.ZodType, string>) => {
  const registry = z.registry<{ id: string }>();
  for (const [schema, id] of names) registry.add(schema, { id });
  const anonymous = [...new Set(used)].filter((schema) => !names.has(schema));
  const ids = new Map(anonymous.map((schema, i) => [schema, `anonymous ${i}`]));
  for (const [schema, id] of ids) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    io,
    uri: (id) => COMPONENT + id,
    unrepresentable: 'any',
    override: readable(io),
  });
  const { __shared: within, ...told } = schemas;
  const all: Record<string, JsonSchema> = Object.fromEntries(
    Object.entries({ ...namedWithin(within), ...told }).map(([id, { $schema: _, $id: __, ...schema }]) => [
      id,
      anyJson(schema),
    ]),
  );
  const of = (schema: z.ZodType): JsonSchema => {
    const name = names.get(schema);
    return name ? { $ref: COMPONENT + name } : (all[ids.get(schema) ?? ''] as JsonSchema);
  };
  return { all, of, reached: reachedFrom(used.map(of), all) };
};

/** What zod writes for machines, made fit for people; a text that is only tidied stays a text. */
const readable =
  (io: Direction) =>
  ({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: JsonSchema }): void => {
    const { def } = zodSchema._zod;
    if (def.type === 'pipe' && io === 'output' && def.out._zod.def.type === 'transform') {
      const { $schema: _, ...before } = z.toJSONSchema(def.in, {
        io,
        unrepresentable: 'any',
        override: readable(io),
      });
      Object.assign(jsonSchema, { ...before, ...jsonSchema });
    }
    delete jsonSchema.id;
    if (jsonSchema.format === 'date' || jsonSchema.format === 'date-time') delete jsonSchema.pattern;
    if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  };

const WITHIN = '__shared#/$defs/';
/** Zod calls those without a name `schema0`, `schema1` … */
const isName = (id: string): boolean => !/^(__)?schema\d+$/.test(id);

/** Schemas that only others use, and that have a name of their own. */
const namedWithin = (within: { readonly $defs?: object } | undefined): Record<string, JsonSchema> =>
  Object.fromEntries(Object.entries(within?.$defs ?? {}).filter(([id]) => isName(id)));

/** `z.json()`, which refers to itself without a name, is any JSON value. */
const anyJson = (schema: object): JsonSchema =>
  JSON.parse(JSON.stringify(schema), (_, value) => {
    const ref: unknown = value?.$ref;
    if (typeof ref !== 'string' || !ref.includes(WITHIN)) return value;
    const name = ref.slice(ref.indexOf(WITHIN) + WITHIN.length);
    return isName(name) ? { $ref: COMPONENT + name } : {};
  });

const namesIn = (schema: unknown): string[] => {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === '$ref' && typeof value === 'string' ? [value.slice(COMPONENT.length)] : namesIn(value),
  );
};

const reachedFrom = (roots: readonly JsonSchema[], all: Readonly<Record<string, JsonSchema>>) => {
  const reached = new Set<string>();
  const follow = (schema: JsonSchema | undefined): void => {
    for (const name of namesIn(schema)) {
      if (reached.has(name)) continue;
      reached.add(name);
      follow(all[name]);
    }
  };
  roots.forEach(follow);
  return reached;
};

type ByName = Readonly<Record<string, JsonSchema>>;

const differs = (name: string, input: ByName, output: ByName): boolean => {
  const alike = (one: string) => JSON.stringify(input[one]) === JSON.stringify(output[one]);
  return !alike(name) || [...reachedFrom([input[name] as JsonSchema], input)].some((inner) => !alike(inner));
};

const renamed = (schema: JsonSchema, name: (name: string) => string): JsonSchema =>
  JSON.parse(JSON.stringify(schema), (key, value) =>
    key === '$ref' ? COMPONENT + name(value.slice(COMPONENT.length)) : value,
  );
