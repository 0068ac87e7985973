import { findingsOf } from '../../../../shared/domain/checks/find.ts';
import type { Seizure } from '../../../../shared/domain/seizure/seizure.ts';
import { withVerdict } from '../../../../shared/domain/seizure/verdict.ts';
import { letThrough, rejected, verified } from '../../../../shared/domain/verification/decide.ts';
import type { Grade } from '../../../../shared/domain/verification/grade.ts';
import { openedVerification } from '../../../../shared/domain/verification/open.ts';
import { USUAL_POLICY } from '../../../../shared/domain/verification/policy.ts';
import { qualityOf } from '../../../../shared/domain/verification/quality.ts';
import type { Step } from '../../../../shared/domain/verification/step.ts';
import type { Chance } from '../random.ts';

/** What was decided long ago, as it would be kept if the network had been there. */
export interface Past {
  readonly seizure: Seizure;
  readonly steps: readonly [Step, ...Step[]];
}

const HOUR = 3_600_000;
const WEEKEND = { weekend: ['saturday', 'sunday'] };
const CALENDARS = { rilo: WEEKEND, reporter: WEEKEND };

const GRADES: readonly (readonly [Grade, number])[] = [
  [{ source: 'A', information: 1 }, 30],
  [{ source: 'A', information: 2 }, 30],
  [{ source: 'B', information: 2 }, 30],
  [{ source: 'B', information: 3 }, 10],
];

/** The verification of a demonstration case that was reported a while ago: passed, verified or rejected. */
export const pastOf = (reported: Seizure, chance: Chance): Past => {
  const { rilo, report, country } = reported;
  const reportedAt = new Date(reported.reportedAt);
  const findings = findingsOf(report, { country, reportedAt });
  const opened = openedVerification({
    seizure: reported,
    before: undefined,
    findings,
    quality: qualityOf(report, findings),
    policy: USUAL_POLICY,
    calendars: CALENDARS,
    at: reportedAt,
  });
  if (opened.after.state !== 'waiting') return { seizure: reported, steps: [opened] };
  const acting = {
    by: `demonstration-verifier-${rilo.toLowerCase()}`,
    name: 'Verifier of the demonstration',
    office: rilo,
    at: new Date(reportedAt.getTime() + chance.logNormal(30, 0.9) * HOUR),
  };
  const step = chance.is(0.35)
    ? letThrough(opened.after, {
        acting: { by: `policy.${rilo}`, office: rilo, at: reportedAt },
        grade: { source: 'B', information: 2 },
      })
    : chance.is(0.03)
      ? rejected(opened.after, { acting, reason: 'Not a case of customs enforcement.' })
      : verified(opened.after, { acting, grade: chance.weighted(GRADES) });
  return { seizure: withVerdict(reported, step.after), steps: [opened, step] };
};
