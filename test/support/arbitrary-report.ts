import * as fc from 'fast-check';
import * as z from 'zod';
import { SeizureReport } from '../../shared/domain/seizure/report.ts';

interface Shape {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
}

/** Texts with what is hard on files: quotes, separators, line ends, formulas, digits, other scripts, words for unknown. */
const hardTexts = fc.constantFrom(
  '=1+1',
  '"quoted", with; marks\tand | more',
  'two\nlines',
  'Unknown',
  '-',
  '0012',
  '1e5',
  'true',
  '[]',
  '{}',
  'ﬁ Straße é',
  'مخدرات',
  'наркотики',
  '\uFFFD',
  "'=x",
  '＝x',
);
const texts = fc.oneof({ weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) }, hardTexts);

/** Their check digits fit; public examples of ISO 6346, IMO, UIC, CAS, UPU and air waybills. */
const IDENTIFIERS = ['CSQU3054383', 'MWCU6059784', '9074729', '218124712173', '50-36-2', '561-27-3'];

const number = ({ minimum, exclusiveMinimum, maximum = 1e15 }: Shape): fc.Arbitrary<number> =>
  fc
    .oneof(
      fc.double({ min: minimum ?? 0, max: maximum, noNaN: true }).filter((value) => Math.abs(value) >= 1e-12),
      fc.constantFrom(0, 0.1, 1, 1e-7, 12.5, 1e-12, 90),
    )
    .filter((value) => !Object.is(value, -0) && value > (exclusiveMinimum ?? Number.NEGATIVE_INFINITY));

const text = ({ pattern, format, maxLength = 60 }: Shape): fc.Arbitrary<string> => {
  if (format === 'date')
    return fc
      .date({ min: new Date('1990-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10));
  if (format === 'time')
    return fc
      .tuple(fc.nat(23), fc.nat(59))
      .map((time) => time.map((n) => String(n).padStart(2, '0')).join(':'));
  if (pattern !== undefined) {
    const right = IDENTIFIERS.filter((one) => new RegExp(pattern).test(one));
    if (right.length > 0) return fc.constantFrom(...right);
  }
  if (pattern !== undefined)
    return fc.stringMatching(new RegExp(pattern)).filter((one) => one.length <= maxLength);
  return texts;
};

const arbitrary = (shape: Shape): fc.Arbitrary<unknown> => {
  if (shape.const !== undefined) return fc.constant(shape.const);
  if (shape.enum) return fc.constantFrom(...shape.enum);
  switch (shape.type) {
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: Math.max(0, shape.minimum ?? 0), max: Math.min(1e9, shape.maximum ?? 1e9) });
    case 'number':
      return number(shape);
    case 'string':
      return text(shape);
    case 'array':
      return fc.array(arbitrary(shape.items ?? {}), {
        minLength: shape.minItems ?? 0,
        maxLength: Math.min(3, shape.maxItems ?? 3),
      });
    default: {
      const { properties = {}, required = [] } = shape;
      return fc.record(
        Object.fromEntries(Object.entries(properties).map(([name, of]) => [name, arbitrary(of)])),
        { requiredKeys: [...required], noNullPrototype: true },
      );
    }
  }
};

const shape = z.toJSONSchema(SeizureReport, {
  io: 'input',
  unrepresentable: 'any',
  reused: 'inline',
}) as Shape;

/** Something shaped as a report, most of it right; rules between fields are mended where they can be. */
export const arbitraryGiven: fc.Arbitrary<Record<string, unknown>> = arbitrary(shape) as never;

/**
 * Mends what breaks a rule: first its value, then it goes, then what it stands in, until something that may be left
 * out is gone.
 */
const mend = (report: unknown, path: readonly PropertyKey[], tries: number): void => {
  const depth = Math.max(1, path.length - Math.max(0, tries - 1));
  const last = path[depth - 1] as PropertyKey;
  let at = report as Record<PropertyKey, unknown> | undefined;
  for (const part of path.slice(0, depth - 1)) at = at?.[part] as Record<PropertyKey, unknown> | undefined;
  if (at === undefined) return;
  if (tries === 0 && !(last in at)) at[last] = last === 'offices' ? [] : 'x';
  else if (tries === 0 && typeof at[last] === 'number') at[last] = 1;
  else if (tries === 0 && typeof at[last] === 'string') at[last] = 'x';
  else if (Array.isArray(at)) at.splice(Number(last), 1);
  else delete at[last];
};

/**
 * Any report, made from its own schema: whatever a new field may hold stands in it by itself. What breaks a rule
 * between fields, or of check digits, is mended.
 */
export const arbitraryReport: fc.Arbitrary<SeizureReport> = arbitraryGiven
  .map((given) => {
    const report = structuredClone(given);
    const tries = new Map<string, number>();
    for (let round = 0; round < 100; round += 1) {
      const { success, data, error } = SeizureReport.safeParse(report);
      if (success) return data;
      // One at a time: what is taken from a list moves the others.
      const path = error.issues[0]?.path ?? [];
      const before = tries.get(path.join('/')) ?? 0;
      tries.set(path.join('/'), before + 1);
      mend(report, path, before);
    }
    return undefined;
  })
  .filter((report) => report !== undefined);
