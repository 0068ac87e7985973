import type { EngineHome } from './engine.ts';

/** Both engines read the access key id of a signature and nothing else of it: the gateway has verified the call. */
export const engineAuthorization = (accessKeyId: string, region: string): string =>
  `AWS4-HMAC-SHA256 Credential=${accessKeyId}/20260101/${region}/dynamodb/aws4_request, SignedHeaders=host, Signature=${'0'.repeat(64)}`;

/** Asks for the tables: answered once the engine has opened its database. */
export const answersListTables =
  ({ accessKeyId, region }: EngineHome) =>
  async (port: number): Promise<void> => {
    const answer = await fetch(`http://127.0.0.1:${port}/`, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': 'DynamoDB_20120810.ListTables',
        'x-amz-date': '20260101T000000Z',
        authorization: engineAuthorization(accessKeyId, region),
      },
      body: '{}',
      signal: AbortSignal.timeout(5_000),
    });
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`ListTables: ${answer.status}`);
  };
