import { expect, test } from '@jest/globals';
import { lambdaService } from '../../../../infra/local/compute/lambda-service.ts';
import type { AwsCall } from '../../../../infra/local/ports.ts';
import { functionArn, resource, smallAssembly } from '../../../support/small-assembly.ts';

const service = lambdaService({
  assembly: smallAssembly([resource('AWS::Lambda::Function', 'steps', {}, functionArn('steps'))]),
  functions: {
    invoke: async (name, event) =>
      event === 'fail'
        ? { ok: false, errorType: 'RowMissing', errorMessage: 'no such row' }
        : { ok: true, payload: { name, event } },
    stop: async () => undefined,
  },
});

const invoke = async (name: string, body: string, headers: Readonly<Record<string, string>> = {}) => {
  const url = `/2015-03-31/functions/${encodeURIComponent(name)}/invocations`;
  const answer = await service({
    method: 'POST',
    url,
    headers,
    body: Buffer.from(body),
  } as unknown as AwsCall);
  return { ...answer, body: JSON.parse(String(answer.body)) as unknown };
};

test.each(['steps', functionArn('steps'), `${functionArn('steps')}:$LATEST`])(
  '%s is invoked',
  async (name) => {
    expect(await invoke(name, '{"a":1}')).toMatchObject({
      status: 200,
      body: { name: 'steps', event: { a: 1 } },
    });
  },
);

test('a fault of the function is an answer with a header that says so', async () => {
  expect(await invoke('steps', '"fail"')).toMatchObject({
    status: 200,
    headers: { 'x-amz-function-error': 'Unhandled' },
    body: { errorType: 'RowMissing', errorMessage: 'no such row' },
  });
});

test('an unknown function, a broken payload and one that is too large are refused by name', async () => {
  expect(await invoke('nobody', '{}')).toMatchObject({
    status: 404,
    body: { __type: 'ResourceNotFoundException' },
  });
  expect(await invoke('steps', '{')).toMatchObject({
    status: 400,
    body: { __type: 'InvalidRequestContentException' },
  });
  expect(await invoke('steps', `"${'x'.repeat(6_300_000)}"`)).toMatchObject({ status: 413 });
});
