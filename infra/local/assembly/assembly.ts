import { resolve } from 'node:path';
import type { Assembly, Home, Resource } from '../ports.ts';
import {
  arnOf,
  attributeOf,
  type Identity,
  madeUpName,
  namingProperty,
  type Place,
  publicUrl,
  refOf,
} from './identities.ts';
import { conditionHolds, NO_VALUE, resolveValue, type Scope } from './intrinsics.ts';
import { readTemplates, type Template } from './templates.ts';

interface Settings {
  /** Directory of the cloud assembly (cdk.out). */
  readonly dir: string;
  readonly home: Home;
  /** The one public port, which every address in the templates comes down to. */
  readonly port: number;
  /** Without it: the first region that has an HTTP API. */
  readonly region?: string;
}

/**
 * Reads a synthesized cloud assembly: the stacks of one region, every intrinsic function resolved to what it
 * is on this machine. Properties are resolved when they are first read; what cannot be throws then.
 * `Code` of a function gets `LocalPath`, the asset's directory.
 */
export const openAssembly = ({ dir, home, port, region }: Settings): Assembly => {
  const all = readTemplates(dir);
  const served =
    region ??
    all.find(({ resources }) =>
      Object.values(resources).some(({ Type }) => Type === 'AWS::ApiGatewayV2::Api'),
    )?.region ??
    all[0]?.region;
  const templates = all.filter((template) => template.region === served);
  const account = templates[0]?.account ?? '000000000000';
  const place: Place = { region: served || 'eu-west-1', account, port };
  const resources = new RegionOfStacks(templates, place, home).resources();
  const byAnyName = new Map<string, Resource>();
  for (const resource of resources) {
    for (const key of [resource.arn, resource.ref, refOf({ ...resource, name: resource.ref }, place)])
      if (!byAnyName.has(key)) byAnyName.set(key, resource);
  }
  return {
    dir: resolve(dir),
    region: place.region,
    account,
    ofType: (type) => resources.filter((resource) => resource.type === type),
    byRef: (refOrArn) => byAnyName.get(refOrArn),
  };
};

const DYNAMIC_REFERENCE = /\{\{resolve:(secretsmanager|ssm):([^}]+)\}\}/g;

class RegionOfStacks {
  readonly #templates: readonly Template[];
  readonly #place: Place;
  readonly #home: Home;
  readonly #identities = new Map<string, Identity>();
  readonly #takenNames = new Set<string>();

  constructor(templates: readonly Template[], place: Place, home: Home) {
    this.#templates = templates;
    this.#place = place;
    this.#home = home;
  }

