import type { Entry } from '../../../shared/domain/reference/entry.ts';
import { categories } from '../../../shared/reference/categories.ts';
import { choices } from '../../../shared/reference/choices.ts';
import { concealment } from '../../../shared/reference/concealment.ts';
import { detection } from '../../../shared/reference/detection.ts';
import { directions } from '../../../shared/reference/directions.ts';
import { fields } from '../../../shared/reference/fields.ts';
import { handling } from '../../../shared/reference/handling.ts';
import { locationTypes } from '../../../shared/reference/location-types.ts';
import { means } from '../../../shared/reference/means.ts';
import { modes } from '../../../shared/reference/modes.ts';
import { products } from '../../../shared/reference/products/products.ts';

/** The lists whose content is written by hand. */
export const LISTS: Readonly<Record<string, readonly Entry[]>> = {
  fields,
  categories,
  modes,
  means,
  concealment,
  detection,
  locationTypes,
  directions,
  handling,
  choices,
  products,
};
