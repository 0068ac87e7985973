import type { CheckContext } from '../../../../shared/domain/checks/check.ts';
import type { GivenReport } from '../../../../shared/domain/seizure/report.ts';

/** Changes of the short form with what else is known, and where the check finds something; nowhere without it. */
export interface RuleCase {
  readonly given: Partial<GivenReport>;
  readonly context?: CheckContext;
  readonly at?: readonly string[];
}

/** Cases by the code of the check; each check has one that must be found and one that must not. */
export type RuleCases = Readonly<Record<string, readonly RuleCase[]>>;

type Line = GivenReport['lines'][number];
type Means = NonNullable<GivenReport['means']>[number];

export const found = (at: string, given: Partial<GivenReport>, context?: CheckContext): RuleCase => ({
  given,
  at: [at],
  ...(context && { context }),
});

export const fine = (given: Partial<GivenReport>, context?: CheckContext): RuleCase => ({
  given,
  ...(context && { context }),
});

export const line = (changes: Partial<Line>): Partial<GivenReport> => ({
  lines: [{ category: 'drugs', product: 'Cocaine', ...changes }],
});

export const means = (...all: Means[]): Partial<GivenReport> => ({ means: all });
