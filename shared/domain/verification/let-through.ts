import type { Finding } from '../checks/finding.ts';
import type { PolicyData } from './policy.ts';
import type { Verification } from './verification.ts';

/** A case is clean when no check found more than a note. */
export const isClean = (findings: readonly Finding[]): boolean =>
  findings.every(({ severity }) => severity === 'note');

/** From here on two cases look so alike that a person has to look. */
export const TOO_ALIKE = 0.5;

/**
 * May this pass without a person? `draw` is a number from 0 to 1 that the reporter cannot foresee: below the sample's
 * share the case waits for a person though it might pass, so that the office learns what it lets through.
 */
export const passes = (
  { findings, likeness = 0, verifiedVersion, case: { office, categories } }: Verification,
  { policy: { letThrough }, draw }: { readonly policy: PolicyData; readonly draw: number },
): 'wait' | 'sampled' | 'pass' => {
  if (!letThrough) return 'wait';
  const { offices, except, sampleShare } = letThrough;
  const isReliable = offices === 'all' || offices.includes(office);
  const isExcepted = categories.some((category) => (except as readonly string[]).includes(category));
  // What a person has verified is not changed without a person.
  const isNew = verifiedVersion === undefined;
  if (!isReliable || isExcepted || !isNew || !isClean(findings) || likeness >= TOO_ALIKE) return 'wait';
  return draw < sampleShare ? 'sampled' : 'pass';
};
