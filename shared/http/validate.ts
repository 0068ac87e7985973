import type * as z from 'zod';
import { type FieldProblem, InvalidInput } from '../domain/errors.ts';

type Issue = z.core.$ZodIssue;

/** What is wrong in the words of whoever filled in the field; zod's own read like a programmer's. */
const describe = (issue: Issue, input: unknown): string => {
  const given = at(input, issue.path);
  switch (issue.code) {
    case 'invalid_type':
      if (given === undefined) return 'This field is required.';
      if (issue.expected === 'int' || issue.expected === 'number') return 'A number, not a text.';
      return issue.message.startsWith('Invalid input') ? `Expected ${issue.expected}.` : issue.message;
    case 'invalid_value':
      if (given === undefined) return 'This field is required.';
      return `One of: ${issue.values.map(String).join(', ')}.`;
    case 'unrecognized_keys':
      return `There is no such field: ${few(issue.keys).join(', ')}. Check the spelling, or leave it out.`;
    case 'invalid_key':
      return issue.issues[0]?.message ?? issue.message;
    default:
      return issue.message;
  }
};

/** Nobody reads on after the first hundred, and who sends a million does not read at all. */
const few = <T>(all: readonly T[]): readonly T[] => all.slice(0, 100);

const at = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    input,
  );

/** RFC 6901. */
const pointer = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

export const fieldProblems = (error: z.ZodError, input: unknown, root = ''): FieldProblem[] =>
  few(error.issues).map((issue) => ({
    pointer: root + pointer(issue.path),
    code:
      issue.code === 'invalid_type' && at(input, issue.path) === undefined
        ? 'required'
        : issue.code.replaceAll('_', '-'),
    detail: describe(issue, input),
  }));

/** @throws InvalidInput naming every field that is not right */
export const parse = <Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  root = '',
): z.output<Schema> => {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new InvalidInput(fieldProblems(result.error, input, root));
};
