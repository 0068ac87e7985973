// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the placeholders are CloudFormation's.
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openAssembly } from '../../../../infra/local/assembly/assembly.ts';
import type { Assembly } from '../../../../infra/local/ports.ts';
import { openHome } from '../../../../infra/local/state/home.ts';
import { temporaryDirectory } from '../../../support/small-assembly.ts';

const HASH = 'a'.repeat(64);

type Stacks = Readonly<Record<string, { readonly region?: string; readonly template: object }>>;

const synthesized = (stacks: Stacks): string => {
  const dir = temporaryDirectory();
  mkdirSync(join(dir, `asset.${HASH}`));
  const artifacts: Record<string, object> = {
    assets: { type: 'cdk:asset-manifest', properties: { file: 'all.assets.json' } },
  };
  for (const [stack, { region = 'eu-west-1', template }] of Object.entries(stacks)) {
    writeFileSync(join(dir, `${stack}.template.json`), JSON.stringify(template));
    artifacts[stack] = {
      type: 'aws:cloudformation:stack',
      environment: `aws://unknown-account/${region}`,
      properties: { templateFile: `${stack}.template.json` },
    };
  }
  writeFileSync(
    join(dir, 'all.assets.json'),
    JSON.stringify({
      files: {
        [HASH]: { source: { path: `asset.${HASH}` }, destinations: { here: { objectKey: `${HASH}.zip` } } },
      },
    }),
  );
  writeFileSync(join(dir, 'manifest.json'), JSON.stringify({ artifacts }));
  return dir;
};

const home = openHome(temporaryDirectory());
const open = (stacks: Stacks): Assembly => openAssembly({ dir: synthesized(stacks), home, port: 8080 });
const one = (resources: object, more: object = {}): Assembly =>
  open({ Service: { template: { Resources: resources, ...more } } });
const probe = (value: unknown, resources: object = {}, more: object = {}): unknown =>
  one({ Probe: { Type: 'Custom::Probe', Properties: { value } }, ...resources }, more).ofType(
    'Custom::Probe',
  )[0]?.properties.value;

const TABLE = { Cases: { Type: 'AWS::DynamoDB::GlobalTable', Properties: { TableName: 'cases' } } };

test.each<[string, unknown, unknown]>([
  ['Ref to a resource', { Ref: 'Cases' }, 'cases'],
  ['Ref to a pseudo parameter', { Ref: 'AWS::Region' }, 'eu-west-1'],
  ['Ref to a parameter', { Ref: 'Level' }, 'high'],
  ['GetAtt', { 'Fn::GetAtt': ['Cases', 'Arn'] }, 'arn:aws:dynamodb:eu-west-1:000000000000:table/cases'],
  ['GetAtt as text', { 'Fn::GetAtt': 'Cases.Arn' }, 'arn:aws:dynamodb:eu-west-1:000000000000:table/cases'],
  [
    'Join with a nested list',
    { 'Fn::Join': ['-', ['a', { Ref: 'Cases' }, { Ref: 'AWS::NoValue' }]] },
    'a-cases',
  ],
  [
    'Sub',
    { 'Fn::Sub': '${Cases}/${Cases.Arn}/${!Literal}/${AWS::AccountId}' },
    'cases/arn:aws:dynamodb:eu-west-1:000000000000:table/cases/${Literal}/000000000000',
  ],
  ['Sub with values', { 'Fn::Sub': ['${a}!', { a: { Ref: 'Cases' } }] }, 'cases!'],
  [
    'Select of Split',
    { 'Fn::Select': [5, { 'Fn::Split': [':', { 'Fn::GetAtt': ['Cases', 'Arn'] }] }] },
    'table/cases',
  ],
  ['FindInMap', { 'Fn::FindInMap': ['Sizes', { Ref: 'AWS::Region' }, 'memory'] }, 512],
  ['If that holds', { 'Fn::If': ['IsHigh', 'yes', 'no'] }, 'yes'],
  ['If that does not', { 'Fn::If': ['IsLow', 'yes', { Ref: 'AWS::NoValue' }] }, undefined],
  ['a queue is its URL', { Ref: 'Untold' }, 'https://sqs.eu-west-1.amazonaws.com/000000000000/untold'],
  [
    'a pool’s issuer is the public port',
    { 'Fn::GetAtt': ['Pool', 'ProviderURL'] },
    expect.stringMatching(/^http:\/\/127\.0\.0\.1:8080\/eu-west-1_[a-z0-9]{9}$/),
  ],
  [
    'an address made of an API’s id as well',
    {
      'Fn::Join': [
        '',
        ['https://', { Ref: 'Api' }, '.execute-api.eu-west-1.', { Ref: 'AWS::URLSuffix' }, '/v1'],
      ],
    },
    'http://127.0.0.1:8080/v1',
  ],
  [
    'a type nobody knows',
    { 'Fn::GetAtt': ['Odd', 'Arn'] },
    'arn:aws:quantum:eu-west-1:000000000000:entangler/odd',
  ],
])('%s', (_, value, expected) => {
  const others = {
    ...TABLE,
    Untold: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'untold' } },
    Pool: { Type: 'AWS::Cognito::UserPool' },
    Api: { Type: 'AWS::ApiGatewayV2::Api' },
    Odd: { Type: 'AWS::Quantum::Entangler' },
  };
  expect(
    probe(value, others, {
      Parameters: { Level: { Type: 'String', Default: 'high' } },
      Mappings: { Sizes: { 'eu-west-1': { memory: 512 } } },
      Conditions: {
        IsHigh: { 'Fn::Equals': [{ Ref: 'Level' }, 'high'] },
        IsLow: { 'Fn::Not': [{ Condition: 'IsHigh' }] },
      },
    }),
  ).toEqual(expected);
});

