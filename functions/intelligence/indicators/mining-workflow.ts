import { ExecutionAlreadyExists, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import type { MiningWorkflow } from '../../../shared/services.ts';
import { idFrom } from '../../../shared/storage/keys.ts';

/** The execution carries what started it as its name: Step Functions itself starts it once only. */
export const miningWorkflow = (stateMachineArn: string): MiningWorkflow => {
  let client: SFNClient | undefined;
  return {
    async start(office, started) {
      client ??= new SFNClient({});
      try {
        const name = idFrom('mining', office, started);
        await client.send(
          new StartExecutionCommand({ stateMachineArn, name, input: JSON.stringify({ office }) }),
        );
      } catch (error) {
        if (!(error instanceof ExecutionAlreadyExists)) throw error;
      }
    },
  };
};
