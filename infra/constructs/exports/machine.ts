import { Duration, Stack } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { CfnStateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { nameOf } from '../../config.ts';
import { acknowledge } from '../acknowledge.ts';
import { HarmAlarm } from '../alarm.ts';
import type { Ground } from '../capability-function.ts';
import { allow } from '../grants.ts';
import { LOG_DELIVERY, TRACING } from '../import-machine.ts';
import { keptLog } from '../kept-log.ts';
import { ownRole } from '../own-role.ts';

export interface MachineProps {
  readonly ground: Ground;
  /** The function that does the work of every task. */
  readonly steps: LambdaFunction;
  readonly definition: (steps: string) => object;
  /** Who is harmed when an execution fails. */
  readonly harm: string;
}

/** A state machine whose tasks are all done by one function, with a role, a log and an alarm of its own. */
export class Machine extends Construct {
  readonly arn: string;

  constructor(scope: Construct, thing: string, { ground, steps, definition, harm }: MachineProps) {
    super(scope, `${thing}-machine`);
    const { place, key, alarms } = ground;
    const name = nameOf(place.stage, thing);
    const log = keptLog(this, `/aws/vendedlogs/states/${name}`, { stage: place.stage, key });
    const { role } = ownRole(this, {
      service: 'states.amazonaws.com',
      about: `What ${name} may do`,
      grants: [
        allow([steps.functionArn], 'lambda:InvokeFunction'),
        allow(['*'], ...LOG_DELIVERY, ...TRACING),
      ],
    });
    acknowledge(
      role,
      'Log delivery and X-Ray know no resources: their actions can be granted on * only.',
      'AwsSolutions-IAM5[Resource::*]',
    );
    this.arn = new CfnStateMachine(this, 'machine', {
      stateMachineName: name,
      stateMachineType: 'STANDARD',
      roleArn: role.roleArn,
      definitionString: Stack.of(this).toJsonString(definition(steps.functionArn)),
      loggingConfiguration: {
        destinations: [{ cloudWatchLogsLogGroup: { logGroupArn: log.logGroupArn } }],
        level: 'ALL',
        // What goes through it are ids and counts, never a case: logging all of it leaks nothing.
        includeExecutionData: true,
      },
      tracingConfiguration: { enabled: true },
    }).ref;
    new HarmAlarm(this, 'fails', {
      metric: new Metric({
        namespace: 'AWS/States',
        metricName: 'ExecutionsFailed',
        dimensionsMap: { StateMachineArn: this.arn },
        statistic: 'Sum',
        period: Duration.minutes(5),
      }),
      reaches: 1,
      tell: alarms,
      harm,
    });
  }
}
