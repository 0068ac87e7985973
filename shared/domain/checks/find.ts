import type { SeizureDraft, SeizureReport } from '../seizure/report.ts';
import { ALL_CHECKS } from './all-checks.ts';
import type { Check, CheckContext } from './check.ts';
import type { Finding, Severity } from './finding.ts';

/** A report with a hundred wrong containers is told of the first. */
const MOST_OF_ONE = 10;

/** More than anybody reads; the most severe are told. */
const MOST = 40;

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** What these checks say of it, the most severe first. */
export const findingsBy = <Subject>(
  checks: readonly Check<Subject>[],
  subject: Subject,
  context: CheckContext,
): Finding[] => {
  const all: Finding[] = [];
  for (const { code, severity, find } of checks) {
    let left = MOST_OF_ONE;
    for (const found of find(subject, context)) {
      all.push({ code, ...found, severity: found.severity ?? severity });
      left -= 1;
      if (left === 0) break;
    }
  }
  return all.sort((a, b) => RANK[a.severity] - RANK[b.severity]).slice(0, MOST);
};

/** Everything that the checks say of a report; none of it is a reason to refuse. */
export const findingsOf = (report: SeizureReport, context: CheckContext): Finding[] =>
  findingsBy(ALL_CHECKS, report, context);

const COMPLETENESS = ALL_CHECKS.filter(({ about }) => about === 'completeness');
const KEPT = ALL_CHECKS.filter(({ about }) => about !== 'completeness');

/** What a report leaves out; it follows from the report alone at any time, so that no record keeps it. */
export const gapsOf = (report: SeizureReport): Finding[] => findingsBy(COMPLETENESS, report, {});

/** What is kept with each version: all but what it leaves out. */
export const findingsToKeep = (report: SeizureReport, context: CheckContext): Finding[] =>
  findingsBy(KEPT, report, context);

/** A day without any doubt, for a draft that has none yet. */
const SOME_DAY = '2000-01-01';

const SHORT_FORM = ['date', 'location', 'lines', 'sharing', 'handling'] as const;

/** The same for what is known so far, with what the short form lacks. */
export const findingsOfDraft = (draft: SeizureDraft, context: CheckContext): Finding[] => {
  const lacking = SHORT_FORM.filter(
    (field) => !draft[field] || (field === 'lines' && draft.lines?.length === 0),
  );
  const report = {
    kind: 'seizure',
    datePrecision: 'day',
    direction: 'unknown',
    location: { type: 'unknown' },
    lines: [],
    sharing: { level: 'national' },
    handling: { code: 'H0' },
    ...draft,
    date: draft.date ?? SOME_DAY,
  } as SeizureReport;
  // Without a day nothing can be said of how late it is.
  const { reportedAt, ...others } = context;
  return findingsOf(report, {
    ...others,
    ...(draft.date && { reportedAt }),
    lacking: lacking.map((field) => `/${field}`),
  });
};
