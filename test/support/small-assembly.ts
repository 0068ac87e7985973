import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Assembly, Credentials, Resource } from '../../infra/local/ports.ts';

export const REGION = 'eu-west-1';
export const ACCOUNT = '000000000000';

/** An assembly written by hand: a few resources, resolved as the templates' would be. */
export const smallAssembly = (resources: readonly Resource[]): Assembly => ({
  dir: tmpdir(),
  region: REGION,
  account: ACCOUNT,
  ofType: (type) => resources.filter((resource) => resource.type === type),
  byRef: (refOrArn) => resources.find(({ ref, arn }) => ref === refOrArn || arn === refOrArn),
});

export const resource = (
  type: string,
  ref: string,
  properties: Readonly<Record<string, unknown>>,
  arn = `arn:aws:local:${REGION}:${ACCOUNT}:${ref}`,
): Resource => ({ stack: 'Test', logicalId: ref, type, ref, arn, properties });

export const temporaryDirectory = (): string => mkdtempSync(join(tmpdir(), 'network-'));

export const functionArn = (name: string): string => `arn:aws:lambda:${REGION}:${ACCOUNT}:function:${name}`;

/** A function with a bundle of its own; `source` is what `exports.handler` is set to. */
export const lambdaFunction = (
  name: string,
  source: string,
  properties: Readonly<Record<string, unknown>> = {},
): Resource => {
  const dir = join(temporaryDirectory(), name);
  mkdirSync(dir);
  writeFileSync(join(dir, 'index.js'), `exports.handler = ${source};\n`);
  return resource(
    'AWS::Lambda::Function',
    name,
    { Handler: 'index.handler', Timeout: 20, ...properties, Code: { LocalPath: dir } },
    functionArn(name),
  );
};

export const credentialsFor = (principal: string): Credentials => ({
  principal,
  accessKeyId: `KEY-OF-${principal}`,
  secretAccessKey: 'secret',
  sessionToken: 'token',
});

export const NO_ENDPOINTS = { aws: 'http://127.0.0.1:1', s3: 'http://127.0.0.1:1' };
