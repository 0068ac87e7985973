import * as z from 'zod';
import { FindingView, inWords } from '../../../shared/domain/checks/words-of.ts';
import type { LanguageCode } from '../../../shared/domain/reference/entry.ts';
import { differences } from '../../../shared/domain/seizure/differences.ts';
import { CaseStatus, makingOf, type Seizure } from '../../../shared/domain/seizure/seizure.ts';
import { OfficeId } from '../../../shared/domain/sharing.ts';
import { caseStepOf } from '../../../shared/domain/verification/as-of.ts';
import { Entry } from '../../../shared/domain/verification/entry.ts';
import type { Happening } from '../../../shared/domain/verification/history.ts';
import { FieldDifference } from '../reading/changes-view.ts';

const { at, event, reason, automatic, sampled, questions, proposals, grade } = Entry.shape;

/** One thing that happened to a case. */
export const HistoryLine = z
  .object({
    at,
    event: event.describe('Such as seizure.amended or verification.returned'),
    version: z.number().int().describe('Version of the case'),
    status: CaseStatus.optional().describe('What the case was then, where this made it so'),
    office: OfficeId.describe('Office of whoever did it'),
    person: z.string().optional().describe('Name, for those who take part in the check'),
    reason,
    differences: z.array(FieldDifference).optional().describe('Of a version from the one before'),
    automatic,
    sampled,
    grade,
    findings: z.array(FindingView).optional(),
    questions: questions.describe('Those that were asked or answered'),
    proposals: proposals.describe('Those that were made, accepted or declined'),
    to: z.string().optional().describe('Name of the person to whom the case was handed over'),
  })
  .meta({ id: 'HistoryLine' });
export type HistoryLine = z.input<typeof HistoryLine>;

/** Names of people and systems by their ids. */
export type Names = ReadonlyMap<string, string>;

/** How a line is told, and to whom. */
export interface Telling {
  readonly names: Names;
  readonly language: LanguageCode;
}

const versionLine = (version: Seizure, before: Seizure | undefined) => {
  const making = makingOf(version);
  return {
    at: making.at,
    event: making.event,
    version: version.version,
    status:
      making.event.endsWith('.withdrawn') || making.event.endsWith('.undone') ? 'withdrawn' : 'reported',
    office: making.office,
    ...(making.reason && { reason: making.reason }),
    ...(before && { differences: differences(before.report, version.report) }),
  } as HistoryLine;
};

/** What everybody hears who may read the case: what it became. */
const publicLine = (entry: Entry): HistoryLine | undefined => {
  const step = caseStepOf(entry);
  return (
    step && {
      at: entry.at,
      event: step.event,
      version: entry.seizureVersion,
      status: step.to,
      office: entry.office,
      ...(entry.automatic && { automatic: true }),
      ...(entry.grade && { grade: entry.grade }),
    }
  );
};

const entryLine = (entry: Entry, { names, language }: Telling): HistoryLine => {
  const { seizureVersion: version, findings, by, name = names.get(by), to, ...told } = entry;
  const status = caseStepOf(entry)?.to;
  return {
    ...told,
    version,
    ...(status && { status }),
    ...(name && { person: name }),
    ...(findings && { findings: findings.map((finding) => inWords(finding, language)) }),
    to: to && names.get(to),
  };
};

/** A line for whoever takes part in the check, by `telling`; without it, for others who may read the case. */
export const lineOf = (happening: Happening, telling: Telling | undefined): HistoryLine | undefined => {
  if (happening.kind === 'entry')
    return telling ? entryLine(happening.entry, telling) : publicLine(happening.entry);
  const line = versionLine(happening.version, happening.before);
  const person = telling?.names.get(makingOf(happening.version).by);
  return { ...line, ...(person && { person }) };
};

/** Ids of the people whose names a line needs, where it does not bring them. */
export const peopleIn = (happening: Happening): string[] => {
  if (happening.kind === 'version') return [makingOf(happening.version).by];
  const { by, name, to } = happening.entry;
  return [...(name ? [] : [by]), ...(to ? [to] : [])];
};
