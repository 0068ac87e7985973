import type { LanguageCode } from '../reference/entry.ts';
import type { SeizureReport } from '../seizure/report.ts';
import type { Finding, Severity } from './finding.ts';
import type { QuantityHistories } from './history/quantity-history.ts';
import type { KnownCodes } from './known-codes.ts';

/** What is known beside the report itself; what is missing is not checked. */
export interface CheckContext {
  /** Country of the office that reports. */
  readonly country?: string | undefined;
  /** Moment of the report, or now while somebody types. */
  readonly reportedAt?: Date | undefined;
  /** What reference lists know of codes, where they have been loaded. */
  readonly known?: KnownCodes | undefined;
  /** Quantities of earlier cases. */
  readonly histories?: QuantityHistories | undefined;
  /** How many pictures the case has. */
  readonly pictures?: number | undefined;
  /** Fields of the short form that a draft has not yet, by their JSON pointers. */
  readonly lacking?: readonly string[] | undefined;
}

/** Where a finding is; code and severity are the check's own, unless it says how severe this one is. */
export type Found = Omit<Finding, 'code' | 'severity'> & { readonly severity?: Severity };

/** One check of a report, or of what is kept beside it; in a file named by its code. */
export interface Check<Subject = SeizureReport> {
  /** Stable, kebab-case. */
  readonly code: string;
  readonly severity: Severity;
  readonly about: 'completeness' | 'identifiers' | 'plausibility' | 'coherence' | 'pictures' | 'nominal-data';
  /** Where the rule comes from: a standard, a convention, the network's practice. */
  readonly source: string;
  /** What is wrong and the way out, one sentence or two, in six languages; `{value}` and `{expected}` are filled in. */
  readonly words: Readonly<Record<LanguageCode, string>>;
  readonly find: (subject: Subject, context: CheckContext) => Iterable<Found>;
}
