import * as z from 'zod';
import type { ListId } from '../../../reference/entry.ts';
import { SeizureReport } from '../../../seizure/report.ts';

/** What kind of value a field of the report takes: it decides what a column must look like, and how it is read. */
export type FieldKind =
  | 'day'
  | 'clock'
  | 'country'
  | 'currency'
  | 'unit'
  | 'locode'
  | 'hs'
  | 'choice'
  | 'flag'
  | 'number'
  | 'code'
  | 'text'
  | 'quantity'
  | 'money'
  | 'place';

export interface FieldType {
  readonly kind: FieldKind;
  readonly choices?: readonly string[];
  /** Reference list that knows words for the choices. */
  readonly list?: ListId;
  readonly pattern?: RegExp;
  readonly most?: number;
}

interface Shape {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly description?: string;
  readonly maxLength?: number;
  readonly enum?: readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
}

let root: Shape | undefined;
const report = (): Shape => {
  root ??= z.toJSONSchema(SeizureReport, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as Shape;
  return root;
};

const shapeAt = (pointer: string): Shape | undefined =>
  pointer
    .split('/')
    .slice(1)
    .reduce<Shape | undefined>(
      (at, part) => (/^(\*|\d+)$/.test(part) ? at?.items : at?.properties?.[part]),
      report(),
    );

/** Lists of their own; every other choice is in the list `choices`. */
const LISTS: Readonly<Record<string, ListId>> = {
  '/direction': 'directions',
  '/location/type': 'location-types',
  '/lines/*/category': 'categories',
  '/means/*/mode': 'modes',
  '/route/transit/*/mode': 'modes',
  '/concealment/method': 'concealment',
  '/detection/method': 'detection',
  '/handling/code': 'handling',
};

/** Standards by the words in which shared/domain/fields.ts describes them. */
const STANDARDS: readonly (readonly [start: string, kind: FieldKind])[] = [
  ['UN/LOCODE', 'locode'],
  ['HS 2022', 'hs'],
  ['ISO 4217', 'currency'],
  ['Local time', 'clock'],
];

const typeOf = (pointer: string, shape: Shape): FieldType | undefined => {
  const { description = '', properties } = shape;
  if (properties) {
    if ('amount' in properties) return { kind: 'money' };
    if ('unit' in properties) return { kind: 'quantity' };
    return 'country' in properties ? { kind: 'place' } : undefined;
  }
  if (shape.enum) {
    if (pointer.endsWith('/unit')) return { kind: 'unit' };
    return { kind: 'choice', choices: shape.enum, list: LISTS[pointer] ?? 'choices' };
  }
  if (shape.format === 'date') return { kind: 'day' };
  if (shape.pattern === '^[A-Z]{2}$') return { kind: 'country' };
  const standard = STANDARDS.find(([start]) => description.startsWith(start));
  if (standard) return { kind: standard[1] };
  if (shape.type === 'boolean') return { kind: 'flag' };
  if (shape.type === 'integer' || shape.type === 'number') return { kind: 'number' };
  if (shape.pattern) return { kind: 'code', pattern: new RegExp(shape.pattern) };
  return { kind: 'text', ...(shape.maxLength !== undefined && { most: shape.maxLength }) };
};

const types = new Map<string, FieldType | undefined>();

/** @param pointer members of lists as `*` or by number */
export const fieldType = (pointer: string): FieldType | undefined => {
  const general = pointer.replace(/\/\d+(?=\/|$)/g, '/*');
  if (!types.has(general)) {
    const shape = shapeAt(general);
    types.set(general, shape && typeOf(general, shape));
  }
  return types.get(general);
};

/** Names of the fields that whatever lies at the pointer must have: those of `/concealment` are `method`. */
export const requiredIn = (pointer: string): readonly string[] => shapeAt(pointer)?.required ?? [];
