import * as z from 'zod';
import type { Assembly, Resource } from '../../../ports.ts';
import { matchesPattern, type Pattern, patternOf } from '../../events/event-pattern.ts';
import { isQueue } from '../queues/mapping.ts';
import type { RetryRules } from './deliver-batch.ts';
import type { StreamRecord } from './stream-api.ts';

const Properties = z.object({
  EventSourceArn: z.string(),
  FunctionName: z.string(),
  Enabled: z.boolean().default(true),
  BatchSize: z.coerce.number().default(100),
  MaximumBatchingWindowInSeconds: z.coerce.number().default(0),
  MaximumRetryAttempts: z.coerce.number().default(-1),
  MaximumRecordAgeInSeconds: z.coerce.number().default(-1),
  BisectBatchOnFunctionError: z.boolean().default(false),
  FunctionResponseTypes: z.array(z.string()).default([]),
  DestinationConfig: z
    .object({ OnFailure: z.object({ Destination: z.string().optional() }).optional() })
    .optional(),
  FilterCriteria: z.object({ Filters: z.array(z.object({ Pattern: z.string() })) }).optional(),
});

/** A stream's way to a function, as the template says it. */
export interface Mapping {
  readonly id: string;
  readonly table: string;
  /** The stream's ARN in the template, which the function and the dead letters are told. */
  readonly sourceArn: string;
  readonly functionName: string;
  readonly functionArn: string;
  readonly batchSize: number;
  readonly windowMs: number;
  readonly rules: RetryRules;
  readonly onFailure: string | undefined;
  readonly wants: (record: StreamRecord) => boolean;
}

export const mappingsOf = (assembly: Assembly): Mapping[] =>
  assembly
    .ofType('AWS::Lambda::EventSourceMapping')
    .filter(({ properties }) => !isQueue(String(properties.EventSourceArn)))
    .flatMap((resource) => mappingOf(assembly, resource) ?? []);

const mappingOf = (assembly: Assembly, resource: Resource): Mapping | undefined => {
  const properties = Properties.parse(resource.properties);
  const [, table] =
    /^arn:aws:dynamodb:[^:]*:\d+:table\/([^/]+)\/stream\//.exec(properties.EventSourceArn) ?? [];
  if (!properties.Enabled) return undefined;
  if (table === undefined)
    throw new Error(
      `${resource.logicalId}: ${properties.EventSourceArn} is no source that one machine serves.`,
    );
  const consumer = assembly.byRef(properties.FunctionName);
  if (!consumer) throw new Error(`${resource.logicalId}: no function ${properties.FunctionName}.`);
  const patterns: Pattern[] = (properties.FilterCriteria?.Filters ?? []).map(({ Pattern }) =>
    patternOf(Pattern),
  );
  return {
    id: resource.ref,
    table,
    sourceArn: properties.EventSourceArn,
    functionName: consumer.ref,
    functionArn: consumer.arn,
    batchSize: properties.BatchSize,
    windowMs: properties.MaximumBatchingWindowInSeconds * 1000,
    rules: {
      maximumRetries: properties.MaximumRetryAttempts,
      maximumAgeSeconds: properties.MaximumRecordAgeInSeconds,
      bisect: properties.BisectBatchOnFunctionError,
      reportsItemFailures: properties.FunctionResponseTypes.includes('ReportBatchItemFailures'),
    },
    onFailure: properties.DestinationConfig?.OnFailure?.Destination,
    wants: (record) => patterns.length === 0 || patterns.some((pattern) => matchesPattern(pattern, record)),
  };
};
