import type { FieldRule } from '../../mapping.ts';
import type { FileProfile } from '../../profile/file-profile.ts';
import type { Question, Reason } from '../../proposal.ts';
import type { LookUp } from '../look-up.ts';

/** What becomes of one column: rules by the field of the report, and what a person should know or is asked. */
export interface Drafted {
  readonly fields: Readonly<Record<string, readonly FieldRule[]>>;
  readonly notes: readonly Reason[];
  readonly questions: readonly Question[];
  /** How much less sure the field is for how its values look, 0 to 1. */
  readonly factor: number;
}

/** What drafting a rule needs to know beside its column. */
export interface Drafting {
  readonly profile: FileProfile;
  readonly lookUp: LookUp;
  /** Country of the reporting office, ISO 3166-1 alpha-2. */
  readonly country: string | undefined;
  /** Between the cells of a text file; a semicolon goes with the decimal comma. */
  readonly delimiter: string | undefined;
}

export const drafted = (fields: Drafted['fields'], more: Partial<Omit<Drafted, 'fields'>> = {}): Drafted => ({
  fields,
  notes: [],
  questions: [],
  factor: 1,
  ...more,
});
