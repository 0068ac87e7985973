/** RFC 6901, on plain values as JSON has them; nothing that is given is changed. */

/** A pointer leads through what is no object or list, or to a place that a list does not have. */
export class NoSuchPlace extends Error {
  readonly pointer: string;
  constructor(pointer: string) {
    super(`There is no place ${pointer}.`);
    this.name = 'NoSuchPlace';
    this.pointer = pointer;
  }
}

type Branch = Readonly<Record<string, unknown>> | readonly unknown[];

const isBranch = (value: unknown): value is Branch => typeof value === 'object' && value !== null;

/** What no field is called, and what an object answers to nevertheless. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/** @throws NoSuchPlace */
export const partsOf = (pointer: string): string[] => {
  if (pointer === '') return [];
  const [first, ...parts] = pointer.split('/');
  const names = parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (first !== '' || names.some((name) => RESERVED.has(name))) throw new NoSuchPlace(pointer);
  return names;
};

const isIndex = (part: string): boolean => part === String(Number.parseInt(part, 10)) && Number(part) >= 0;

/** Undefined where nothing stands. @throws NoSuchPlace of what is no pointer */
export const valueAt = (root: unknown, pointer: string): unknown =>
  partsOf(pointer).reduce<unknown>(
    (value, part) =>
      isBranch(value) && Object.hasOwn(value, part) && (!Array.isArray(value) || isIndex(part))
        ? (value as Readonly<Record<string, unknown>>)[part]
        : undefined,
    root,
  );

/** What stands at the end of the pointer becomes `change` of it; undefined leaves it out. */
const changedAt = (
  root: unknown,
  parts: readonly string[],
  { change, pointer }: { readonly change: () => unknown; readonly pointer: string },
): unknown => {
  const [part, ...rest] = parts;
  if (part === undefined) return change();
  const deeper = (value: unknown) => changedAt(value, rest, { change, pointer });
  // Blocks on the way that are not there yet come to be; "0" and "-" begin a list.
  const here = root === undefined ? (part === '0' || part === '-' ? [] : {}) : root;
  if (Array.isArray(here)) {
    const at = part === '-' ? here.length : isIndex(part) ? Number(part) : Number.NaN;
    if (!(at <= here.length)) throw new NoSuchPlace(pointer);
    const value = deeper(here[at]);
    return [...here.slice(0, at), ...(value === undefined ? [] : [value]), ...here.slice(at + 1)];
  }
  if (!isBranch(here)) throw new NoSuchPlace(pointer);
  const { [part]: there, ...others } = here as Readonly<Record<string, unknown>>;
  const value = deeper(Object.hasOwn(here, part) ? there : undefined);
  return value === undefined ? others : { ...others, [part]: value };
};

/** The same with this value there; "-" is after the end of a list. @throws NoSuchPlace */
export const withValue = (root: unknown, pointer: string, value: unknown): unknown =>
  changedAt(root, partsOf(pointer), { change: () => value, pointer });

/** The same without what stands there; what is not there is left out already. @throws NoSuchPlace */
export const withoutValue = (root: unknown, pointer: string): unknown =>
  valueAt(root, pointer) === undefined
    ? root
    : changedAt(root, partsOf(pointer), { change: () => undefined, pointer });
