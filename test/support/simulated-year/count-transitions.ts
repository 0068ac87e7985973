import { GetExecutionHistoryCommand, ListExecutionsCommand, SFNClient } from '@aws-sdk/client-sfn';
import type { World } from '../world/world.ts';

/** What the state machine of turns did, as Step Functions tells it. */
export interface Executions {
  /** States that were entered, by case: what AWS counts and charges. */
  readonly transitions: ReadonlyMap<string, number>;
  readonly byStatus: Readonly<Record<string, number>>;
}

/** A task that ended, however it did, is a state that was entered; the end itself is one more. */
const TASK_ENDED = /^Task(Succeeded|Failed|TimedOut)$/;

export const countTransitions = async ({ environment }: World): Promise<Executions> => {
  // The client reads where the network is, and who it is, from the environment, as functions do.
  Object.assign(process.env, environment);
  const client = new SFNClient({});
  const transitions = new Map<string, number>();
  const byStatus: Record<string, number> = {};
  try {
    const turns = `arn:aws:states:${environment.AWS_REGION}:000000000000:stateMachine:cen-demo-turn`;
    const { executions = [] } = await client.send(new ListExecutionsCommand({ stateMachineArn: turns }));
    for (const { executionArn, name = '', status = '' } of executions) {
      const { events = [] } = await client.send(new GetExecutionHistoryCommand({ executionArn }));
      const tasks = events.filter(({ type }) => TASK_ENDED.test(type ?? '')).length;
      const id = name.slice(0, name.lastIndexOf('-'));
      // A wait that is under way was entered as well.
      transitions.set(id, (transitions.get(id) ?? 0) + tasks + 1);
      byStatus[status] = (byStatus[status] ?? 0) + 1;
    }
  } finally {
    client.destroy();
  }
  return { transitions, byStatus };
};
