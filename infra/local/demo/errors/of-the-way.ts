import { SEAPORTS } from '../trade.ts';
import { type CheckedCase, meansOf, withMeans, withReport, withRoute } from './checked-case.ts';
import type { PlantedError } from './planted-error.ts';

const always = () => true;
const goes = (mode: string) => (one: CheckedCase) => meansOf(one)?.mode === mode;
const endsHere = ({ report }: CheckedCase) =>
  report.direction === 'import' && report.route?.destination?.country === report.location.country;
const passes = ({ report }: CheckedCase) => report.direction === 'transit';

/** Countries that are none of a case's own. */
const elsewhere = ({ country, report: { route } }: CheckedCase): string[] => {
  const own = [country, route?.departure?.country, route?.destination?.country];
  return Object.keys(SEAPORTS).filter((code) => !own.includes(code));
};

/** Places, stops and means of transport that do not go together. */
export const OF_THE_WAY: readonly PlantedError[] = [
  {
    code: 'locode-of-other-country',
    fits: always,
    plant: (one, chance) => {
      const [unLocode = 'SGSIN'] = SEAPORTS[chance.pick(elsewhere(one))] ?? [];
      return withRoute(one, { departure: { ...one.report.route?.departure, unLocode } });
    },
  },
  {
    // Somebody typed where the goods came from.
    code: 'location-of-other-country',
    fits: passes,
    plant: (one) => {
      const { type = 'unknown' } = one.report.location;
      const country = one.report.route?.departure?.country;
      return withReport(one, { location: { type, ...(country && { country }) } });
    },
  },
  {
    code: 'mode-and-place',
    fits: goes('maritime'),
    plant: (one) => withReport(one, { location: { ...one.report.location, type: 'airport' } }),
  },
  {
    code: 'identity-of-other-mode',
    fits: goes('road'),
    plant: (one, chance) => withMeans(one, { flight: { number: `QQ${chance.int(100, 999)}` } }),
  },
  {
    code: 'concealment-and-mode',
    fits: goes('road'),
    plant: (one) => ({ ...withReport(one, { concealment: { method: 'vessel' } }), pictures: 1 }),
  },
  {
    code: 'container-repeated',
    fits: goes('maritime'),
    plant: (one) => {
      const { containers = [] } = meansOf(one) ?? {};
      return withMeans(one, { containers: [...containers, ...containers] });
    },
  },
  {
    code: 'destination-is-departure',
    fits: endsHere,
    plant: (one) => {
      const { destination = {} } = one.report.route ?? {};
      return withReport(one, { route: { departure: { ...destination }, destination } });
    },
  },
  {
    code: 'direction-and-route',
    fits: endsHere,
    plant: (one) => withReport(one, { direction: 'export' }),
  },
  {
    code: 'leg-repeats',
    fits: endsHere,
    plant: (one, chance) => {
      const country = chance.pick(elsewhere(one));
      return withRoute(one, { transit: [{ country }, { country }] });
    },
  },
  {
    code: 'destination-among-transit',
    fits: endsHere,
    plant: (one, chance) => {
      const { destination = {} } = one.report.route ?? {};
      return withRoute(one, { transit: [{ ...destination }, { country: chance.pick(elsewhere(one)) }] });
    },
  },
  {
    code: 'place-off-route',
    fits: endsHere,
    plant: (one, chance) => {
      const { departure = {} } = one.report.route ?? {};
      return withReport(one, { route: { departure, destination: { country: chance.pick(elsewhere(one)) } } });
    },
  },
];
