import type { Context } from 'aws-lambda';
import * as z from 'zod';
import { systemClock } from '../../shared/clock.ts';
import { Month } from '../../shared/domain/scorecards/months.ts';
import { env } from '../../shared/env.ts';
import { log, withTrace } from '../../shared/log.ts';
import { directory } from '../../shared/storage/directory/directory.ts';
import { dynamoTable } from '../../shared/storage/dynamo-table.ts';
import { seizures } from '../../shared/storage/seizures.ts';
import { duplicates } from '../../shared/storage/verification/duplicates/duplicates.ts';
import { policies } from '../../shared/storage/verification/policies.ts';
import { scorecards } from '../../shared/storage/verification/scorecards.ts';
import { verifications } from '../../shared/storage/verification/verifications.ts';
import { monthsToScore } from './scorecards/months-to-score.ts';
import { scoreMonth } from './scorecards/score-month.ts';
import { awaitTurn, escalate, remind } from './turns/take-time.ts';

const cases = dynamoTable(env('TABLE_SEIZURES'));
const table = dynamoTable(env('TABLE_VERIFICATION'));
const services = {
  clock: systemClock,
  seizures: seizures(cases),
  verifications: verifications(table, cases),
  policies: policies(table),
  directory: directory(dynamoTable(env('TABLE_DIRECTORY'))),
  duplicates: duplicates(table, { seizures: seizures(cases), now: systemClock.now }),
  scorecards: scorecards(table),
};

const turn = { seizureId: z.string(), turn: z.number().int() };
const Task = z.discriminatedUnion('step', [
  z.object({ step: z.literal('wait'), ...turn, token: z.string() }),
  z.object({ step: z.enum(['remind', 'escalate']), ...turn }),
  z.object({ step: z.literal('months') }),
  z.object({ step: z.literal('score'), month: Month }),
]);
type Task = z.output<typeof Task>;

const tasks = { remind: remind(services), escalate: escalate(services) };
const wait = awaitTurn(services);

const done = async (task: Task): Promise<object> => {
  switch (task.step) {
    case 'wait':
      return wait(task);
    case 'months':
      return { months: monthsToScore(services.clock.now()) };
    case 'score':
      return scoreMonth(services)(task.month);
    default:
      return tasks[task.step](task);
  }
};

/** The tasks of the state machines (infra/workflows/turn.ts, scores.ts). Each can be repeated. */
export const handler = (event: unknown, context: Context): Promise<object> =>
  withTrace(context.awsRequestId, async () => {
    const task = Task.parse(event);
    const answer = await done(task);
    if ('turn' in task)
      log.info('verification.turn', { step: task.step, id: task.seizureId, turn: task.turn });
    else log.info('verification.scores', { step: task.step, ...answer });
    return answer;
  });
