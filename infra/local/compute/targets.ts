import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import * as z from 'zod';
import type { Assembly, Functions, Home, Queues } from '../ports.ts';
import { AwsFault } from './aws-json.ts';
import { type InputRules, targetInput } from './events/target-input.ts';
import { type FunctionLog, openFunctionLog } from './functions/log.ts';

export interface TargetDependencies {
  readonly assembly: Assembly;
  readonly functions: Functions;
  readonly queues: Queues;
  readonly startExecution: (machineArn: string, given: { name: string; input: string }) => unknown;
  readonly home: Home;
}

/** What rules and schedules send events to. */
export const Target = z.looseObject({
  Arn: z.string(),
  DeadLetterConfig: z.object({ Arn: z.string() }).optional(),
  RetryPolicy: z
    .object({
      MaximumRetryAttempts: z.coerce.number().optional(),
      MaximumEventAgeInSeconds: z.coerce.number().optional(),
    })
    .optional(),
});
export type Target = z.infer<typeof Target>;

interface Sending {
  readonly target: Target;
  readonly event: unknown;
  /** The same for each try of one event, so that an execution is started once. */
  readonly id: string;
  readonly signal: AbortSignal;
}

export interface Targets {
  /** True when the target took the event, or the event was given up; false if it was stopped before. */
  send(sending: Sending): Promise<boolean>;
}

/** EventBridge tries for 24 hours and 185 times; one machine tries often at first and gives up in minutes. */
const DEFAULT_RETRIES = 8;
const LONGEST_PAUSE_MS = 60_000;

/** Delivers with tries, ever further apart, then to the target's dead-letter queue. */
export const createTargets = (given: TargetDependencies): Targets => {
  const deliver = deliverer(given);
  return {
    send: async ({ target, event, id, signal }) => {
      const input = targetInput(target as InputRules, event);
      const retries = Math.min(target.RetryPolicy?.MaximumRetryAttempts ?? DEFAULT_RETRIES, DEFAULT_RETRIES);
      for (let tries = 0; !signal.aborted; tries += 1) {
        try {
          await deliver(target.Arn, input, id);
          return true;
        } catch (error) {
          if (signal.aborted) return false;
          if (tries >= retries) return await giveUp(given.queues, target, event, error);
          const pause = Math.min(250 * 2 ** tries, LONGEST_PAUSE_MS);
          await delay(pause, undefined, { signal }).catch(() => undefined);
        }
      }
      return false;
    },
  };
};

const giveUp = async (queues: Queues, target: Target, event: unknown, error: unknown): Promise<true> => {
  const letter = JSON.stringify(event);
  if (target.DeadLetterConfig) await queues.send(target.DeadLetterConfig.Arn, letter);
  else console.error(`target ${target.Arn}: given up without a dead-letter queue: ${letter}`, error);
  return true;
};

const deliverer = ({ assembly, functions, queues, startExecution, home }: TargetDependencies) => {
  const logs = new Map<string, FunctionLog>();
  const logOf = (group: string): FunctionLog => {
    const log =
      logs.get(group) ?? openFunctionLog(join(home.dir, 'logs', `${group.replaceAll('/', '-')}.jsonl`));
    logs.set(group, log);
    return log;
  };
  return async (arn: string, input: unknown, id: string): Promise<void> => {
    const service = arn.split(':')[2];
    if (service === 'lambda') {
      const name = assembly.byRef(arn)?.ref;
      if (!name) throw new Error(`The assembly has no function ${arn}.`);
      const invocation = await functions.invoke(name, input);
      if (!invocation.ok) throw new Error(`${invocation.errorType}: ${invocation.errorMessage}`);
    } else if (service === 'sqs') await queues.send(arn, JSON.stringify(input));
    else if (service === 'states')
      begin(() => startExecution(arn, { name: id, input: JSON.stringify(input) }));
    else if (service === 'logs')
      logOf(/:log-group:([^:]+)/.exec(arn)?.[1] ?? 'events').write({ stream: 'events', message: input });
    else throw new Error(`A target of the kind ${service} is not served on one machine.`);
  };
};

/** That the execution is there already means that an earlier try did start it. */
const begin = (start: () => unknown): void => {
  try {
    start();
  } catch (error) {
    if (!(error instanceof AwsFault && error.name === 'ExecutionAlreadyExists')) throw error;
  }
};
