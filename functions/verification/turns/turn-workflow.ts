import {
  ExecutionAlreadyExists,
  InvalidToken,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
  TaskDoesNotExist,
  TaskTimedOut,
} from '@aws-sdk/client-sfn';
import type { TurnWorkflow } from '../../../shared/services.ts';

/** The execution is named by case and turn: Step Functions itself starts it once only. */
export const turnWorkflow = (stateMachineArn: string): TurnWorkflow => {
  let client: SFNClient | undefined;
  const states = () => {
    client ??= new SFNClient({});
    return client;
  };
  return {
    async begin({ seizureId, turn, secondsToRemind }) {
      try {
        await states().send(
          new StartExecutionCommand({
            stateMachineArn,
            name: `${seizureId}-${turn}`,
            input: JSON.stringify({ seizureId, turn, secondsToRemind }),
          }),
        );
      } catch (error) {
        if (!(error instanceof ExecutionAlreadyExists)) throw error;
      }
    },
    async end(token) {
      try {
        await states().send(new SendTaskSuccessCommand({ taskToken: token, output: '{}' }));
        return true;
      } catch (error) {
        // Told before, or too late: the execution has gone on and looks at the record itself.
        if (
          error instanceof TaskTimedOut ||
          error instanceof TaskDoesNotExist ||
          error instanceof InvalidToken
        )
          return false;
        throw error;
      }
    },
  };
};
