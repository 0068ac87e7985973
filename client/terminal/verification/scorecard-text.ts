import type { components } from '../../api.ts';
import { minuteOf } from '../moment.ts';
import { grouped, printable, table } from '../text.ts';

type Scorecard = components['schemas']['Scorecard'];
type Reporting = components['schemas']['Reporting'];
type Verifying = components['schemas']['Verifying'];
type Mirror = components['schemas']['Mirror'];
type Row = [string, string];

const NOTHING = '–';

const percent = (share: number | undefined): string =>
  share === undefined ? NOTHING : `${Math.round(share * 1000) / 10} %`;

const part = ({ cases, share }: { cases: number; share?: number }): string =>
  `${grouped(cases)} (${percent(share)})`;

const percentiles = ({ p50, p90 }: { p50?: number; p90?: number }, unit: string): string =>
  p50 === undefined ? NOTHING : `half within ${p50} ${unit}, nine of ten within ${p90} ${unit}`;

const answersRow = ({ inTime, late, inTimeShare }: Reporting['answers']): Row => [
  'Questions answered in time',
  inTime + late === 0 ? NOTHING : `${grouped(inTime)} of ${grouped(inTime + late)} (${percent(inTimeShare)})`,
];

const reportingRows = (figures: Reporting): Row[] => {
  const { findingsPerHundred: found, pictures, completeness, topFindings } = figures;
  return [
    ['Cases', grouped(figures.cases)],
    ['From seizure to report', percentiles(figures.lagDays, 'days')],
    ['Quality', figures.quality === undefined ? NOTHING : `${figures.quality} of 100`],
    ...Object.entries(completeness).map(([block, score]): Row => [`  ${block}`, String(score)]),
    [
      'Findings in a hundred cases',
      found ? `${found.error} errors, ${found.warning} warnings, ${found.note} notes` : NOTHING,
    ],
    ...topFindings.map(({ code, cases }): Row => [`  ${code}`, grouped(cases)]),
    ['Returned', part(figures.returned)],
    answersRow(figures.answers),
    ['Rejected', part(figures.rejected)],
    ['Reported twice', part(figures.duplicates)],
    ['With pictures', pictures.measured === 0 ? 'not counted yet' : percent(pictures.share)],
  ];
};

const mirrorRows = ({ cases, departure, transit, destination, reported, gap, asOf }: Mirror): Row[] => {
  if (!asOf) return [['Named by others', 'not counted yet']];
  const shown = (count: number | undefined) => (count === undefined ? 'fewer than 5' : grouped(count));
  return [
    [
      'Named by others',
      `${shown(cases)}: departure ${shown(departure)}, transit ${shown(transit)}, destination ${shown(destination)}`,
    ],
    ['Mirror gap', gap ? `yes: others name it more often than it reports (${grouped(reported)})` : 'no'],
  ];
};

const verifyingRows = (figures: Verifying): Row[] => {
  const { sample } = figures;
  const interval = sample.low === undefined ? '' : `, ${percent(sample.low)} to ${percent(sample.high)}`;
  return [
    ['Cases', `${grouped(figures.cases)}, ${grouped(figures.decided)} decided`],
    ['From report to decision', percentiles(figures.hoursToDecide, 'hours')],
    ['Decided in time', part(figures.inTime)],
    ['Let through by the policy', part(figures.automatic)],
    [
      'Drawn at random and wrong',
      sample.cases === 0
        ? NOTHING
        : `${sample.wrong} of ${sample.cases} (${percent(sample.share)}${interval})`,
    ],
    answersRow(figures.answers),
  ];
};

const backlogRows = ({ waiting, clean, returned }: NonNullable<Scorecard['backlog']>): Row[] => [
  [
    'Waiting now',
    `${grouped(waiting)}, ${grouped(clean)} of them clean; ${grouped(returned)} with reporters`,
  ],
];

/** How an office does, for a person. */
export const scorecardText = (card: Scorecard): string => {
  const { office, name, from, to, asOf, counted, reporting, mirror, verifying, backlog } = card;
  const rows = [
    ...(reporting ? reportingRows(reporting) : []),
    ...(mirror ? mirrorRows(mirror) : []),
    ...(verifying ? verifyingRows(verifying) : []),
    ...(backlog ? backlogRows(backlog) : []),
  ];
  return [
    printable(
      `${name} (${office}), ${from} to ${to}, as of ${minuteOf(asOf)} UTC${counted === 'readable' ? ', from cases that you may read' : ''}`,
    ),
    table(['', ''], rows).replace(/^\n/, ''),
  ].join('\n');
};
