import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { CfnLoggingConfiguration, CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';

/** AWS's managed rules, cheapest first: each is 25 to 700 of the 1,500 units that an ACL may cost. */
const MANAGED = [
  'AWSManagedRulesAmazonIpReputationList',
  'AWSManagedRulesKnownBadInputsRuleSet',
  'AWSManagedRulesCommonRuleSet',
];

/** Requests of one address in five minutes: a whole administration may sit behind one. */
const RATE = 10_000;

/** The web firewall: known bad addresses, known attacks, and too much from one address. */
export class WebFirewall extends Construct {
  readonly arn: string;

  constructor(scope: Construct, name: string) {
    super(scope, 'firewall');
    const seen = (metricName: string) => ({
      metricName,
      cloudWatchMetricsEnabled: true,
      // Samples hold headers, and with them tokens.
      sampledRequestsEnabled: false,
    });
    const acl = new CfnWebACL(this, 'acl', {
      name,
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      visibilityConfig: seen(name),
      rules: [
        {
          name: 'rate',
          priority: 0,
          action: { block: { customResponse: { responseCode: 429 } } },
          statement: {
            rateBasedStatement: { limit: RATE, evaluationWindowSec: 300, aggregateKeyType: 'IP' },
          },
          visibilityConfig: seen('rate'),
        },
        ...MANAGED.map((rule, at) => ({
          name: rule,
          priority: at + 1,
          overrideAction: { none: {} },
          statement: {
            managedRuleGroupStatement: {
              vendorName: 'AWS',
              name: rule,
              // A report with its route, goods and narrative is longer than the 8 KB this rule allows.
              ...(rule === 'AWSManagedRulesCommonRuleSet' && {
                ruleActionOverrides: [{ name: 'SizeRestrictions_BODY', actionToUse: { count: {} } }],
              }),
            },
          },
          visibilityConfig: seen(rule),
        })),
      ],
    });
    this.arn = acl.attrArn;
    new CfnLoggingConfiguration(this, 'logging', {
      resourceArn: acl.attrArn,
      logDestinationConfigs: [this.log(name).logGroupArn.replace(/:\*$/, '')],
      redactedFields: [{ singleHeader: { Name: 'authorization' } }, { queryString: {} }],
    });
  }

  /** WAF writes only to log groups whose names begin so. */
  private log(name: string): LogGroup {
    const key = new Key(this, 'log-key', {
      description: 'Log of the web firewall',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const stack = Stack.of(this);
    key.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal(`logs.${stack.region}.amazonaws.com`)],
        actions: ['kms:Encrypt', 'kms:Decrypt', 'kms:GenerateDataKey', 'kms:DescribeKey'],
        resources: ['*'],
        conditions: {
          ArnLike: {
            'kms:EncryptionContext:aws:logs:arn': stack.formatArn({ service: 'logs', resource: '*' }),
          },
        },
      }),
    );
    return new LogGroup(this, 'log', {
      logGroupName: `aws-waf-logs-${name}`,
      encryptionKey: key,
      retention: RetentionDays.THIRTEEN_MONTHS,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }
}
