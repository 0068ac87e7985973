import { ExecutionAlreadyExists, SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import type { Workflows } from '../../shared/services.ts';

/** The execution is named by the work and the version it begins with: Step Functions itself starts it once only. */
export const importWorkflow = (stateMachineArn: string): Workflows => {
  let client: SFNClient | undefined;
  return {
    async startImport(task, { id: importId, version }) {
      client ??= new SFNClient({});
      try {
        const input = JSON.stringify({ importId, task });
        const name = `${importId}-${task}-${version}`;
        await client.send(new StartExecutionCommand({ stateMachineArn, name, input }));
      } catch (error) {
        if (!(error instanceof ExecutionAlreadyExists)) throw error;
      }
    },
  };
};
