import { CfnOutput } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import { capabilities } from '../capabilities.ts';
import { nameOf } from '../config.ts';
import { acknowledge } from '../constructs/acknowledge.ts';
import { AnalysisInbox } from '../constructs/analysis/inbox.ts';
import { HttpApi } from '../constructs/door/http-api.ts';
import { OriginDomain, publicHost } from '../constructs/door/origin-domain.ts';
import { ChangedCases } from '../constructs/exports/changed-cases.ts';
import { objectGrants, tableGrants } from '../constructs/grants.ts';
import { MailIn } from '../constructs/mail/mail-in.ts';
import { Outbox } from '../constructs/outbox.ts';
import { VerificationInbox } from '../constructs/verification/inbox.ts';
import { type Place, RegionalStack } from '../place.ts';
import type { Data } from './data.ts';
import { functionsOf } from './functions.ts';
import type { Identity } from './identity.ts';
import type { Keys } from './keys.ts';

export interface ServiceProps {
  readonly keys: Keys;
  readonly data: Data;
  readonly identity: Identity;
  readonly bundles: string;
}

/** All that holds no data and can be replaced at any time: functions, API, workflow, stream consumer, alarms. */
export class Service extends RegionalStack {
  constructor(scope: Construct, place: Place, { keys, data, identity, bundles }: ServiceProps) {
    super(scope, { place, part: 'service', about: 'API, functions and workflows.' });
    const { stage, region } = place;
    // Tables are found by name, which no reference shows: they must be there first.
    this.addStackDependency(data);

    const alarms = this.alarmTopic(keys);
    const ground = { place, bundles, key: keys.operations, alarms };
    const api = new HttpApi(this, ground);
    const publicUrl = stage.domain ? `https://${publicHost(region, stage.domain)}` : api.endpoint;
    const cursorSecret = this.cursorSecret(keys).secretValue.unsafeUnwrap();
    const functions = functionsOf(this, { ground, keys, identity, cursorSecret, publicUrl });

    api.guardWith(functions.authorizer);
    for (const capability of capabilities)
      api.serve(capability, functions[capability.name as Exclude<keyof typeof functions, 'turns'>]);
    if (data.tables) {
      const onTable = tableGrants(this, place, keys);
      const { bus } = new Outbox(this, { ground, tables: data.tables, onTable });
      new VerificationInbox(this, { ground, bus, onTable, turns: functions.turns });
      const onStore = objectGrants(this, place, keys, 'analysis');
      new AnalysisInbox(this, { ground, bus, onTable, onStore });
      new ChangedCases(this, { ground, cases: data.tables.seizures, onTable });
    }
    if (stage.mailDomain) new MailIn(this, { ground, keys, mailDomain: stage.mailDomain, publicUrl });
    if (stage.domain) new OriginDomain(this, { api, region, domain: stage.domain });
    new CfnOutput(this, 'PublicUrl', { value: publicUrl });
  }

  private alarmTopic({ operations }: Keys): Topic {
    const topic = new Topic(this, 'alarms', {
      topicName: nameOf(this.place.stage, 'alarms'),
      masterKey: operations,
      enforceSSL: true,
    });
    const { operators } = this.place.stage;
    if (operators) topic.addSubscription(new EmailSubscription(operators));
    return topic;
  }

  /** Seals page cursors, so that nobody reads or moves another's place in a list. */
  private cursorSecret({ operations }: Keys): Secret {
    const secret = new Secret(this, 'cursor-secret', {
      secretName: nameOf(this.place.stage, 'cursor-secret'),
      description: 'Seals page cursors; a new value makes the pages that are open now start again',
      encryptionKey: operations,
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
    });
    const reason =
      'It protects a place in a list for minutes and no data: a deployment that names a new secret rotates it.';
    acknowledge(secret, reason, 'AwsSolutions-SMG4', 'NIST.800.53.R5-SecretsManagerRotationEnabled');
    return secret;
  }
}
