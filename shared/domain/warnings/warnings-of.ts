import type { KnownCodes } from '../checks/known-codes.ts';
import type { SeizureDraft, SeizureReport } from '../seizure/report.ts';
import { ofDates } from './of-dates.ts';
import { ofGoods } from './of-goods.ts';
import { ofIdentities } from './of-identities.ts';
import { ofPlaces } from './of-places.ts';
import { ofRoute } from './of-route.ts';
import type { Doubt, Warning } from './warning.ts';

const DOUBTS: readonly Doubt[] = [ofDates, ofPlaces, ofRoute, ofIdentities, ofGoods];

/** A report with a hundred wrong containers is told of the first. */
const MOST = 20;

/** Everything that looks odd in a report; none of it is a reason to refuse. */
export const warningsOf = (report: SeizureReport, known: KnownCodes = {}): Warning[] => {
  const warnings: Warning[] = [];
  for (const doubt of DOUBTS)
    for (const warning of doubt(report, known)) {
      warnings.push(warning);
      if (warnings.length === MOST) return warnings;
    }
  return warnings;
};

/** A day without any doubt, for a draft that has none yet. */
const SOME_DAY = '2000-01-01';

/** The same for what is known so far. */
export const warningsOfDraft = ({ date = SOME_DAY, ...draft }: SeizureDraft, known?: KnownCodes): Warning[] =>
  warningsOf(
    {
      kind: 'seizure',
      datePrecision: 'day',
      direction: 'unknown',
      location: { type: 'unknown' },
      lines: [],
      sharing: { level: 'national' },
      handling: { code: 'H0' },
      ...draft,
      date,
    } as SeizureReport,
    known,
  );
