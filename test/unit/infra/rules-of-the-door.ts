import { type Rule, refersTo } from './rule.ts';

const pool = {
  MfaConfiguration: 'ON',
  EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
  AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
  DeletionProtection: 'ACTIVE',
  UserPoolTier: 'PLUS',
  UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' },
  Policies: { PasswordPolicy: { MinimumLength: 14 } },
};
const client = {
  GenerateSecret: false,
  AllowedOAuthFlows: ['code'],
  AllowedOAuthFlowsUserPoolClient: true,
  PreventUserExistenceErrors: 'ENABLED',
  EnableTokenRevocation: true,
  RefreshTokenRotation: { Feature: 'ENABLED' },
  CallbackURLs: ['https://europe.cen.example.org/callback'],
};
const authorizer = {
  AuthorizerType: 'REQUEST',
  AuthorizerPayloadFormatVersion: '2.0',
  EnableSimpleResponses: true,
  AuthorizerResultTtlInSeconds: 60,
  IdentitySource: ['$request.header.Authorization'],
};
const stage = {
  AutoDeploy: true,
  AccessLogSettings: { DestinationArn: 'log', Format: '{"route":"$context.routeKey"}' },
  DefaultRouteSettings: { ThrottlingRateLimit: 500, ThrottlingBurstLimit: 1000 },
};
const distribution = {
  DistributionConfig: {
    WebACLId: 'acl',
    ViewerCertificate: { MinimumProtocolVersion: 'TLSv1.2_2021' },
    Logging: { Bucket: 'log' },
    DefaultCacheBehavior: {
      ViewerProtocolPolicy: 'https-only',
      ResponseHeadersPolicyId: 'headers',
      // AWS's managed policy CachingDisabled
      CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
    },
    CacheBehaviors: [
      { PathPattern: '/docs/*', ViewerProtocolPolicy: 'https-only', ResponseHeadersPolicyId: 'docs' },
    ],
    Origins: [
      { CustomOriginConfig: { OriginProtocolPolicy: 'https-only', OriginSSLProtocols: ['TLSv1.2'] } },
      { S3OriginConfig: {}, OriginAccessControlId: 'signed' },
    ],
  },
};
const distributionWith = (change: object) => ({
  DistributionConfig: { ...distribution.DistributionConfig, ...change },
});

interface Origin {
  readonly CustomOriginConfig?: {
    readonly OriginProtocolPolicy: string;
    readonly OriginSSLProtocols: string[];
  };
  readonly S3OriginConfig?: object;
  readonly OriginAccessControlId?: unknown;
}
/** A bucket is asked with a signature, over TLS: its policy lets nobody in otherwise. */
const plain = ({
  CustomOriginConfig: origin,
  S3OriginConfig: bucket,
  OriginAccessControlId: signed,
}: Origin) =>
  bucket
    ? !signed
    : origin?.OriginProtocolPolicy !== 'https-only' || origin.OriginSSLProtocols.join() !== 'TLSv1.2';
const loopbackOrTls = (url: string) => /^(https:\/\/|http:\/\/(127\.0\.0\.1|localhost)[:/])/.test(url);
const differs = (expected: object, props: Record<string, unknown>) =>
  Object.entries(expected).some(([key, value]) => JSON.stringify(props[key]) !== JSON.stringify(value));

