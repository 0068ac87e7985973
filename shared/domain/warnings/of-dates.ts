import type { Doubt } from './warning.ts';

/** The old network's electronic records begin about then; earlier days are mostly slips of the keyboard. */
const EARLY = '2000-01-01';

/** The day of the seizure. */
export const ofDates: Doubt = function* ({ date, route }) {
  if (date < EARLY)
    yield { pointer: '/date', code: 'long-ago', detail: 'The day lies before the year 2000: look again.' };
  if (route?.departure?.date && route.departure.date > date)
    yield {
      pointer: '/route/departure/date',
      code: 'departed-after-seizure',
      detail: 'The goods departed after they were seized.',
    };
};
