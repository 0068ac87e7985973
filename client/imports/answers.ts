import { WrongUsage } from '../terminal/failure.ts';
import type { Confirmation, Proposal, Question } from './map-file.ts';

export type Answer = NonNullable<Confirmation['answers']>[number];
export type Constants = Readonly<Record<string, unknown>>;

/** `/sharing/level=network`: JSON where it is JSON, else text. */
export const constantsOf = (given: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(
    given.map((one) => {
      const at = one.indexOf('=');
      if (!one.startsWith('/') || at < 2) throw new WrongUsage(`--set ${one}: write /field=value.`);
      return [one.slice(0, at), constantFrom(one.slice(at + 1))];
    }),
  );

export const constantFrom = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
};

/** A file of answers: the value as the file writes it → its code, or null; below the column where they differ. */
export const answersFrom = (given: unknown, questions: readonly Question[]): Answer[] => {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new WrongUsage(
      'The file of answers is an object: {"value": "code"} or {"column": {"value": "code"}}.',
    );
  const all = given as Readonly<Record<string, unknown>>;
  return questions.flatMap(({ column, pointer, value }) => {
    const inColumn = all[column];
    const said =
      typeof inColumn === 'object' && inColumn !== null && Object.hasOwn(inColumn, value)
        ? (inColumn as Record<string, unknown>)[value]
        : Object.hasOwn(all, value)
          ? all[value]
          : undefined;
    if (said === undefined || (typeof said === 'object' && said !== null)) return [];
    return [{ column, pointer, value, code: said === null ? null : String(said) }];
  });
};

/** Required fields that nothing was said of: neither by a constant for the field nor for one above or below it. */
export const stillMissing = ({ missing }: Proposal, constants: Constants): Proposal['missing'] =>
  missing.filter(
    ({ pointer }) =>
      !Object.keys(constants).some(
        (said) => said === pointer || pointer.startsWith(`${said}/`) || said.startsWith(`${pointer}/`),
      ),
  );
