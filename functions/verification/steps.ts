import type { Context } from 'aws-lambda';
import * as z from 'zod';
import { systemClock } from '../../shared/clock.ts';
import { env } from '../../shared/env.ts';
import { log, withTrace } from '../../shared/log.ts';
import { directory } from '../../shared/storage/directory/directory.ts';
import { dynamoTable } from '../../shared/storage/dynamo-table.ts';
import { seizures } from '../../shared/storage/seizures.ts';
import { policies } from '../../shared/storage/verification/policies.ts';
import { verifications } from '../../shared/storage/verification/verifications.ts';
import { awaitTurn, escalate, remind } from './turns/take-time.ts';

const cases = dynamoTable(env('TABLE_SEIZURES'));
const table = dynamoTable(env('TABLE_VERIFICATION'));
const services = {
  clock: systemClock,
  seizures: seizures(cases),
  verifications: verifications(table, cases),
  policies: policies(table),
  directory: directory(dynamoTable(env('TABLE_DIRECTORY'))),
};

const turn = { seizureId: z.string(), turn: z.number().int() };
const Task = z.discriminatedUnion('step', [
  z.object({ step: z.literal('wait'), ...turn, token: z.string() }),
  z.object({ step: z.enum(['remind', 'escalate']), ...turn }),
]);
type Task = z.output<typeof Task>;

const tasks = { remind: remind(services), escalate: escalate(services) };
const wait = awaitTurn(services);

const done = ({ step, ...task }: Task): Promise<object> =>
  'token' in task ? wait(task) : tasks[step as 'remind' | 'escalate'](task);

/** The tasks of the state machine of a turn (infra/workflows/turn.ts). Each can be repeated. */
export const handler = (event: unknown, context: Context): Promise<object> =>
  withTrace(context.awsRequestId, async () => {
    const task = Task.parse(event);
    const answer = await done(task);
    log.info('verification.turn', { step: task.step, id: task.seizureId, turn: task.turn });
    return answer;
  });
