import { dayIn, dayShapeOf } from '../../profile/day-shapes.ts';
import type { ColumnProfile } from '../../profile/file-profile.ts';
import type { Question, Reason } from '../../proposal.ts';
import { plainText } from '../../values/plain-text.ts';
import { type Drafted, type Drafting, drafted } from '../drafts/drafted.ts';

/** A mapping tries so many ways to write a day at most. */
const MOST_FORMATS = 6;

/** Where the month stands before the day (CLDR: short dates of the English of these countries). */
const MONTH_FIRST = new Set(['US', 'PH', 'FM', 'MH', 'PW', 'GU', 'AS', 'MP', 'PR', 'UM', 'VI']);

const isMonthFirst = (format: string) => format.startsWith('mm') && !format.startsWith('mmm');
const turned = (format: string): string =>
  isMonthFirst(format)
    ? format.replace('mm', '#').replace('dd', 'mm').replace('#', 'dd')
    : format.replace('dd', '#').replace('mm', 'dd').replace('#', 'mm');
const isEitherWay = (format: string) => /^(dd|mm)[./ -](dd|mm)[./ -]y/.test(format);

/** In rows that stand in the order of time, the true reading goes back less often. */
const stepsBack = (texts: readonly string[], format: string): number => {
  let [last, back] = ['', 0];
  for (const text of texts) {
    const day = dayIn(text, format);
    if (day === undefined) continue;
    if (day < last) back += 1;
    last = day;
  }
  return back;
};

type Decision = { readonly format: string; readonly sure: boolean; readonly why?: Reason };

/** Rows that are a day in either order. */
const bothWays = (column: ColumnProfile, format: string): number =>
  column.values.reduce((sum, { text, rows }) => {
    const days = dayShapeOf(plainText(text))?.days ?? [];
    return days.includes(format) && days.includes(turned(format)) ? sum + rows : sum;
  }, 0);

/** The order of day and month, over the whole column. */
const decideOrder = (column: ColumnProfile, format: string, { profile, country }: Drafting): Decision => {
  const [given, opposite] = [column.days.get(format) ?? 0, column.days.get(turned(format)) ?? 0];
  if (given !== opposite) {
    const [likely, against] = given > opposite ? [format, opposite] : [turned(format), given];
    const contradicting = against > bothWays(column, likely);
    return {
      format: likely,
      sure: true,
      ...(contradicting && {
        why: {
          code: 'mixed-day-orders',
          detail: `Most days are written as ${likely}, some only fit ${turned(likely)}: read both ways, and those that fit both as ${likely}. Check them.`,
        },
      }),
    };
  }
  const texts = profile.sample.map((row) => plainText(row[column.position] ?? ''));
  const [dayFirst, monthFirst] = isMonthFirst(format) ? [turned(format), format] : [format, turned(format)];
  const difference = stepsBack(texts, monthFirst) - stepsBack(texts, dayFirst);
  const ordered = Math.abs(difference) >= 2;
  const likely = ordered
    ? difference > 0
      ? dayFirst
      : monthFirst
    : MONTH_FIRST.has(country ?? '')
      ? monthFirst
      : dayFirst;
  const reason = ordered
    ? 'the rows then stand in the order of time'
    : 'this is the usual order in your country';
  return {
    format: likely,
    sure: false,
    why: {
      code: 'ambiguous-day-order',
      detail: `No row tells day from month. Proposed is ${likely}, since ${reason}; ${turned(likely)} fits as well: say which it is.`,
    },
  };
};

/** The fewest formats that read the values, those of most rows first. */
const cover = (column: ColumnProfile): string[] => {
  const shapes = column.values.flatMap(({ text, rows }) => {
    const shape = dayShapeOf(plainText(text));
    return shape ? [{ rows, formats: [...shape.days, ...shape.periods] }] : [];
  });
  const chosen: string[] = [];
  let left = shapes;
  while (left.length > 0 && chosen.length < MOST_FORMATS) {
    const votes = new Map<string, number>();
    for (const { rows, formats } of left)
      for (const format of formats) votes.set(format, (votes.get(format) ?? 0) + rows);
    const [best] = [...votes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    if (!best) break;
    chosen.push(best[0]);
    left = left.filter(({ formats }) => !formats.includes(best[0]));
  }
  return chosen;
};

/** Marks between the parts do not matter to the reader: one order stands there once. */
const onceEach = (formats: readonly string[]): string[] => {
  const seen = new Set<string>();
  return formats.filter((format) => {
    const order = /[./ -]/.test(format) ? format.replace(/[./ -]/g, '/') : format;
    return !seen.has(order) && seen.add(order);
  });
};

const asked = (column: ColumnProfile, pointer: string, { format, sure }: Decision): Question[] => {
  const example = column.values.find(
    ({ text }) => dayIn(plainText(text), format) !== dayIn(plainText(text), turned(format)),
  );
  if (sure || !example) return [];
  const reading = (one: string, confidence: number) => ({
    code: one,
    label: `${example.text} is ${dayIn(plainText(example.text), one)}`,
    confidence,
  });
  return [
    {
      column: column.name,
      pointer,
      value: example.text,
      rows: column.daily,
      suggestions: [reading(format, 0.6), reading(turned(format), 0.4)],
    },
  ];
};

/** A column of days: how they are written, decided over all of them and said where it could be otherwise. */
export const dayRule = (column: ColumnProfile, pointer: string, drafting: Drafting): Drafted => {
  const formats = cover(column);
  const main = formats.find(isEitherWay);
  const decision = main === undefined ? undefined : decideOrder(column, main, drafting);
  const both = decision?.why?.code === 'mixed-day-orders';
  const all = decision
    ? formats.flatMap((format) =>
        format === main
          ? [decision.format, ...(both ? [turned(decision.format)] : [])]
          : format === turned(main as string)
            ? []
            : [format],
      )
    : formats;
  const date = onceEach(all).slice(0, MOST_FORMATS);
  const unread = column.filled - column.daily - column.periodic;
  const notes: Reason[] = [
    ...(decision?.why ? [decision.why] : []),
    ...(column.ranges > 0
      ? [{ code: 'ranges', detail: `${column.ranges} rows give several days: the first is taken.` }]
      : []),
    ...(column.periodic > 0
      ? [
          {
            code: 'partial-days',
            detail: `${column.periodic} rows give a month or a year only: their precision is kept.`,
          },
        ]
      : []),
    ...(unread > 0 ? [{ code: 'unread', detail: `${unread} rows are no days: they will be refused.` }] : []),
  ];
  return drafted(
    { [pointer]: [{ column: column.name, date: date.length === 1 ? (date[0] as string) : date }] },
    {
      notes,
      questions: decision ? asked(column, pointer, decision) : [],
      factor: decision && !decision.sure ? 0.75 : 1,
    },
  );
};
