import type { Check } from '../../../../shared/domain/checks/check.ts';
import { SeizureReport } from '../../../../shared/domain/seizure/report.ts';
import { shortForm } from '../../../support/builders.ts';

/** What the check finds in a narrative. */
export const foundIn = (check: Check, text: string) => {
  const report = SeizureReport.parse(shortForm({ narrative: { text, language: 'en' } }));
  return [...check.find(report, {})];
};
