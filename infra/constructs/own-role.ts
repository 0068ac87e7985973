import {
  type IRole,
  PolicyDocument,
  type PolicyStatement,
  Role,
  ServicePrincipal,
} from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';

export interface OwnRoleProps {
  /** Who takes the role: `lambda.amazonaws.com`. */
  readonly service: string;
  readonly about: string;
  readonly grants: readonly PolicyStatement[];
  /** On whose behalf the service may take it, where it works for many. */
  readonly when?: Readonly<Record<string, unknown>>;
}

/**
 * A role that one thing has for itself. Its rights stand in the role, so that it never exists without them, and
 * CDK cannot add any: what is not listed is not granted.
 */
export const ownRole = (
  scope: Construct,
  { service, about, grants, when }: OwnRoleProps,
): { role: Role; closed: IRole } => {
  const role = new Role(scope, 'role', {
    assumedBy: new ServicePrincipal(service, when && { conditions: when }),
    description: about,
    inlinePolicies: { rights: new PolicyDocument({ statements: [...grants], minimize: true }) },
  });
  acknowledge(
    role,
    'The rights belong to this one thing and go with it; they are nobody else’s to attach.',
    'NIST.800.53.R5-IAMNoInlinePolicy',
  );
  return { role, closed: role.withoutPolicyUpdates() };
};
