import { Duration, Stack } from 'aws-cdk-lib';
import { CfnPermission } from 'aws-cdk-lib/aws-lambda';
import { MxRecord } from 'aws-cdk-lib/aws-route53';
import { CfnReceiptRule, CfnReceiptRuleSet } from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import { nameOf } from '../../config.ts';
import type { Keys } from '../../stacks/keys.ts';
import { CapabilityFunction, type Ground } from '../capability-function.ts';
import { DeadLetters } from '../dead-letters.ts';
import { zoneOf } from '../door/origin-domain.ts';
import { documentBucketName } from '../files/document-bucket.ts';
import { acknowledgePrefixes, allow, objectGrants, tableGrants } from '../grants.ts';
import { ownRole } from '../own-role.ts';
import { mailHost, reportAddress } from './mail-address.ts';

/** The mail as it came, and what it becomes. */
const MAIL = ['mail'];
const PREFIXES = [...MAIL, 'documents'];

export interface MailInProps {
  readonly ground: Ground;
  readonly keys: Keys;
  /** Domain that mails come to, verified in SES. */
  readonly mailDomain: string;
  readonly publicUrl: string;
}

/**
 * Offices mail reports to an address of their region: SES checks a mail, keeps it under the key of nominal data and
 * calls the function that makes a draft of it. Of the rule sets of an account and region one is active, which is said
 * once by hand (infra/README.md).
 */
export class MailIn extends Construct {
  constructor(scope: Construct, props: MailInProps) {
    super(scope, 'mail-in');
    const { ground, mailDomain } = props;
    const { place } = ground;
    const ruleSet = new CfnReceiptRuleSet(this, 'rules', { ruleSetName: nameOf(place.stage, 'mail-in') });
    const ruleName = 'reports';
    const rule = `receipt-rule-set/${ruleSet.ref}:receipt-rule/${ruleName}`;
    const bySes = {
      account: Stack.of(this).account,
      rule: Stack.of(this).formatArn({ service: 'ses', resource: rule }),
    };
    const lambda = this.steps(props);
    const writer = this.writer(props, bySes);
    const permission = new CfnPermission(this, 'ses-calls', {
      action: 'lambda:InvokeFunction',
      functionName: lambda.functionArn,
      principal: 'ses.amazonaws.com',
      sourceAccount: bySes.account,
      sourceArn: bySes.rule,
    });
    const receiving = new CfnReceiptRule(this, 'reports', {
      ruleSetName: ruleSet.ref,
      rule: {
        name: ruleName,
        enabled: true,
        recipients: [reportAddress(place.region, mailDomain)],
        scanEnabled: true,
        // Reports name people: a server that cannot encrypt does not get them through.
        tlsPolicy: 'Require',
        actions: [
          {
            s3Action: {
              bucketName: documentBucketName(this, place.stage),
              objectKeyPrefix: `${MAIL[0]}/`,
              iamRoleArn: writer.roleArn,
            },
          },
          { lambdaAction: { functionArn: lambda.functionArn, invocationType: 'Event' } },
        ],
      },
    });
    // SES tries both rights when the rule is made.
    receiving.addResourceDependency(permission);
    if (place.stage.domain)
      new MxRecord(this, 'mx', {
        zone: zoneOf(this, place.stage.domain),
        recordName: mailHost(place.region, mailDomain),
        values: [{ priority: 10, hostName: `inbound-smtp.${place.region.name}.amazonaws.com` }],
      });
  }

  private steps({ ground, keys, mailDomain, publicUrl }: MailInProps) {
    const { place } = ground;
    const { stage, region } = place;
    const harm =
      'Offices that report by mail: their mails wait and become no drafts until they are replayed.';
    const deadLetters = new DeadLetters(this, 'untaken', {
      name: nameOf(stage, 'untaken-mails'),
      key: ground.key,
      alarms: ground.alarms,
      harm,
    }).queue;
    const onTable = tableGrants(this, place, keys);
    const onDocuments = objectGrants(this, place, keys, 'documents');
    const sender = Stack.of(this).formatArn({ service: 'ses', resource: `identity/${mailDomain}` });
    return new CapabilityFunction(this, 'mail-in-steps', {
      ground,
      about: 'Makes drafts of mails that offices send',
      harm,
      // A mail of 40 MB is in memory three times: as it came, decoded, and on its way into the bucket.
      memory: 1769,
      timeout: Duration.minutes(5),
      concurrency: 10,
      deadLetters,
      environment: {
        TABLE_SEIZURES: nameOf(stage, 'seizures'),
        TABLE_NOMINAL: nameOf(stage, 'nominal'),
        TABLE_DIRECTORY: nameOf(stage, 'directory'),
        TABLE_AUDIT: nameOf(stage, 'audit'),
        BUCKET_DOCUMENTS: documentBucketName(this, stage),
        REGION: region.name,
        PUBLIC_URL: publicUrl,
        MAIL_ADDRESS: reportAddress(region, mailDomain),
      },
      bucket: 'documents',
      prefixes: PREFIXES,
      grants: [
        ...onTable('seizures', 'GetItem', 'PutItem'),
        ...onTable('nominal', 'GetItem', 'Query', 'PutItem'),
        ...onTable('directory', 'GetItem', 'BatchGetItem', 'Query'),
        ...onTable('audit', 'BatchWriteItem'),
        ...onDocuments(MAIL, 'GetObject'),
        ...onDocuments(['documents'], 'PutObject'),
        allow([sender], 'ses:SendEmail'),
      ],
    }).lambda;
  }

  /** What SES may do: put the mail into the bucket, for this rule of this account. */
  private writer({ ground, keys }: MailInProps, { account, rule }: { account: string; rule: string }) {
    const { place } = ground;
    const scope = new Construct(this, 'keeping');
    const { role } = ownRole(scope, {
      service: 'ses.amazonaws.com',
      when: { StringEquals: { 'aws:SourceAccount': account, 'aws:SourceArn': rule } },
      about: 'What SES may do with a mail that comes in',
      grants: objectGrants(this, place, keys, 'documents')(MAIL, 'PutObject'),
    });
    acknowledgePrefixes(role, place, { bucket: 'documents', prefixes: MAIL });
    return role;
  }
}
