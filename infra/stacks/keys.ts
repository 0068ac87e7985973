import { RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import { nameOf } from '../config.ts';
import { type Place, RegionalStack } from '../place.ts';

/**
 * The region's encryption keys, in a stack of their own because a global table needs the keys of its replicas'
 * regions to exist before the table does.
 */
export class Keys extends RegionalStack {
  /** Seizures, the directory, imports, audit. */
  readonly records = this.key('records', 'Tables without nominal data.');
  /** Persons and companies: whoever may use `records` still cannot read them. */
  readonly nominal = this.key('nominal', 'The table of persons and companies.');
  readonly files = this.key('files', 'Uploaded files.');
  readonly operations = this.key('operations', 'Logs, queues, the bus, alarms, secrets and configuration.');

  constructor(scope: Construct, place: Place) {
    super(scope, { place, part: 'keys', about: 'Encryption keys.' });
    this.operations.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal(`logs.${this.region}.amazonaws.com`)],
        actions: [
          'kms:Encrypt',
          'kms:Decrypt',
          'kms:ReEncryptFrom',
          'kms:ReEncryptTo',
          'kms:GenerateDataKey',
          'kms:DescribeKey',
        ],
        resources: ['*'],
        conditions: {
          ArnLike: {
            'kms:EncryptionContext:aws:logs:arn': this.formatArn({ service: 'logs', resource: '*' }),
          },
        },
      }),
    );
    this.operations.addToResourcePolicy(
      new PolicyStatement({
        principals: [
          new ServicePrincipal('cloudwatch.amazonaws.com'),
          new ServicePrincipal('events.amazonaws.com'),
        ],
        actions: ['kms:Decrypt', 'kms:GenerateDataKey', 'kms:DescribeKey'],
        resources: ['*'],
        conditions: { StringEquals: { 'aws:SourceAccount': this.account } },
      }),
    );
  }

  private key(name: string, about: string): Key {
    return new Key(this, name, {
      alias: keyAlias(this.place, name),
      description: about,
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }
}

/** The same in every region, so that a replica's key is named without a reference across regions. */
export const keyAlias = ({ stage }: Place, name: 'records' | 'nominal' | (string & {})) =>
  `alias/${nameOf(stage, name)}`;
