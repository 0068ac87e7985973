import type { components } from '../../api.ts';
import { minuteOf, sinceText } from '../moment.ts';
import { grouped, printable, table } from '../text.ts';

type Workload = components['schemas']['Workload'];

const AGES: readonly (readonly [keyof Workload['age']['days'], string])[] = [
  ['upTo1', 'up to a day'],
  ['upTo3', '2 to 3 days'],
  ['upTo7', '4 to 7 days'],
  ['upTo30', '8 to 30 days'],
  ['over30', 'more than 30 days'],
];

const BAR = 30;

const barOf = (count: number, most: number): string =>
  '█'.repeat(most === 0 ? 0 : Math.round((BAR * count) / most));

const ageTable = ({ age: { days } }: Workload): string => {
  const most = Math.max(...Object.values(days));
  return table(
    ['Waiting', 'Cases', ''],
    AGES.map(([age, words]) => [words, grouped(days[age]), barOf(days[age], most)]),
  );
};

/** How much waits for a regional office, at a glance. */
export const workloadText = (load: Workload, now: Date): string => {
  const { office, waiting, clean, returned, overdue, age, oldest, claims } = load;
  const more = (is: boolean) => (is ? ' or more' : '');
  return [
    `${office}: ${grouped(waiting)} waiting (${grouped(clean)} clean), ${grouped(overdue.cases)}${more(overdue.orMore)} overdue, ${grouped(returned)} with their reporters.`,
    ...(oldest
      ? [
          `The oldest has waited ${sinceText(oldest.since, now)}: ${oldest.reference}${age.all ? '' : `, among the ${grouped(age.of)} that are due first`}.`,
        ]
      : []),
    ...(age.of > 0 ? ['', ageTable(load)] : []),
    ...(claims.people.length > 0
      ? [
          '',
          table(
            ['Works on', 'Cases', 'Since', 'Id (cen claim CASE --to ID)'],
            claims.people.map(({ name, cases, since, person }) => [
              name,
              `${cases}${more(claims.orMore)}`,
              `${minuteOf(since)} UTC`,
              person,
            ]),
          ),
        ]
      : []),
  ]
    .map((lines) => lines.split('\n').map(printable).join('\n'))
    .join('\n');
};
