import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export interface RawResource {
  readonly Type: string;
  readonly Condition?: string;
  readonly Properties?: unknown;
}

/** One synthesized stack as CloudFormation would get it. */
export interface Template {
  readonly stack: string;
  readonly region: string;
  readonly account: string;
  readonly resources: Readonly<Record<string, RawResource>>;
  readonly parameters: Readonly<Record<string, { readonly Default?: unknown }>>;
  readonly mappings: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;
  readonly conditions: Readonly<Record<string, unknown>>;
  readonly outputs: Readonly<
    Record<string, { readonly Value: unknown; readonly Export?: { Name: unknown } }>
  >;
  /** Object key in the asset bucket → directory or file on this machine. */
  readonly assets: ReadonlyMap<string, string>;
}

interface Artifact {
  readonly type: string;
  readonly environment?: string;
  readonly properties?: {
    readonly templateFile?: string;
    readonly stackName?: string;
    readonly file?: string;
    readonly directoryName?: string;
  };
}

interface AssetManifest {
  readonly files?: Readonly<
    Record<
      string,
      {
        readonly source: { readonly path?: string };
        readonly destinations: Readonly<Record<string, { readonly objectKey: string }>>;
      }
    >
  >;
}

const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

const assetsOf = (dir: string, file: string): [string, string][] =>
  Object.values(readJson<AssetManifest>(join(dir, file)).files ?? {}).flatMap(({ source, destinations }) =>
    Object.values(destinations).map(({ objectKey }): [string, string] => [
      objectKey,
      resolve(dir, source.path ?? ''),
    ]),
  );

/** `aws://unknown-account/eu-west-1` → account and region; an app without an account gets AWS's example one. */
const environmentOf = (environment = ''): { account: string; region: string } => {
  const [account = '', region = ''] = environment.replace('aws://', '').split('/');
  return {
    account: /^\d{12}$/.test(account) ? account : '000000000000',
    region: region === 'unknown-region' ? '' : region,
  };
};

/** All stacks of a cloud assembly, those of nested assemblies (CDK stages) included, in the manifest's order. */
export const readTemplates = (dir: string): Template[] => {
  const artifacts = Object.entries(
    readJson<{ artifacts: Record<string, Artifact> }>(join(dir, 'manifest.json')).artifacts,
  );
  const assets = new Map(
    artifacts.flatMap(([, { type, properties }]) =>
      type === 'cdk:asset-manifest' && properties?.file ? assetsOf(dir, properties.file) : [],
    ),
  );
  return artifacts.flatMap(([id, { type, environment, properties }]) => {
    if (type === 'cdk:cloud-assembly') return readTemplates(join(dir, properties?.directoryName ?? id));
    if (type !== 'aws:cloudformation:stack' || !properties?.templateFile) return [];
    const body = readJson<Record<string, unknown>>(join(dir, properties.templateFile));
    const section = <T>(name: string): T => (body[name] ?? {}) as T;
    return {
      stack: properties.stackName ?? id,
      ...environmentOf(environment),
      resources: section<Template['resources']>('Resources'),
      parameters: section<Template['parameters']>('Parameters'),
      mappings: section<Template['mappings']>('Mappings'),
      conditions: section<Template['conditions']>('Conditions'),
      outputs: section<Template['outputs']>('Outputs'),
      assets,
    };
  });
};
