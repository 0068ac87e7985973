import * as z from 'zod';
import type { Assembly, Resource } from '../../../ports.ts';
import { matchesPattern, patternOf } from '../../events/event-pattern.ts';
import type { QueueRecord } from './queue-record.ts';

const Properties = z.object({
  EventSourceArn: z.string(),
  FunctionName: z.string(),
  Enabled: z.boolean().default(true),
  BatchSize: z.coerce.number().default(10),
  MaximumBatchingWindowInSeconds: z.coerce.number().default(0),
  FunctionResponseTypes: z.array(z.string()).default([]),
  ScalingConfig: z.object({ MaximumConcurrency: z.coerce.number().optional() }).optional(),
  FilterCriteria: z.object({ Filters: z.array(z.object({ Pattern: z.string() })) }).optional(),
});

/** A queue's way to a function, as the template says it. */
export interface QueueMapping {
  readonly queueArn: string;
  readonly functionName: string;
  readonly batchSize: number;
  readonly windowMs: number;
  readonly reportsItemFailures: boolean;
  /** Batches that may be under way at once. */
  readonly concurrency: number;
  readonly wants: (record: QueueRecord) => boolean;
}

/** Without a limit: the least that Lambda takes for one. One machine has few processors. */
const DEFAULT_CONCURRENCY = 2;

export const isQueue = (sourceArn: string): boolean => sourceArn.startsWith('arn:aws:sqs:');

export const queueMappingsOf = (assembly: Assembly): QueueMapping[] =>
  assembly
    .ofType('AWS::Lambda::EventSourceMapping')
    .filter(({ properties }) => isQueue(String(properties.EventSourceArn)))
    .flatMap((resource) => mappingOf(assembly, resource) ?? []);

const mappingOf = (assembly: Assembly, resource: Resource): QueueMapping | undefined => {
  const properties = Properties.parse(resource.properties);
  if (!properties.Enabled) return undefined;
  const queue = assembly.byRef(properties.EventSourceArn);
  if (!queue) throw new Error(`${resource.logicalId}: no queue ${properties.EventSourceArn}.`);
  if (queue.properties.FifoQueue)
    throw new Error(`${resource.logicalId}: one machine does not serve first-in-first-out queues.`);
  const consumer = assembly.byRef(properties.FunctionName);
  if (!consumer) throw new Error(`${resource.logicalId}: no function ${properties.FunctionName}.`);
  const patterns = (properties.FilterCriteria?.Filters ?? []).map(({ Pattern }) => patternOf(Pattern));
  return {
    queueArn: queue.arn,
    functionName: consumer.ref,
    batchSize: properties.BatchSize,
    windowMs: properties.MaximumBatchingWindowInSeconds * 1000,
    reportsItemFailures: properties.FunctionResponseTypes.includes('ReportBatchItemFailures'),
    concurrency: properties.ScalingConfig?.MaximumConcurrency ?? DEFAULT_CONCURRENCY,
    wants: (record) =>
      patterns.length === 0 ||
      patterns.some((pattern) => matchesPattern(pattern, { ...record, body: bodyOf(record) })),
  };
};

/** Patterns look into a body that is JSON. */
const bodyOf = ({ body }: QueueRecord): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
};
