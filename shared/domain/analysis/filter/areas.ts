import { countriesIn, REGION_CODES, type RegionCode } from '../regions.ts';

const isRegion = (area: string): area is RegionCode => (REGION_CODES as readonly string[]).includes(area);

/** The countries that areas stand for: regions are those of UN M49. */
export const countriesOf = (areas: readonly string[]): string[] => [
  ...new Set(areas.flatMap((area) => (isRegion(area) ? countriesIn(area) : [area]))),
];
