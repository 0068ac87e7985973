import { ExecutionAlreadyExists, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import type { Workflows } from '../../shared/services.ts';

/** The execution carries the import's id as its name: Step Functions itself starts it once only. */
export const importWorkflow = (stateMachineArn: string): Workflows => {
  let client: SFNClient | undefined;
  return {
    async startImport(importId) {
      client ??= new SFNClient({});
      try {
        const input = JSON.stringify({ importId });
        await client.send(new StartExecutionCommand({ stateMachineArn, name: importId, input }));
      } catch (error) {
        if (!(error instanceof ExecutionAlreadyExists)) throw error;
      }
    },
  };
};
