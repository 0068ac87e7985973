import type { Entry } from '../../domain/reference/entry.ts';
import { animalsAndPlants } from './animals-and-plants.ts';
import { consumerGoods } from './consumer-goods.ts';
import { newSubstances } from './drugs-new.ts';
import { opioids } from './drugs-opioids.ts';
import { plantBasedDrugs } from './drugs-plant-based.ts';
import { sedativesAndHallucinogens } from './drugs-sedatives.ts';
import { stimulants } from './drugs-stimulants.ts';
import { precursors } from './precursors.ts';
import { securityGoods } from './security-goods.ts';
import { tobaccoAndAlcohol } from './tobacco-and-alcohol.ts';

/**
 * Products within their category (`parent`): code `category.product`. Facts: `group` of UNODC's questionnaire or of the
 * taxon, `cas` of a substance, `unit` usually counted in (Recommendation 20), `hs` the usual heading.
 */
export const products: readonly Entry[] = [
  ...plantBasedDrugs,
  ...opioids,
  ...stimulants,
  ...sedativesAndHallucinogens,
  ...newSubstances,
  ...precursors,
  ...tobaccoAndAlcohol,
  ...animalsAndPlants,
  ...consumerGoods,
  ...securityGoods,
];
