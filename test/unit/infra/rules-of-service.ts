import { list, type Rule, refersTo, type Statement } from './rule.ts';

/** Actions that know no resources and may stand with `*`. */
const WITHOUT_RESOURCES =
  /^(xray:(Put|GetSampling)|logs:(\w+LogDeliver(y|ies)|PutResourcePolicy|DescribeResourcePolicies|DescribeLogGroups)$)/;

const statements = (props: { Policies?: { PolicyDocument: { Statement: Statement | Statement[] } }[] }) =>
  list(props.Policies).flatMap(({ PolicyDocument }) => list(PolicyDocument.Statement));
const rights = (Action: string | string[], Resource: unknown) => ({
  Policies: [{ PolicyDocument: { Statement: { Effect: 'Allow', Action, Resource } } }],
});

const lambda = {
  Runtime: 'nodejs24.x',
  Architectures: ['arm64'],
  TracingConfig: { Mode: 'Active' },
  KmsKeyArn: 'key',
  LoggingConfig: { LogGroup: 'log' },
  Role: { 'Fn::GetAtt': ['OwnRole', 'Arn'] },
  Timeout: 29,
};
const source = {
  BatchSize: 100,
  MaximumBatchingWindowInSeconds: 1,
  ParallelizationFactor: 1,
  FunctionResponseTypes: ['ReportBatchItemFailures'],
  BisectBatchOnFunctionError: true,
  MaximumRetryAttempts: 5,
  MaximumRecordAgeInSeconds: 43_200,
  DestinationConfig: { OnFailure: { Destination: 'queue' } },
};
const alarm = {
  AlarmDescription: 'Reporting offices: seizures cannot be reported or read.',
  AlarmActions: ['topic'],
  TreatMissingData: 'notBreaching',
};

/** Streams are named by their StreamArn, queues by their Arn. */
const isOfQueue = ({ EventSourceArn }: { EventSourceArn?: unknown }): boolean =>
  /"Arn"\]/.test(JSON.stringify(EventSourceArn) ?? '');

/** What runs: functions and their rights, stream consumers, alarms. */
export const serviceRules: readonly Rule[] = [
  {
    name: 'a function runs on Node 24 and arm64, is traced, and keeps its configuration under our key',
    type: 'AWS::Lambda::Function',
    wrong: ({ props }) =>
      props.Runtime !== lambda.Runtime ||
      props.Architectures?.join() !== 'arm64' ||
      props.TracingConfig?.Mode !== 'Active' ||
      !props.KmsKeyArn ||
      !props.Timeout ||
      props.Timeout > 900,
    canaries: [
      { ...lambda, Runtime: 'nodejs20.x' },
      { ...lambda, Architectures: ['x86_64'] },
      { ...lambda, TracingConfig: { Mode: 'PassThrough' } },
      { ...lambda, KmsKeyArn: undefined },
      { ...lambda, Timeout: undefined },
    ],
  },
  {
    name: 'a function has a role and a log that no other has',
    type: 'AWS::Lambda::Function',
    wrong: ({ id, stack, props }, all) =>
      !props.LoggingConfig?.LogGroup ||
      all.some(
        (other) =>
          other.type === 'AWS::Lambda::Function' &&
          other.stack === stack &&
          other.id !== id &&
          (JSON.stringify(other.props.Role) === JSON.stringify(props.Role) ||
            JSON.stringify(other.props.LoggingConfig) === JSON.stringify(props.LoggingConfig)),
      ),
    // The canary has a twin: the same role and the same log.
    canaries: [{ ...lambda, LoggingConfig: undefined }, lambda],
  },
  {
    name: 'somebody is told when a function fails',
    type: 'AWS::Lambda::Function',
    wrong: ({ id, stack }, all) =>
      !all.some(
        ({ type, stack: of, props }) =>
          type === 'AWS::CloudWatch::Alarm' &&
          of === stack &&
          props.MetricName === 'Errors' &&
          refersTo(props.Dimensions, id),
      ),
    canaries: [lambda],
  },
  {
    name: 'no right is given by a wildcard action',
    type: 'AWS::IAM::Role',
    wrong: ({ props }) =>
      statements(props).some(({ Action }) => list(Action).some((action) => action.includes('*'))),
    canaries: [rights('dynamodb:*', 'table'), rights(['s3:GetObject', 's3:Put*'], 'bucket')],
  },
  {
    name: 'only actions that know no resources are given on all of them',
    type: 'AWS::IAM::Role',
    wrong: ({ props }) =>
      statements(props).some(
        ({ Action, Resource }) =>
          list(Resource).includes('*') && !list(Action).every((action) => WITHOUT_RESOURCES.test(action)),
      ),
    canaries: [rights('dynamodb:GetItem', '*'), rights(['xray:PutTraceSegments', 'kms:Decrypt'], ['*'])],
  },
  {
    name: 'no role takes rights from elsewhere than itself',
    type: 'AWS::IAM::Role',
    wrong: ({ props }) => props.ManagedPolicyArns,
    canaries: [{ ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess'] }],
  },
  {
    name: 'a consumer reports single failures, splits bad batches, gives up in time and keeps what it could not do',
    type: 'AWS::Lambda::EventSourceMapping',
    wrong: ({ props }) =>
      !isOfQueue(props) &&
      (Object.entries(source).some(
        ([key, value]) => key !== 'DestinationConfig' && JSON.stringify(props[key]) !== JSON.stringify(value),
      ) ||
        !props.DestinationConfig?.OnFailure?.Destination),
    canaries: Object.keys(source).map((key) => ({ ...source, [key]: undefined })),
  },
  {
    name: 'a consumer of a queue reports single failures and is bounded, and the queue gives up to another',
    type: 'AWS::Lambda::EventSourceMapping',
    wrong: ({ stack, props }, all) =>
      isOfQueue(props) &&
      (JSON.stringify(props.FunctionResponseTypes) !== JSON.stringify(source.FunctionResponseTypes) ||
        !props.ScalingConfig?.MaximumConcurrency ||
        !all.some(
          (queue) =>
            queue.type === 'AWS::SQS::Queue' &&
            queue.stack === stack &&
            refersTo(props.EventSourceArn, queue.id) &&
            queue.props.RedrivePolicy?.deadLetterTargetArn,
        )),
    canaries: [
      { EventSourceArn: { 'Fn::GetAtt': ['Queue', 'Arn'] }, BatchSize: 50 },
      { EventSourceArn: { 'Fn::GetAtt': ['Queue', 'Arn'] }, ScalingConfig: { MaximumConcurrency: 5 } },
    ],
  },
  {
    name: 'an alarm says in a sentence who is harmed, and rings',
    type: 'AWS::CloudWatch::Alarm',
    wrong: ({ props }) =>
      !/^\p{Lu}[^:]*: .{10,}\.$/u.test(props.AlarmDescription ?? '') || !props.AlarmActions?.length,
    canaries: [
      { ...alarm, AlarmDescription: 'Errors' },
      { ...alarm, AlarmActions: [] },
    ],
  },
];
