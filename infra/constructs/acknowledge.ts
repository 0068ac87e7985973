import { Validations } from 'aws-cdk-lib';
import type { Construct } from 'constructs';

/** Says why some findings of the checks are right as they are on this construct. */
export const acknowledge = (construct: Construct, reason: string, ...findings: readonly string[]) => {
  for (const id of findings) Validations.of(construct).acknowledge({ id, reason });
};
