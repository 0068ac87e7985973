import type { SeizureReport } from '../../seizure/report.ts';

/** A text that somebody typed, with where it stands. */
export interface FreeText {
  readonly pointer: string;
  readonly text: string;
}

type Given = readonly [pointer: string, text: string | undefined];

/** What is told in sentences. */
const toldIn = ({ narrative, concealment, outcome, handling, lines }: SeizureReport): Given[] => [
  ['/narrative/text', narrative?.text],
  ['/concealment/detail', concealment?.detail],
  ['/concealment/packaging', concealment?.packaging],
  ['/outcome/followUp', outcome?.followUp],
  ['/handling/statement', handling.statement],
  ...lines.map(({ details }, i): Given => [`/lines/${i}/details/currency/reason`, details?.currency?.reason]),
];

/** Words for goods and equipment. Names of places, vessels and airlines are names, and no one's. */
const namedIn = ({ concealment, detection, lines, means = [] }: SeizureReport): Given[] => [
  ['/concealment/coverLoad/description', concealment?.coverLoad?.description],
  ['/detection/equipment', detection?.equipment],
  ...lines.flatMap(({ product, marking }, i): Given[] => [
    [`/lines/${i}/product`, product],
    [`/lines/${i}/marking`, marking],
  ]),
  ...means.flatMap(({ type, vehicle }, i): Given[] => [
    [`/means/${i}/type`, type],
    [`/means/${i}/vehicle/type`, vehicle?.type],
    [`/means/${i}/vehicle/make`, vehicle?.make],
  ]),
];

const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** Digits as 0 to 9, one for one, so that places in the text stay. */
const readable = (given: readonly Given[]): FreeText[] =>
  given.flatMap(([pointer, text]) =>
    text === undefined
      ? []
      : [{ pointer, text: text.replace(ARABIC_DIGITS, (digit) => String(digit.charCodeAt(0) & 15)) }],
  );

interface Texts {
  readonly told: readonly FreeText[];
  readonly all: readonly FreeText[];
}

/** Several checks read the same texts one after the other. */
const known = new WeakMap<SeizureReport, Texts>();

const textsOf = (report: SeizureReport): Texts => {
  const before = known.get(report);
  if (before) return before;
  const told = readable(toldIn(report));
  const texts = { told, all: [...told, ...readable(namedIn(report))] };
  known.set(report, texts);
  return texts;
};

/** Texts that tell what happened, in which a person could be named. */
export const toldTexts = (report: SeizureReport): readonly FreeText[] => textsOf(report).told;

/** All texts that are free to hold anything, a number of a person as well. */
export const freeTexts = (report: SeizureReport): readonly FreeText[] => textsOf(report).all;