  resources(): Resource[] {
    return this.#templates.flatMap((template) => {
      const scope = this.#scopeOf(template);
      return Object.entries(template.resources)
        .filter(([, { Condition }]) => Condition === undefined || conditionHolds(Condition, scope))
        .map(([logicalId, raw]): Resource => {
          const { name, arn } = this.#identify(template, logicalId) as Identity;
          let properties: unknown;
          return {
            stack: template.stack,
            logicalId,
            type: raw.Type,
            ref: name,
            arn,
            get properties() {
              properties ??= withLocalCode(resolveValue(raw.Properties ?? {}, scope, logicalId), template);
              return properties;
            },
          };
        });
    });
  }

  #identify(template: Template, logicalId: string): Identity | undefined {
    const raw = template.resources[logicalId];
    if (!raw) return undefined;
    const key = `${template.stack}/${logicalId}`;
    const known = this.#identities.get(key);
    if (known) return known;
    const naming = namingProperty(raw.Type);
    const given = (raw.Properties as Record<string, unknown> | undefined)?.[naming ?? ''];
    const name =
      given === undefined
        ? this.#untaken(
            raw.Type,
            madeUpName({ type: raw.Type, stack: template.stack, logicalId }, this.#place),
            template,
          )
        : String(resolveValue(given, this.#scopeOf(template), logicalId));
    const identity = { type: raw.Type, name, arn: arnOf(raw.Type, name, this.#place) };
    this.#identities.set(key, identity);
    return identity;
  }

  /** Two stacks may use one logical id: the second one's name starts with its stack. */
  #untaken(type: string, name: string, { stack }: Template): string {
    const free = this.#takenNames.has(`${type}/${name}`) ? `${stack}-${name}`.toLowerCase() : name;
    this.#takenNames.add(`${type}/${free}`);
    return free;
  }

  #scopeOf(template: Template): Scope {
    const { region, account } = this.#place;
    const pseudo: Readonly<Record<string, unknown>> = {
      'AWS::Region': region,
      'AWS::AccountId': account,
      'AWS::Partition': 'aws',
      'AWS::URLSuffix': 'amazonaws.com',
      'AWS::StackName': template.stack,
      'AWS::StackId': `arn:aws:cloudformation:${region}:${account}:stack/${template.stack}/local`,
      'AWS::NotificationARNs': [],
      'AWS::NoValue': NO_VALUE,
    };
    return {
      stack: template.stack,
      ref: (name) => {
        if (name in pseudo) return pseudo[name];
        const identity = this.#identify(template, name);
        return identity ? refOf(identity, this.#place) : template.parameters[name]?.Default;
      },
      attribute: (logicalId, attribute) => {
        const identity = this.#identify(template, logicalId);
        return identity && attributeOf(identity, attribute, this.#place);
      },
      mapping: (map, key, second) => template.mappings[map]?.[key]?.[second],
      importValue: (name) => this.#exported(name),
      condition: (name) => template.conditions[name],
      finish: (text) => this.#finish(text),
    };
  }

  #exported(name: string): unknown {
    for (const template of this.#templates) {
      const scope = this.#scopeOf(template);
      for (const [logicalId, output] of Object.entries(template.outputs))
        if (output.Export && resolveValue(output.Export.Name, scope, logicalId) === name)
          return resolveValue(output.Value, scope, logicalId);
    }
    return undefined;
  }

  /** Dynamic references, and the addresses that CDK builds from ids instead of asking for an attribute. */
  #finish(text: string): string {
    const { region } = this.#place;
    return (
      text
        .replace(DYNAMIC_REFERENCE, (_, service: string, reference: string) =>
          service === 'ssm' ? this.#parameter(reference) : this.#secret(reference),
        )
        .replace(/https:\/\/[a-z0-9]{10}\.execute-api\.[a-z0-9-]+\.amazonaws\.com/g, publicUrl(this.#place))
        .replaceAll(`https://cognito-idp.${region}.amazonaws.com`, publicUrl(this.#place))
        // Where the demo stage says people come back to: here, whatever the port.
        .replace(/^http:\/\/(127\.0\.0\.1|localhost):8080(?=\/|$)/, `http://$1:${this.#place.port}`)
    );
  }

  /** `<arn or name>:SecretString:<json key>:…` → a random value made once per installation. */
  #secret(reference: string): string {
    const [id = '', rest = ''] = reference.split(':SecretString');
    const key = rest.split(':')[1];
    return this.#home.secret(['secret', id.replace(/^.*:secret:/, ''), ...(key ? [key] : [])].join('/'));
  }

  #parameter(reference: string): string {
    const name = reference.replace(/:\d+$/, '');
    for (const template of this.#templates)
      for (const [logicalId, raw] of Object.entries(template.resources))
        if (raw.Type === 'AWS::SSM::Parameter' && this.#identify(template, logicalId)?.name === name)
          return String(
            resolveValue((raw.Properties as { Value: unknown }).Value, this.#scopeOf(template), logicalId),
          );
    throw new Error(`No stack has the SSM parameter ${name}.`);
  }
}

const withLocalCode = (properties: unknown, { assets }: Template): unknown => {
  const { Code, ...others } = properties as { Code?: { S3Key?: string } };
  const path = assets.get(Code?.S3Key ?? '');
  return path === undefined ? properties : { ...others, Code: { ...Code, LocalPath: path } };
};
