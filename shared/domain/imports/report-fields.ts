import * as z from 'zod';
import { SeizureReport } from '../seizure/report.ts';

interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly maxItems?: number;
}

let shape: Shape | undefined;

/** Follows one part of a pointer; a name that is not a field of its own, `constructor` among them, leads nowhere. */
const step = ({ properties = {}, items, maxItems = 0 }: Shape, part: string): Shape | undefined => {
  if (items) return /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) < maxItems ? items : undefined;
  return Object.hasOwn(properties, part) ? properties[part] : undefined;
};

/** Is there such a field in a seizure report? Asked of the schema itself, so that no second list of fields exists. */
export const hasField = (pointer: string): boolean => {
  shape ??= z.toJSONSchema(SeizureReport, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as Shape;
  const [root, ...parts] = pointer.split('/');
  if (root !== '' || parts.length === 0) return false;
  return parts.reduce<Shape | undefined>((at, part) => at && step(at, part), shape) !== undefined;
};
