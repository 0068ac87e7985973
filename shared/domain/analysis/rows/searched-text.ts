import { fold } from '../../reference/fold-words.ts';
import type { SeizureReport } from '../../seizure/report.ts';

/** The words of a case that a search looks through, folded; a report carries no names of persons. */
export const searchedText = (report: SeizureReport): string =>
  [
    report.narrative?.text,
    report.concealment?.detail,
    report.concealment?.packaging,
    report.concealment?.coverLoad?.description,
    report.location.name,
    report.location.customsOffice,
    ...[report.route?.departure, ...(report.route?.transit ?? []), report.route?.destination].map(
      (place) => place?.name,
    ),
    ...report.lines.flatMap(({ product, marking, details }) => [
      product,
      marking,
      ...Object.values(details ?? {}).flatMap((section) =>
        Object.values(section ?? {}).filter((value) => typeof value === 'string'),
      ),
    ]),
  ]
    .filter((words) => words !== undefined)
    .map(fold)
    .join(' ');
