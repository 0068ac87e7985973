import {
  type CheckedCase,
  firstLine,
  meansOf,
  withLine,
  without,
  withReport,
  withRoute,
} from './checked-case.ts';
import type { PlantedError } from './planted-error.ts';

const always = () => true;
const isIdentified = (one: CheckedCase) => ['maritime', 'air', 'mail'].includes(meansOf(one)?.mode ?? '');

/** Blocks of the full form that somebody left out. */
export const OF_MISSING_FIELDS: readonly PlantedError[] = [
  { code: 'concealment-missing', fits: always, plant: (one) => without(one, 'concealment') },
  { code: 'detection-missing', fits: always, plant: (one) => without(one, 'detection') },
  { code: 'outcome-missing', fits: always, plant: (one) => without(one, 'outcome') },
  { code: 'means-missing', fits: always, plant: (one) => without(one, 'means') },
  { code: 'direction-unknown', fits: always, plant: (one) => withReport(one, { direction: 'unknown' }) },
  { code: 'departure-missing', fits: always, plant: (one) => withRoute(one, { departure: {} }) },
  { code: 'destination-missing', fits: always, plant: (one) => withRoute(one, { destination: {} }) },
  {
    code: 'place-missing',
    fits: always,
    plant: (one) => withReport(one, { location: { country: one.country } }),
  },
  {
    code: 'identity-missing',
    fits: isIdentified,
    plant: (one) => withReport(one, { means: (one.report.means ?? []).map(({ mode }) => ({ mode })) }),
  },
  {
    code: 'quantity-missing',
    fits: always,
    plant: (one) => {
      const { quantity: _, ...line } = firstLine(one);
      return withReport(one, { lines: [line, ...one.report.lines.slice(1)] });
    },
  },
  {
    code: 'species-unnamed',
    fits: (one) => firstLine(one).category === 'cites',
    plant: (one) => withLine(one, { details: { species: { appendix: 'I' } } }),
  },
];
