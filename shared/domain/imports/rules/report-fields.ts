import * as z from 'zod';
import { SeizureReport } from '../../seizure/report.ts';

interface Shape {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly maxItems?: number;
}

export type FieldType = 'text' | 'number' | 'boolean' | 'object' | 'list';

const TYPES: Readonly<Record<string, FieldType>> = {
  string: 'text',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
  object: 'object',
  array: 'list',
};

let shape: Shape | undefined;

/** Follows one part of a pointer; a name that is not a field of its own, `constructor` among them, leads nowhere. */
const step = ({ properties = {}, items, maxItems = 0 }: Shape, part: string): Shape | undefined => {
  if (items) return /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) < maxItems ? items : undefined;
  return Object.hasOwn(properties, part) ? properties[part] : undefined;
};

/** Asked of the schema itself, so that no second list of fields exists. */
const shapeAt = (pointer: string): Shape | undefined => {
  shape ??= z.toJSONSchema(SeizureReport, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as Shape;
  const [root, ...parts] = pointer.split('/');
  if (root !== '' || parts.length === 0) return undefined;
  return parts.reduce<Shape | undefined>((at, part) => at && step(at, part), shape);
};

/** Is there such a field in a seizure report? */
export const hasField = (pointer: string): boolean => shapeAt(pointer) !== undefined;

/** What a field of a seizure report holds; undefined where there is no such field. */
export const fieldType = (pointer: string): FieldType | undefined => TYPES[shapeAt(pointer)?.type ?? ''];
