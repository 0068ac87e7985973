import { Duration, Stack } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { DefinitionBody, LogLevel, StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { nameOf } from '../config.ts';
import { importWorkflow } from '../workflows/import.ts';
import { acknowledge } from './acknowledge.ts';
import { HarmAlarm } from './alarm.ts';
import type { Ground } from './capability-function.ts';
import { allow } from './grants.ts';
import { keptLog } from './kept-log.ts';

/** The state machine of the bulk import. */
export class ImportMachine extends Construct {
  readonly machine: StateMachine;

  constructor(scope: Construct, { ground, steps }: { ground: Ground; steps: LambdaFunction }) {
    super(scope, 'import');
    const { place, key, alarms } = ground;
    const name = nameOf(place.stage, 'import');
    const log = keptLog(this, `/aws/vendedlogs/states/${name}`, { stage: place.stage, key });
    this.machine = new StateMachine(this, 'machine', {
      stateMachineName: name,
      definitionBody: DefinitionBody.fromString(
        Stack.of(this).toJsonString(importWorkflow(steps.functionArn)),
      ),
      // What goes through it are ids and counts, never a row: logging all of it leaks nothing.
      logs: { destination: log, level: LogLevel.ALL, includeExecutionData: true },
      tracingEnabled: true,
    });
    this.machine.addToRolePolicy(allow([steps.functionArn], 'lambda:InvokeFunction'));
    new HarmAlarm(this, 'fails', {
      metric: this.machine.metricFailed({ period: Duration.minutes(5) }),
      reaches: 1,
      tell: alarms,
      harm: 'The administration whose file it was: its rows are not in the network, though it was told they would be.',
    });
    acknowledge(
      this.machine,
      'Log delivery and X-Ray know no resources: their actions can be granted on * only.',
      'AwsSolutions-IAM5[Resource::*]',
    );
    acknowledge(
      this.machine,
      'The policy belongs to this one state machine and goes with it.',
      'NIST.800.53.R5-IAMNoInlinePolicy',
    );
  }
}
