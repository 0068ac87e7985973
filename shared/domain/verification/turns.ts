import { type OfficeCalendar, workingDaysAfter } from './deadline.ts';
import type { PolicyData } from './policy.ts';
import type { Turn } from './verification.ts';

/** Calendars of the two offices that take turns. */
export interface Calendars {
  readonly rilo: OfficeCalendar;
  readonly reporter: OfficeCalendar;
}

interface Beginning {
  readonly number: number;
  readonly at: Date;
  readonly policy: PolicyData;
  readonly calendars: Calendars;
}

const turn = (
  of: Turn['of'],
  { number, at }: Beginning,
  [first, then, calendar]: readonly [number, number, OfficeCalendar],
): Turn => {
  const remindAt = workingDaysAfter(at, first, calendar);
  return {
    number,
    of,
    began: at.toISOString(),
    remindAt: remindAt.toISOString(),
    escalateAt: workingDaysAfter(remindAt, then, calendar).toISOString(),
  };
};

/** The regional office has to decide. */
export const turnOfOffice = (beginning: Beginning): Turn => {
  const { policy, calendars } = beginning;
  return turn('regional-office', beginning, [policy.verifyWithin, policy.escalateAfter, calendars.rilo]);
};

/** The reporter has to answer. */
export const turnOfReporter = (beginning: Beginning): Turn => {
  const { policy, calendars } = beginning;
  return turn('reporter', beginning, [policy.answerWithin, policy.takeBackAfter, calendars.reporter]);
};
