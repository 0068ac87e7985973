import { createHash } from 'node:crypto';

/** Names, ARNs and attributes as AWS would give them, stable for one template. */
export interface Place {
  readonly region: string;
  readonly account: string;
  /** The one public port of the runtime. */
  readonly port: number;
}

export interface Identity {
  readonly type: string;
  readonly name: string;
  readonly arn: string;
}

/** The property that holds a given physical name. */
const NAMED_BY: Readonly<Record<string, string>> = {
  'AWS::Cognito::UserPoolDomain': 'Domain',
  'AWS::Cognito::UserPoolGroup': 'GroupName',
  'AWS::Cognito::UserPoolResourceServer': 'Identifier',
  'AWS::DynamoDB::GlobalTable': 'TableName',
  'AWS::DynamoDB::Table': 'TableName',
  'AWS::Events::EventBus': 'Name',
  'AWS::Events::Rule': 'Name',
  'AWS::IAM::Role': 'RoleName',
  'AWS::KMS::Alias': 'AliasName',
  'AWS::Lambda::Function': 'FunctionName',
  'AWS::Logs::LogGroup': 'LogGroupName',
  'AWS::S3::Bucket': 'BucketName',
  'AWS::SNS::Topic': 'TopicName',
  'AWS::SQS::Queue': 'QueueName',
  'AWS::SSM::Parameter': 'Name',
  'AWS::Scheduler::Schedule': 'Name',
  'AWS::SecretsManager::Secret': 'Name',
  'AWS::StepFunctions::StateMachine': 'StateMachineName',
};

const letters = (seed: string, length: number): string =>
  BigInt(`0x${createHash('sha256').update(seed).digest('hex')}`)
    .toString(36)
    .slice(0, length);

/** Resources whose id AWS makes up. */
const MADE_UP: Readonly<Record<string, (seed: string, place: Place) => string>> = {
  'AWS::ApiGatewayV2::Api': (seed) => letters(seed, 10),
  'AWS::Cognito::UserPool': (seed, { region }) => `${region}_${letters(seed, 9)}`,
  'AWS::Cognito::UserPoolClient': (seed) => letters(seed, 26),
  'AWS::KMS::Key': (seed) =>
    createHash('sha256')
      .update(seed)
      .digest('hex')
      .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*/, '$1-$2-$3-$4-$5'),
};

/** 63 is the shortest limit AWS puts on a name (buckets); CDK's hash at the end keeps it unique. */
const trimmed = (logicalId: string): string => {
  const name = logicalId.toLowerCase();
  return name.length <= 63 ? name : name.slice(0, 55) + name.slice(-8);
};

/** The property that gives a resource its name, if its type has one. */
export const namingProperty = (type: string): string | undefined => NAMED_BY[type];

/** Name of a resource whose template gives none. */
export const madeUpName = (
  resource: { readonly type: string; readonly stack: string; readonly logicalId: string },
  place: Place,
): string =>
  MADE_UP[resource.type]?.(`${resource.stack}/${resource.logicalId}`, place) ?? trimmed(resource.logicalId);

const ARN: Readonly<
  Record<string, (name: string, inRegion: (service: string) => string, place: Place) => string>
> = {
  'AWS::Cognito::UserPool': (name, at) => `${at('cognito-idp')}:userpool/${name}`,
  'AWS::DynamoDB::GlobalTable': (name, at) => `${at('dynamodb')}:table/${name}`,
  'AWS::DynamoDB::Table': (name, at) => `${at('dynamodb')}:table/${name}`,
  'AWS::Events::EventBus': (name, at) => `${at('events')}:event-bus/${name}`,
  'AWS::Events::Rule': (name, at) => `${at('events')}:rule/${name}`,
  'AWS::IAM::Role': (name, _, { account }) => `arn:aws:iam::${account}:role/${name}`,
  'AWS::KMS::Key': (name, at) => `${at('kms')}:key/${name}`,
  'AWS::Lambda::Function': (name, at) => `${at('lambda')}:function:${name}`,
  'AWS::Logs::LogGroup': (name, at) => `${at('logs')}:log-group:${name}:*`,
  'AWS::S3::Bucket': (name) => `arn:aws:s3:::${name}`,
  'AWS::SNS::Topic': (name, at) => `${at('sns')}:${name}`,
  'AWS::SQS::Queue': (name, at) => `${at('sqs')}:${name}`,
  'AWS::SSM::Parameter': (name, at) => `${at('ssm')}:parameter/${name.replace(/^\//, '')}`,
  'AWS::Scheduler::Schedule': (name, at) => `${at('scheduler')}:schedule/default/${name}`,
  'AWS::SecretsManager::Secret': (name, at) => `${at('secretsmanager')}:secret:${name}-${letters(name, 6)}`,
  'AWS::StepFunctions::StateMachine': (name, at) => `${at('states')}:stateMachine:${name}`,
};

export const arnOf = (type: string, name: string, place: Place): string => {
  const inRegion = (service: string): string => `arn:aws:${service}:${place.region}:${place.account}`;
  const [, service = '', kind = ''] = type.toLowerCase().split('::');
  return ARN[type]?.(name, inRegion, place) ?? `${inRegion(service)}:${kind}/${name}`;
};

const queueUrl = ({ name }: Identity, { region, account }: Place): string =>
  `https://sqs.${region}.amazonaws.com/${account}/${name}`;

/** What `Ref` gives. It is the name, save for a few types. */
export const refOf = (resource: Identity, place: Place): string => {
  if (resource.type === 'AWS::SQS::Queue') return queueUrl(resource, place);
  return /^AWS::(StepFunctions::StateMachine|SecretsManager::Secret|SNS::Topic)$/.test(resource.type)
    ? resource.arn
    : resource.name;
};

export const publicUrl = ({ port }: Place): string => `http://127.0.0.1:${port}`;

const ATTRIBUTES: Readonly<Record<string, (resource: Identity, place: Place) => string>> = {
  'AWS::ApiGatewayV2::Api.ApiEndpoint': (_, place) => publicUrl(place),
  'AWS::Cognito::UserPool.ProviderURL': ({ name }, place) => `${publicUrl(place)}/${name}`,
  'AWS::Cognito::UserPool.ProviderName': ({ name }, place) => `127.0.0.1:${place.port}/${name}`,
  'AWS::S3::Bucket.DomainName': ({ name }) => `${name}.s3.amazonaws.com`,
  'AWS::S3::Bucket.RegionalDomainName': ({ name }, { region }) => `${name}.s3.${region}.amazonaws.com`,
  'AWS::SQS::Queue.QueueUrl': queueUrl,
  'AWS::SecretsManager::Secret.Id': ({ arn }) => arn,
};

/** `Fn::GetAtt`. A type or attribute that is not known gets a value of its own, so that templates may grow. */
export const attributeOf = (resource: Identity, attribute: string, place: Place): string => {
  const known = ATTRIBUTES[`${resource.type}.${attribute}`];
  if (known) return known(resource, place);
  // Streams have a label made from the time they were switched on; one per table is enough here.
  if (attribute === 'StreamArn') return `${resource.arn}/stream/2026-01-01T00:00:00.000`;
  if (/Arn$/.test(attribute)) return resource.arn;
  return /(Id|Name|Ref)$/.test(attribute) ? resource.name : `${resource.name}.${attribute.toLowerCase()}`;
};
