import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import { Construct } from 'constructs';
import { nameOf } from '../../config.ts';
import type { Ground } from '../capability-function.ts';
import { allow } from '../grants.ts';
import { ownRole } from '../own-role.ts';

export interface NightlyProps {
  readonly ground: Ground;
  /** State machine to start. */
  readonly machine: string;
  readonly about: string;
  /** Hour of the day in UTC, or another time of its own such as `rate(5 minutes)`. */
  readonly hour: number | `rate(${number} ${'minutes' | 'hours'})`;
}

/** Starts a state machine every night. */
export class Nightly extends Construct {
  constructor(scope: Construct, thing: string, { ground, machine, about, hour }: NightlyProps) {
    super(scope, `nightly-${thing}`);
    const name = nameOf(ground.place.stage, `nightly-${thing}`);
    const { role } = ownRole(this, {
      service: 'scheduler.amazonaws.com',
      about: `What ${name} may do`,
      grants: [allow([machine], 'states:StartExecution')],
    });
    new CfnSchedule(this, 'schedule', {
      name,
      description: about,
      scheduleExpression: typeof hour === 'number' ? `cron(0 ${hour} * * ? *)` : hour,
      scheduleExpressionTimezone: 'UTC',
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: machine,
        roleArn: role.roleArn,
        input: '{}',
        retryPolicy: { maximumRetryAttempts: 20, maximumEventAgeInSeconds: 3600 },
      },
    });
  }
}
