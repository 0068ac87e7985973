import { ExecutionAlreadyExists, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import type { ExportWorkflow } from '../../shared/services.ts';

/** The execution carries the export's id as its name: Step Functions itself starts it once only. */
export const exportWorkflow = (stateMachineArn: string): ExportWorkflow => {
  let client: SFNClient | undefined;
  return {
    async start(exportId) {
      client ??= new SFNClient({});
      try {
        const input = JSON.stringify({ exportId });
        await client.send(new StartExecutionCommand({ stateMachineArn, name: exportId, input }));
      } catch (error) {
        if (!(error instanceof ExecutionAlreadyExists)) throw error;
      }
    },
  };
};
