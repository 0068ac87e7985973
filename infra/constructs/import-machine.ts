import { Duration, Stack } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { CfnStateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { nameOf } from '../config.ts';
import { importWorkflow } from '../workflows/import.ts';
import { acknowledge } from './acknowledge.ts';
import { HarmAlarm } from './alarm.ts';
import type { Ground } from './capability-function.ts';
import { allow } from './grants.ts';
import { keptLog } from './kept-log.ts';
import { ownRole } from './own-role.ts';

/** The state machine of the bulk import. */
export class ImportMachine extends Construct {
  readonly arn: string;

  constructor(scope: Construct, { ground, steps }: { ground: Ground; steps: LambdaFunction }) {
    super(scope, 'import');
    const { place, key, alarms } = ground;
    const name = nameOf(place.stage, 'import');
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
      definitionString: Stack.of(this).toJsonString(importWorkflow(steps.functionArn)),
      loggingConfiguration: {
        destinations: [{ cloudWatchLogsLogGroup: { logGroupArn: log.logGroupArn } }],
        level: 'ALL',
        // What goes through it are ids and counts, never a row: logging all of it leaks nothing.
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
      harm: 'The administration whose file it was: its rows are not in the network, though it was told they would be.',
    });
  }
}

/** What Step Functions asks for to write its own log. */
export const LOG_DELIVERY = [
  'logs:CreateLogDelivery',
  'logs:GetLogDelivery',
  'logs:UpdateLogDelivery',
  'logs:DeleteLogDelivery',
  'logs:ListLogDeliveries',
  'logs:PutResourcePolicy',
  'logs:DescribeResourcePolicies',
  'logs:DescribeLogGroups',
];
export const TRACING = [
  'xray:PutTraceSegments',
  'xray:PutTelemetryRecords',
  'xray:GetSamplingRules',
  'xray:GetSamplingTargets',
];
