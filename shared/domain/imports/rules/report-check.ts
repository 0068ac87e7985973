import type * as z from 'zod';
import { SeizureReport } from '../../seizure/report.ts';

/** The parsed value, or NOT_SURE: it is wrong, or something that only the schema itself can tell. */
type Check = (value: unknown) => unknown;

const NOT_SURE = Symbol('not sure');

/** Fields repeat themselves over the rows of a file: a value that was right in a field is right there again. */
const MOST_REMEMBERED = 10_000;
const LONGEST_REMEMBERED = 100;

const fieldCheck = (schema: z.core.$ZodType): Check => {
  const { safeParse } = schema as z.ZodType;
  const known = new Map<unknown, unknown>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    if (typeof value === 'object' && value !== null) return NOT_SURE;
    const { success, data } = safeParse(value);
    if (!success) return NOT_SURE;
    if (known.size < MOST_REMEMBERED && String(value).length <= LONGEST_REMEMBERED) known.set(value, data);
    return data;
  };
};

/** Rules between fields, and how many members a list has, are asked of the schema's own checks. */
const withChecks = ({ _zod: { def } }: z.core.$ZodType, check: Check): Check => {
  const checks = def.checks ?? [];
  if (checks.length === 0) return check;
  return (given) => {
    const value = check(given);
    if (value === NOT_SURE) return NOT_SURE;
    const payload: z.core.ParsePayload<never> = { value: value as never, issues: [] };
    for (const { _zod } of checks) if (_zod.check(payload) instanceof Promise) return NOT_SURE;
    return payload.issues.length === 0 ? payload.value : NOT_SURE;
  };
};

const objectCheck = (shape: z.core.$ZodShape): Check => {
  const fields = Object.entries(shape).map(([name, schema]) => ({ name, ...required(schema) }));
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return NOT_SURE;
    const given = value as Readonly<Record<string, unknown>>;
    const parsed: Record<string, unknown> = {};
    let found = 0;
    for (const { name, check, otherwise } of fields) {
      const one = given[name];
      if (one === undefined) {
        if (otherwise === NOT_SURE) return NOT_SURE;
        if (otherwise !== undefined) parsed[name] = otherwise;
        continue;
      }
      const good = check(one);
      if (good === NOT_SURE) return NOT_SURE;
      parsed[name] = good;
      found += 1;
    }
    for (const _ in given) found -= 1;
    return found === 0 ? parsed : NOT_SURE;
  };
};

const listCheck = (check: Check): Check => {
  return (value) => {
    if (!Array.isArray(value)) return NOT_SURE;
    const parsed: unknown[] = [];
    for (const member of value) {
      const good = check(member);
      if (good === NOT_SURE) return NOT_SURE;
      parsed.push(good);
    }
    return parsed;
  };
};

/** A field with what stands for it where it is missing: nothing, its default, or NOT_SURE where it must be there. */
const required = (schema: z.core.$ZodType): { check: Check; otherwise: unknown } => {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'optional') return { check: required(def.innerType).check, otherwise: undefined };
  if (def.type === 'default' && typeof def.defaultValue !== 'object')
    return { check: required(def.innerType).check, otherwise: def.defaultValue };
  return { check: checkOf(schema), otherwise: NOT_SURE };
};

const checkOf = (schema: z.core.$ZodType): Check => {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === 'object' && def.catchall?._zod.def.type === 'never')
    return withChecks(schema, objectCheck(def.shape));
  if (def.type === 'array') return withChecks(schema, listCheck(checkOf(def.element)));
  return fieldCheck(schema);
};

/**
 * Parses reports as `SeizureReport.safeParse` does, several times as fast over many rows of one file: it remembers
 * the values that passed in each field. What does not pass is left to the schema, which says why.
 */
export const reportCheck = (): ((given: unknown) => z.ZodSafeParseResult<SeizureReport>) => {
  const check = checkOf(SeizureReport);
  return (given) => {
    const data = check(given);
    return data === NOT_SURE
      ? SeizureReport.safeParse(given)
      : { success: true, data: data as SeizureReport };
  };
};
