import { categoryOf } from '../codes/categories.ts';
import type { SeizureReport } from '../seizure/report.ts';

/** One thing that makes a record better: how much, and how far it is there, from 0 to 1. */
export interface Merit {
  readonly points: number;
  readonly has: (report: SeizureReport) => number;
}

export interface Block {
  /** What the block counts for in the whole. */
  readonly weight: number;
  /** Fields of the report that it is about: findings there take points off. The first block that fits has them. */
  readonly fields: readonly string[];
  readonly merits: readonly Merit[];
}

type Line = SeizureReport['lines'][number];
type Means = NonNullable<SeizureReport['means']>[number];
type Place = NonNullable<NonNullable<SeizureReport['route']>['departure']>;

const merit = (points: number, has: (report: SeizureReport) => unknown): Merit => ({
  points,
  has: (report) => (has(report) ? 1 : 0),
});

const isKnown = (code: string | undefined): boolean => code !== undefined && code !== 'unknown';

/** Of every line the same: the share of lines that have it. */
const ofLines = (points: number, has: (line: Line) => unknown): Merit => ({
  points,
  has: ({ lines }) => lines.filter(has).length / Math.max(1, lines.length),
});

/** One means that has it is enough: goods that came by ship go on by lorry. */
const ofMeans = (points: number, has: (means: Means) => unknown): Merit =>
  merit(points, (report) => report.means?.some(has) || isWithoutMeans(report));

/** What is found in a building, or on somebody who walks, has no means of transport. */
const isWithoutMeans = ({ location, means }: SeizureReport): boolean =>
  location.type === 'premises' || means?.some(({ mode }) => mode === 'pedestrian') === true;

const isIdentified = (one: Means): boolean =>
  Boolean(
    one.vessel?.imo ??
      one.vessel?.name ??
      one.vessel?.mmsi ??
      one.containers?.[0] ??
      one.flight?.number ??
      one.waybill ??
      one.postalItem ??
      one.consignment ??
      one.vehicle ??
      one.wagon,
  );

const isPlace = (place: Place | undefined): boolean => Boolean(place?.unLocode ?? place?.name);
const hasDetails = ({ category, details }: Line): boolean => {
  const section = categoryOf(category)?.details;
  if (!section) return true;
  return Object.values(details?.[section] ?? {}).some((value) => value !== undefined && value !== 'unknown');
};

/**
 * What a good record says, block by block, as the form of the network is divided. Weights follow what analysts ask of
 * a case first: what, how much, where, on which way, how hidden. A minimum alone comes to about a third.
 */
export const QUALITY_BLOCKS = {
  'time-and-place': {
    weight: 15,
    fields: ['date', 'datePrecision', 'time', 'location'],
    merits: [
      { points: 3, has: ({ datePrecision: to }) => (to === 'day' ? 1 : to === 'month' ? 0.5 : 0) },
      merit(3, ({ location }) => isKnown(location.type)),
      merit(3, ({ location: { unLocode, coordinates, name } }) => unLocode ?? coordinates ?? name),
      merit(1, ({ time }) => time),
    ],
  },
  quantity: {
    weight: 15,
    fields: ['lines/*/quantity', 'lines/*/packages', 'lines/*/value'],
    merits: [
      ofLines(7, ({ quantity }) => quantity),
      ofLines(2, ({ value }) => value),
      ofLines(1, ({ packages }) => packages),
    ],
  },
  goods: {
    weight: 15,
    fields: ['lines'],
    merits: [
      ofLines(4, ({ product }) => product),
      ofLines(2, ({ productCode, hs }) => productCode ?? hs),
      ofLines(2, hasDetails),
      ofLines(1, ({ standing }) => isKnown(standing)),
      ofLines(1, ({ origin, marking, form }) => origin ?? marking ?? form),
    ],
  },
  transport: {
    weight: 12,
    fields: ['means'],
    merits: [ofMeans(4, ({ mode }) => isKnown(mode)), ofMeans(6, isIdentified)],
  },
  route: {
    weight: 13,
    fields: ['route', 'direction', 'procedure'],
    merits: [
      merit(3, ({ route }) => route?.departure?.country),
      merit(2, ({ route }) => isPlace(route?.departure)),
      merit(3, ({ route }) => route?.destination?.country ?? route?.intendedDestination?.country),
      merit(1, ({ route }) => isPlace(route?.destination) || isPlace(route?.intendedDestination)),
      merit(1, ({ direction }) => isKnown(direction)),
    ],
  },
  concealment: {
    weight: 12,
    fields: ['concealment'],
    merits: [
      merit(5, ({ concealment }) => isKnown(concealment?.method)),
      // What was not hidden has nothing more to tell.
      merit(3, ({ concealment: how }) => how?.method === 'none' || how?.detail),
      merit(2, ({ concealment: how }) => how?.method === 'none' || how?.coverLoad || how?.packaging),
    ],
  },
  detection: {
    weight: 8,
    fields: ['detection'],
    merits: [
      merit(7, ({ detection }) => isKnown(detection?.method)),
      merit(3, ({ detection: how }) => how?.alert ?? how?.equipment ?? isKnown(how?.selectedBy)),
    ],
  },
  outcome: {
    weight: 4,
    fields: ['outcome'],
    merits: [
      merit(7, ({ outcome }) => isKnown(outcome?.result)),
      merit(
        3,
        ({ outcome: what }) => (what?.arrests ?? what?.personsInvolved ?? what?.followUp) !== undefined,
      ),
    ],
  },
  narrative: { weight: 3, fields: ['narrative'], merits: [merit(1, ({ narrative }) => narrative)] },
} as const satisfies Readonly<Record<string, Block>>;

/** Pictures count for so much, where it is known how many there are: one, a second angle, a detail. */
export const PICTURES = { weight: 3, scores: [0, 70, 90, 100] } as const;
