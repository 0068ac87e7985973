import { join } from 'node:path';
import * as z from 'zod';
import type { Credentials, Resource } from '../../ports.ts';

const Properties = z.object({
  Handler: z.string().default('index.handler'),
  Timeout: z.coerce.number().default(3),
  MemorySize: z.coerce.number().default(128),
  ReservedConcurrentExecutions: z.coerce.number().optional(),
  Environment: z.object({ Variables: z.record(z.string(), z.coerce.string()).default({}) }).optional(),
  Code: z.object({ LocalPath: z.string() }),
  LoggingConfig: z.object({ LogGroup: z.string().optional() }).optional(),
});

/** What one machine needs to know of a function. */
export interface FunctionSpec {
  readonly name: string;
  readonly arn: string;
  /** The program of the process, which loads the bundle. */
  readonly host: string;
  /** The bundle. */
  readonly file: string;
  /** Name of the export that handles events. */
  readonly exported: string;
  /** Where V8's compiled code is kept between starts. */
  readonly compiledDir: string;
  readonly timeoutSeconds: number;
  readonly memoryMegabytes: number;
  /** How many processes may run at once. */
  readonly concurrency: number;
  readonly logGroup: string;
  readonly variables: Readonly<Record<string, string>>;
}

/** Few enough for a small machine, enough that one slow invocation does not block the next. */
const DEFAULT_CONCURRENCY = 3;

export const functionSpec = (
  resource: Resource,
  { host, compiledDir }: Pick<FunctionSpec, 'host' | 'compiledDir'>,
): FunctionSpec => {
  const properties = Properties.parse(resource.properties);
  const dot = properties.Handler.lastIndexOf('.');
  return {
    name: resource.ref,
    arn: resource.arn,
    host,
    file: join(properties.Code.LocalPath, `${properties.Handler.slice(0, dot)}.js`),
    exported: properties.Handler.slice(dot + 1),
    compiledDir,
    timeoutSeconds: properties.Timeout,
    memoryMegabytes: properties.MemorySize,
    concurrency: properties.ReservedConcurrentExecutions ?? DEFAULT_CONCURRENCY,
    logGroup: properties.LoggingConfig?.LogGroup ?? `/aws/lambda/${resource.ref}`,
    variables: properties.Environment?.Variables ?? {},
  };
};

/** Where a function finds AWS. Read when a process starts, so that addresses may become known late. */
export interface Endpoints {
  /** The gateway, for every service but S3. */
  readonly aws: string;
  /** The public port, because presigned URLs are made from it. */
  readonly s3: string;
}

interface Surroundings {
  readonly region: string;
  readonly credentials: Credentials;
  readonly endpoints: Endpoints;
}

/** The whole environment of a function's process: what Lambda sets, and nothing of the runtime's own. */
export const environmentOf = (
  spec: FunctionSpec,
  { region, credentials, endpoints }: Surroundings,
): Record<string, string> => ({
  PATH: process.env.PATH ?? '',
  TZ: 'UTC',
  LANG: 'en_US.UTF-8',
  AWS_REGION: region,
  AWS_DEFAULT_REGION: region,
  AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
  AWS_LAMBDA_FUNCTION_NAME: spec.name,
  AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(spec.memoryMegabytes),
  AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
  AWS_LAMBDA_LOG_GROUP_NAME: spec.logGroup,
  AWS_LAMBDA_LOG_STREAM_NAME: 'local',
  AWS_ACCESS_KEY_ID: credentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
  AWS_SESSION_TOKEN: credentials.sessionToken,
  AWS_ENDPOINT_URL: endpoints.aws,
  AWS_ENDPOINT_URL_S3: endpoints.s3,
  AWS_EC2_METADATA_DISABLED: 'true',
  _HANDLER: `index.${spec.exported}`,
  ...spec.variables,
});
