import type { components } from '../../api.ts';
import { minuteOf } from '../moment.ts';
import { table } from '../text.ts';

type StandingList = components['schemas']['StandingList'];
type Standing = StandingList['items'][number];

const ordinal = (rank: number): string => {
  const [ten, one] = [rank % 100, rank % 10];
  const ending = ten > 10 && ten < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][one] ?? 'th');
  return `${rank}${ending}`;
};

const rounded = (value: number): string => String(Math.round(value * 100) / 100);

const positionOf = ({ own, offices }: Standing): string => {
  if (offices === undefined) return 'fewer than five offices to compare';
  if (!own?.rank) return `${offices} offices`;
  return `${ordinal(own.rank)} of ${offices}`;
};

const quartersOf = ({ quartiles }: Standing): string =>
  quartiles ? [quartiles.first, quartiles.median, quartiles.third].map(rounded).join(' · ') : '';

const namedTable = ({ measure, unit, named = [] }: Standing): string[] =>
  named.length === 0
    ? []
    : [
        '',
        table(
          [measure, 'Office', `Value (${unit})`],
          named.map(({ rank, office, name, value }) => [
            ordinal(rank),
            `${name} (${office})`,
            rounded(value),
          ]),
        ),
      ];

/** Where an office stands, for a person. */
export const standingText = ({ month, among, asOf, items }: StandingList): string =>
  [
    `${month}, among ${among === 'region' ? 'the offices of the region' : 'all offices of the network'}, ${asOf ? `counted ${minuteOf(asOf)} UTC` : 'not counted yet'}`,
    table(
      ['Measure', 'Yours', 'Unit', 'Position', 'Between the quarters'],
      items.map((one) => [
        one.measure,
        one.own ? rounded(one.own.value) : '',
        one.unit,
        positionOf(one),
        quartersOf(one),
      ]),
    ),
    ...items.flatMap(namedTable),
  ].join('\n');
