import type { Rule } from './rule.ts';

const role = { 'Fn::GetAtt': ['OwnRole', 'Arn'] };
const keep = { S3Action: { BucketName: 'documents', ObjectKeyPrefix: 'mail/', IamRoleArn: role } };
const call = { LambdaAction: { FunctionArn: 'function', InvocationType: 'Event' } };
const receiving = {
  Enabled: true,
  ScanEnabled: true,
  TlsPolicy: 'Require',
  Recipients: ['report@europe.cen.example'],
  Actions: [keep, call],
};
const ruleWith = (change: object) => ({ Rule: { ...receiving, ...change } });

const trusted = (Condition: unknown) => ({
  AssumeRolePolicyDocument: {
    Statement: [{ Effect: 'Allow', Principal: { Service: 'ses.amazonaws.com' }, Condition }],
  },
});

/** What comes in by mail. */
export const mailRules: readonly Rule[] = [
  {
    name: 'a mail comes in over TLS, is scanned, kept, and only then handed on; for named addresses alone',
    type: 'AWS::SES::ReceiptRule',
    wrong: ({ props: { Rule: rule } }) =>
      !rule.Enabled ||
      !rule.ScanEnabled ||
      rule.TlsPolicy !== 'Require' ||
      !rule.Recipients?.length ||
      !rule.Recipients.every((address: string) => address.includes('@')) ||
      !rule.Actions?.[0]?.S3Action?.IamRoleArn ||
      rule.Actions[1]?.LambdaAction?.InvocationType !== 'Event',
    canaries: [
      ruleWith({ ScanEnabled: false }),
      ruleWith({ TlsPolicy: 'Optional' }),
      ruleWith({ Recipients: [] }),
      ruleWith({ Recipients: ['europe.cen.example'] }),
      ruleWith({ Actions: [call, keep] }),
      ruleWith({ Actions: [keep] }),
    ],
  },
  {
    name: 'SES takes a role only for one rule of this account',
    type: 'AWS::IAM::Role',
    wrong: ({ props }) =>
      JSON.stringify(props.AssumeRolePolicyDocument ?? null).includes('ses.amazonaws.com') &&
      !['aws:SourceAccount', 'aws:SourceArn'].every((key) =>
        Object.hasOwn(props.AssumeRolePolicyDocument.Statement[0].Condition?.StringEquals ?? {}, key),
      ),
    canaries: [trusted(undefined), trusted({ StringEquals: { 'aws:SourceAccount': '1' } })],
  },
  {
    name: 'what is called without waiting keeps what it could not do',
    type: 'AWS::Lambda::EventInvokeConfig',
    wrong: ({ stack, props }, all) =>
      !(props.MaximumRetryAttempts > 0) ||
      !all.some(
        (other) =>
          other.type === 'AWS::Lambda::Function' &&
          other.stack === stack &&
          other.id === props.FunctionName?.Ref &&
          other.props.DeadLetterConfig?.TargetArn,
      ),
    canaries: [
      { FunctionName: { Ref: 'Nobody' }, MaximumRetryAttempts: 2 },
      { FunctionName: { Ref: 'Nobody' }, MaximumRetryAttempts: 0 },
    ],
  },
];