/** What people and systems meet first: sign-in, API, CloudFront, firewall. */
export const doorRules: readonly Rule[] = [
  {
    name: 'people are invited, prove themselves twice, and no one can delete the pool',
    type: 'AWS::Cognito::UserPool',
    wrong: ({ props, kept }) =>
      !kept ||
      props.MfaConfiguration !== 'ON' ||
      props.EnabledMfas?.join() !== 'SOFTWARE_TOKEN_MFA' ||
      !props.AdminCreateUserConfig?.AllowAdminCreateUserOnly ||
      props.DeletionProtection !== 'ACTIVE' ||
      props.UserPoolAddOns?.AdvancedSecurityMode !== 'ENFORCED' ||
      !(props.Policies?.PasswordPolicy?.MinimumLength >= 14),
    canaries: [
      { ...pool, MfaConfiguration: 'OPTIONAL' },
      { ...pool, EnabledMfas: ['SMS_MFA'] },
      { ...pool, AdminCreateUserConfig: { AllowAdminCreateUserOnly: false } },
      { ...pool, DeletionProtection: 'INACTIVE' },
      { ...pool, UserPoolAddOns: { AdvancedSecurityMode: 'AUDIT' } },
      { ...pool, Policies: { PasswordPolicy: { MinimumLength: 8 } } },
    ],
  },
  {
    name: 'an application that people sign in with uses the code flow, keeps no secret and rotates',
    type: 'AWS::Cognito::UserPoolClient',
    wrong: ({ props }) => {
      const { CallbackURLs, ...rest } = client;
      const { RefreshTokenRotation, ...exact } = rest;
      return (
        differs(exact, props) ||
        props.RefreshTokenRotation?.Feature !== 'ENABLED' ||
        props.ExplicitAuthFlows?.some((flow: string) => flow !== 'ALLOW_REFRESH_TOKEN_AUTH') ||
        !props.CallbackURLs?.every(loopbackOrTls) ||
        CallbackURLs.length === 0
      );
    },
    canaries: [
      { ...client, AllowedOAuthFlows: ['implicit', 'code'] },
      { ...client, GenerateSecret: true },
      { ...client, RefreshTokenRotation: undefined },
      { ...client, PreventUserExistenceErrors: 'LEGACY' },
      { ...client, ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH'] },
      { ...client, CallbackURLs: ['http://cen.example.org/callback'] },
    ],
  },
  {
    name: 'the authorizer is asked by the Authorization header and its answer kept for a minute',
    type: 'AWS::ApiGatewayV2::Authorizer',
    wrong: ({ props }) => differs(authorizer, props),
    canaries: [
      { ...authorizer, AuthorizerResultTtlInSeconds: 3600 },
      { ...authorizer, EnableSimpleResponses: false },
      { ...authorizer, IdentitySource: [] },
    ],
  },
  {
    name: 'the API is throttled and logs who called what, without tokens, queries or paths',
    type: 'AWS::ApiGatewayV2::Stage',
    wrong: ({ props }) =>
      !props.AccessLogSettings?.DestinationArn ||
      /authorizer\.(?!error)|queryString|\$context\.path|header/i.test(props.AccessLogSettings.Format) ||
      !(props.DefaultRouteSettings?.ThrottlingRateLimit > 0) ||
      !(props.DefaultRouteSettings?.ThrottlingBurstLimit > 0),
    canaries: [
      { ...stage, AccessLogSettings: undefined },
      {
        ...stage,
        AccessLogSettings: { DestinationArn: 'log', Format: '{"who":"$context.authorizer.actor"}' },
      },
      { ...stage, DefaultRouteSettings: {} },
    ],
  },
  {
    name: 'CloudFront speaks TLS 1.2 to both sides, caches nothing but the API page, logs, and has a firewall',
    type: 'AWS::CloudFront::Distribution',
    wrong: ({ props: { DistributionConfig: config } }) =>
      !config.WebACLId ||
      !config.Logging ||
      config.ViewerCertificate?.MinimumProtocolVersion !== 'TLSv1.2_2021' ||
      config.DefaultCacheBehavior.ViewerProtocolPolicy !== 'https-only' ||
      !config.DefaultCacheBehavior.ResponseHeadersPolicyId ||
      config.DefaultCacheBehavior.CachePolicyId !==
        distribution.DistributionConfig.DefaultCacheBehavior.CachePolicyId ||
      config.CacheBehaviors.some(
        ({ PathPattern, ViewerProtocolPolicy, ResponseHeadersPolicyId }: Record<string, unknown>) =>
          PathPattern !== '/docs/*' || ViewerProtocolPolicy !== 'https-only' || !ResponseHeadersPolicyId,
      ) ||
      config.Origins.some(plain),
    canaries: [
      distributionWith({ WebACLId: undefined }),
      distributionWith({ Logging: undefined }),
      distributionWith({ ViewerCertificate: { MinimumProtocolVersion: 'TLSv1' } }),
      distributionWith({ DefaultCacheBehavior: { ViewerProtocolPolicy: 'allow-all' } }),
      distributionWith({ CacheBehaviors: [{ PathPattern: '/v1/*', ViewerProtocolPolicy: 'https-only' }] }),
      distributionWith({ Origins: [{ S3OriginConfig: {} }] }),
      distributionWith({ Origins: [{ CustomOriginConfig: { OriginProtocolPolicy: 'http-only' } }] }),
    ],
  },
  {
    name: 'the firewall bounds the rate, knows known attacks, and logs without tokens',
    type: 'AWS::WAFv2::WebACL',
    wrong: ({ id, stack, props }, all) => {
      const rules = JSON.stringify(props.Rules ?? []);
      const logging = all.find(
        (resource) => resource.type === 'AWS::WAFv2::LoggingConfiguration' && resource.stack === stack,
      );
      return (
        !rules.includes('RateBasedStatement') ||
        !rules.includes('AWSManagedRulesCommonRuleSet') ||
        !rules.includes('AWSManagedRulesKnownBadInputsRuleSet') ||
        !logging ||
        !refersTo(logging.props.ResourceArn, id) ||
        !JSON.stringify(logging.props.RedactedFields).includes('authorization')
      );
    },
    canaries: [{ Rules: [] }, { Rules: [{ Statement: { RateBasedStatement: {} } }] }],
  },
];
