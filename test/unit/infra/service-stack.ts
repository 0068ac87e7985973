import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { functionEntries } from '../../../infra/build.ts';
import { capabilities } from '../../../infra/capabilities.ts';
import { TOLD } from '../../../infra/constructs/outbox.ts';
import { refersTo } from './rule.ts';
import { type Synthesized, twoRegions } from './synthesized.ts';

const ofType = (resources: Synthesized[], type: string) =>
  resources.filter((resource) => resource.type === type);

/** What must hold of the service stack as a whole: routes, rights, consumers. */
export const describeServiceStack = (demo: Synthesized[], production: Synthesized[]) => {
  test('API Gateway has exactly the routes of the route tables, each to its capability’s function', () => {
    const tables = capabilities.flatMap(({ name, routes }) =>
      routes.map(({ method, path }) => `${method} ${path} → cen-demo-${name}`),
    );
    expect(tables.length).toBeGreaterThan(0);
    const find = (id: string) => demo.find((resource) => resource.id === id);
    const served = ofType(demo, 'AWS::ApiGatewayV2::Route').map(({ props }) => {
      const integration = find(props.Target['Fn::Join'][1][1].Ref);
      const lambda = find(integration?.props.IntegrationUri['Fn::GetAtt'][0]);
      return `${props.RouteKey} → ${lambda?.props.FunctionName}`;
    });
    expect(served.sort()).toEqual(tables.sort());
  });

  test('every route but the public ones asks the authorizer', () => {
    const open = capabilities.flatMap(({ routes }) =>
      routes.filter(({ action }) => action === 'public').map(({ method, path }) => `${method} ${path}`),
    );
    const [authorizer] = ofType(demo, 'AWS::ApiGatewayV2::Authorizer');
    const unguarded = ofType(demo, 'AWS::ApiGatewayV2::Route').filter(
      ({ props }) =>
        props.AuthorizationType !== 'CUSTOM' || !refersTo(props.AuthorizerId, authorizer?.id ?? '?'),
    );
    expect(unguarded.map(({ props }) => props.RouteKey).sort()).toEqual(open.sort());
  });

  test('every entry point under functions/ is a function, and there is no other', () => {
    const names = ofType(demo, 'AWS::Lambda::Function').map(({ props }) => props.FunctionName);
    expect(names.sort()).toEqual(
      functionEntries()
        .map(({ name }) => `cen-demo-${name}`)
        .sort(),
    );
  });

  test('a function is called only by this API, and one by the rule for mails', () => {
    const permissions = ofType(demo, 'AWS::Lambda::Permission');
    expect(permissions.length).toBe(capabilities.length + 2);
    const [api] = ofType(demo, 'AWS::ApiGatewayV2::Api');
    const [ruleSet] = ofType(demo, 'AWS::SES::ReceiptRuleSet');
    const callers: Record<string, string | undefined> = {
      'apigateway.amazonaws.com': api?.id,
      'ses.amazonaws.com': ruleSet?.id,
    };
    for (const { props } of permissions)
      expect(refersTo(props.SourceArn, callers[props.Principal] ?? '?')).toBe(true);
    expect(permissions.filter(({ props }) => props.Principal === 'ses.amazonaws.com')).toMatchObject([
      { props: { SourceAccount: { Ref: 'AWS::AccountId' } } },
    ]);
  });

  test('only who has to do with persons and companies may use their key', () => {
    const [nominal] = ofType(demo, 'AWS::KMS::Key').filter(({ id }) => id.startsWith('nominal'));
    const users = ofType(demo, 'AWS::IAM::Role').filter(({ props }) =>
      JSON.stringify(props.Policies).includes(nominal?.id ?? '?'),
    );
    expect(users.map(({ props }) => props.Description).sort()).toEqual([
      'What SES may do with a mail that comes in',
      'What cen-demo-audit-stream may do',
      'What cen-demo-documents may do',
      'What cen-demo-mail-in-steps may do',
      'What cen-demo-seizures may do',
    ]);
  });

  test('whoever may query a table may query each of its indexes', () => {
    const [table] = ofType(demo, 'AWS::DynamoDB::GlobalTable');
    const indexes: string[] = table?.props.GlobalSecondaryIndexes.map(
      ({ IndexName }: { IndexName: string }) => IndexName,
    );
    const queries = ofType(demo, 'AWS::IAM::Role').flatMap(({ props }) =>
      props.Policies[0].PolicyDocument.Statement.filter(({ Action }: { Action: string[] }) =>
        Action.includes('dynamodb:Query'),
      ),
    );
    expect(queries.length).toBeGreaterThan(0);
    for (const { Resource } of queries)
      for (const index of indexes) expect(JSON.stringify(Resource)).toContain(`/index/${index}`);
  });

  test('the directory may do to accounts what its code does, and no more', () => {
    const code = readFileSync(new URL('../../../shared/storage/accounts.ts', import.meta.url), 'utf8');
    const used = new Set(
      [...code.matchAll(/new (\w+)Command\(/g)].map(([, action]) => `cognito-idp:${action}`),
    );
    const role = ofType(demo, 'AWS::IAM::Role').find(
      ({ props }) => props.Description === 'What cen-demo-directory may do',
    );
    const granted: string[] = role?.props.Policies[0].PolicyDocument.Statement.flatMap(
      ({ Action }: { Action: string | string[] }) => Action,
    ).filter((action: string) => action.startsWith('cognito-idp:'));
    expect(granted.sort()).toEqual([...used].sort());
  });

  test('the streams of all tables but the audit trail are consumed, in the primary region alone', () => {
    const sources = ofType(production, 'AWS::Lambda::EventSourceMapping');
    expect([...new Set(sources.map(({ region }) => region))]).toEqual(['eu-west-1']);
    const streams = sources.map(({ props }) => JSON.stringify(props.EventSourceArn));
    const told = (stream: string) => /table([a-z]+)/.exec(stream)?.[1];
    // Cases twice: the nightly files of changes are made of them as well.
    expect(streams.map(told).sort()).toEqual([...TOLD, 'seizures'].sort());
  });

  test('rights stand in roles, and no function is made by CDK for itself', () => {
    for (const type of ['AWS::IAM::Policy', 'AWS::IAM::ManagedPolicy'])
      expect(ofType(production, type)).toEqual([]);
    expect(production.filter(({ type }) => type.startsWith('Custom::'))).toEqual([]);
    const names = ofType(demo, 'AWS::Lambda::Function').map(({ props }) => props.FunctionName);
    expect(names.every((name) => /^cen-demo-/.test(name))).toBe(true);
  });

  test('a stage with a domain has a firewall per region, closes the way round it, and names itself by its domain', () => {
    expect(ofType(production, 'AWS::WAFv2::WebACL')).toHaveLength(twoRegions.regions.length);
    for (const { props } of ofType(production, 'AWS::ApiGatewayV2::Api'))
      expect(props.DisableExecuteApiEndpoint).toBe(true);
    const urls = ofType(production, 'AWS::Lambda::Function')
      .map(({ props }) => props.Environment?.Variables?.PUBLIC_URL)
      .filter((url) => url !== undefined);
    expect(new Set(urls)).toEqual(
      new Set(twoRegions.regions.map(({ host }) => `https://${host}.${twoRegions.domain?.name}`)),
    );
  });
};