test('values are imported from another stack, and stacks of other regions are left alone', () => {
  const assembly = open({
    Edge: {
      region: 'us-east-1',
      template: {
        Resources: { Web: { Type: 'AWS::WAFv2::WebACL', Properties: { x: { 'Fn::Nonsense': 1 } } } },
      },
    },
    Data: {
      template: {
        Resources: TABLE,
        Outputs: {
          Out: { Value: { Ref: 'Cases' }, Export: { Name: { 'Fn::Sub': '${AWS::StackName}:cases' } } },
        },
      },
    },
    Service: {
      template: {
        Resources: {
          Api: { Type: 'AWS::ApiGatewayV2::Api' },
          Probe: { Type: 'Custom::Probe', Properties: { value: { 'Fn::ImportValue': 'Data:cases' } } },
        },
      },
    },
  });
  expect(assembly.region).toBe('eu-west-1');
  expect(assembly.ofType('Custom::Probe')[0]?.properties).toEqual({ value: 'cases' });
  expect(assembly.ofType('AWS::WAFv2::WebACL')).toEqual([]);
});

test('what cannot be resolved is named with its stack and logical id', () => {
  expect(() => probe({ Ref: 'Nobody' })).toThrow('Service/Probe: {"Ref":"Nobody"}');
  expect(() => probe({ 'Fn::ImportValue': 'nothing' })).toThrow('Service/Probe');
  expect(() => probe({ 'Fn::Transform': {} })).toThrow('Service/Probe: {"Fn::Transform":{}}');
});

test('a secret is made once per installation and is the same for all who refer to it', () => {
  const reference = { 'Fn::Join': ['', ['{{resolve:secretsmanager:', { Ref: 'Key' }, ':SecretString:::}}']] };
  const secret = { Key: { Type: 'AWS::SecretsManager::Secret' } };
  const first = probe(reference, secret);
  expect(first).toMatch(/^[\w-]{43}$/);
  expect(probe(reference, secret)).toBe(first);
  expect(
    probe(reference, { Key: { Type: 'AWS::SecretsManager::Secret', Properties: { Name: 'another' } } }),
  ).not.toBe(first);
  expect(statSync(join(home.dir, 'secrets.json')).mode & 0o777).toBe(0o600);
  const made = home.secret('any');
  expect(openHome(home.dir).secret('any')).toBe(made);
});

test('resources are found by name, ARN and what Ref gives; a function knows its code', () => {
  const assembly = one(
    {
      Fn: {
        Type: 'AWS::Lambda::Function',
        Properties: { FunctionName: 'seizures', Code: { S3Bucket: 'b', S3Key: `${HASH}.zip` } },
      },
      Machine: { Type: 'AWS::StepFunctions::StateMachine' },
      Gone: { Type: 'AWS::SQS::Queue', Condition: 'Never' },
    },
    { Conditions: { Never: { 'Fn::Equals': ['a', 'b'] } } },
  );
  const [fn] = assembly.ofType('AWS::Lambda::Function');
  expect(assembly.byRef('seizures')).toBe(fn);
  expect(assembly.byRef('arn:aws:lambda:eu-west-1:000000000000:function:seizures')).toBe(fn);
  expect(fn?.properties.Code.LocalPath).toBe(join(assembly.dir, `asset.${HASH}`));
  expect(assembly.ofType('AWS::StepFunctions::StateMachine')[0]?.ref).toBe('machine');
  expect(assembly.ofType('AWS::SQS::Queue')).toEqual([]);
});
