import { normalise } from '../quantity.ts';
import { fold } from '../reference/fold-words.ts';
import type { CommodityLine } from '../seizure/commodity.ts';
import type { SeizureReport } from '../seizure/report.ts';
import { plainFlight, plainNumber, plainVessel } from './plain-identifier.ts';
import type { Identifier, IdentifierKind, Manner, TraitGoods, TraitPlace, Traits } from './traits.ts';

type Means = NonNullable<SeizureReport['means']>[number];
type Given = NonNullable<SeizureReport['route']>['departure'];

/** Enough to tell cases apart, and little enough to stand beside each mark. */
const MOST_GOODS = 5;
const MOST_MARKINGS = 3;
const MOST_CHARACTERS = 60;

const folded = (words: string | undefined): string | undefined =>
  words === undefined ? undefined : fold(words).slice(0, MOST_CHARACTERS);

const identifiersOf = ({ containers = [], vessel, flight, ...means }: Means): Identifier[] => {
  const named: readonly (readonly [IdentifierKind, string | undefined])[] = [
    ...containers.map(({ number }) => ['container', plainNumber(number)] as const),
    ...containers.flatMap(({ seals = [] }) =>
      seals.map((seal) => ['seal', plainNumber(seal.number)] as const),
    ),
    ['waybill', plainNumber(means.waybill)],
    ['postal-item', plainNumber(means.postalItem)],
    ['consignment', plainNumber(means.consignment)],
    ['wagon', plainNumber(means.wagon)],
    // A ship is known by its number to some and by its name to others: where both are told it is found by either.
    ['vessel', vessel?.imo && `IMO${vessel.imo}`],
    ['vessel', plainVessel(vessel?.name)],
    ['flight', plainFlight(flight?.number)],
  ];
  return named.flatMap(([kind, value]) => (value ? [{ kind, value }] : []));
};

const goodsOf = (line: CommodityLine): TraitGoods => {
  const measured = line.quantity && normalise(line.quantity, line.category);
  return {
    category: line.category,
    product: line.productCode ?? folded(line.product) ?? '',
    ...(measured && { quantity: measured.value, unit: measured.unit }),
  };
};

const placeOf = (given: Given): TraitPlace | undefined => {
  if (!given) return undefined;
  const { unLocode, name } = given;
  const country = given.country ?? unLocode?.slice(0, 2);
  const words = folded(name);
  return { ...(country && { country }), ...(unLocode && { unLocode }), ...(words && { name: words }) };
};

/** What is not known says nothing, and does not agree with itself. */
const told = (word: string | undefined): string | undefined =>
  word === undefined || word === 'unknown' || word === 'other' ? undefined : word;

const mannerOf = ({
  location,
  means,
  direction,
  concealment,
  detection,
  route,
  lines,
}: SeizureReport): Manner => {
  const [line] = lines;
  const all: Record<keyof Manner, string | undefined> = {
    place: told(location.type),
    mode: told(means?.[0]?.mode),
    direction: told(direction),
    concealment: told(concealment?.method),
    detection: told(detection?.method),
    departure: route?.departure?.country ?? route?.departure?.unLocode?.slice(0, 2),
    hs: line?.hs,
    form: told(line?.form),
    purity: line?.purityPercent === undefined ? undefined : `${line.purityPercent} %`,
  };
  return Object.fromEntries(Object.entries(all).filter(([, word]) => word !== undefined));
};

const unique = <T>(all: readonly T[], keyOf: (one: T) => string): T[] => [
  ...new Map(all.map((one) => [keyOf(one), one])).values(),
];

/** What a report is compared with others by. */
export const traitsOf = (report: SeizureReport): Traits => {
  const { lines, means = [], route, concealment, location } = report;
  const cover = concealment?.coverLoad?.hs ?? folded(concealment?.coverLoad?.description);
  const markings = lines.map(({ marking, details }) => folded(marking ?? details?.drug?.logo));
  const [from, to] = [placeOf(route?.departure), placeOf(route?.destination ?? route?.intendedDestination)];
  return {
    date: report.date,
    precision: report.datePrecision,
    goods: lines.slice(0, MOST_GOODS).map(goodsOf),
    markings: markings
      .filter((one) => one !== undefined && one.length > 2)
      .slice(0, MOST_MARKINGS) as string[],
    values: lines
      .slice(0, MOST_GOODS)
      .flatMap(({ value }) => (value ? [`${value.amount} ${value.currency}`] : [])),
    manner: mannerOf(report),
    ...(cover && { cover }),
    at: placeOf(location) ?? {},
    ...(from && { from }),
    ...(to && { to }),
    via: (route?.transit ?? []).flatMap(({ country, unLocode }) => country ?? unLocode?.slice(0, 2) ?? []),
    identifiers: unique(means.flatMap(identifiersOf), ({ kind, value }) => `${kind}#${value}`),
  };
};
