/** DynamoDB and its streams as the gateway serves them: verified calls go on to the engine as they are. */
import { Agent, request } from 'node:http';
import { awsError } from '../gateway/gateway.ts';
import type { Assembly, AwsAnswer, AwsCall, AwsService } from '../ports.ts';
import type { Engine } from './engine.ts';
import { engineAuthorization } from './engine-call.ts';
import { tablesOf } from './tables.ts';

const PASSED_ON = ['content-type', 'x-amz-target', 'x-amz-date', 'accept-encoding'];
const PASSED_BACK = ['content-type', 'x-amzn-requestid', 'x-amz-crc32'];

/** Serves the signing name `dynamodb`, which the streams share: their targets are `DynamoDBStreams_20120810.…`. */
export const dynamodbService = (engine: Engine, assembly: Assembly): AwsService => {
  const agent = new Agent({ keepAlive: true });
  const authorization = engineAuthorization(engine.accessKeyId, engine.region);
  const tables = new Set(tablesOf(assembly).flatMap(({ ref, arn }) => [ref, arn]));
  return async (call) => {
    // Tables are made from the templates and by nothing else, and a PartiQL text hides which table it means.
    if (
      /^(Create|Update|Delete)(Global)?Table|^Import|^Export|Backup|Statement|^ExecuteTr/.test(call.action)
    ) {
      return awsError(400, 'AccessDeniedException', `${call.action} is not for functions.`);
    }
    const stranger = tableNamesIn(call).find((name) => !tables.has(name));
    if (stranger !== undefined) {
      return awsError(400, 'ResourceNotFoundException', `The assembly has no table ${stranger}.`);
    }
    return forward(call, { engine, agent, authorization });
  };
};

interface Line {
  readonly engine: Engine;
  readonly agent: Agent;
  readonly authorization: string;
}

const forward = (call: AwsCall, line: Line): Promise<AwsAnswer> =>
  new Promise((answered, failed) => {
    const { engine, agent, authorization } = line;
    const passed = PASSED_ON.flatMap((name) => {
      const value = call.headers[name];
      return value === undefined ? [] : [[name, value]];
    });
    const headers = { ...Object.fromEntries(passed), authorization, 'content-length': call.body.length };
    const sent = request(engine.endpoint, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', failed);
      response.on('end', () =>
        answered({
          status: response.statusCode ?? 500,
          headers: Object.fromEntries(
            PASSED_BACK.flatMap((name) => {
              const value = response.headers[name];
              return typeof value === 'string' ? [[name, value]] : [];
            }),
          ),
          body: Buffer.concat(chunks),
        }),
      );
    });
    sent.on('error', (error: NodeJS.ErrnoException) => {
      // The engine closed a kept connection just as it was taken for this call: it has not seen the call.
      if (sent.reusedSocket && error.code === 'ECONNRESET') forward(call, line).then(answered, failed);
      else failed(error);
    });
    sent.end(call.body);
  });

/** Every table a call names: at its top, per batch entry, or per transaction entry. */
const tableNamesIn = ({ body }: AwsCall): string[] => {
  let input: TableCall;
  try {
    input = JSON.parse(body.toString()) as TableCall;
  } catch {
    return [];
  }
  const transacted = (input.TransactItems ?? []).flatMap((entry) => Object.values(entry));
  return [
    ...[input, ...transacted].flatMap(({ TableName }) => (TableName === undefined ? [] : [TableName])),
    ...Object.keys(input.RequestItems ?? {}),
  ];
};

interface TableCall {
  readonly TableName?: string;
  readonly RequestItems?: Record<string, unknown>;
  readonly TransactItems?: Record<string, { TableName?: string }>[];
}
