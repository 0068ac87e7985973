import type { Entry } from '../../../shared/domain/reference/entry.ts';
import { fields } from '../../../shared/reference/fields.ts';

/** The lists whose content is written by hand. */
export const LISTS: Readonly<Record<string, readonly Entry[]>> = {
  fields,
};
