import { CognitoError } from 'cognito-local/lib/errors.js';
import * as z from 'zod';
import type { AwsAnswer, AwsService } from '../ports.ts';
import type { UserPools } from './storage/user-pools.ts';

/** API actions by name: the parsed JSON request in, the JSON answer out. */
export type Actions = Readonly<Record<string, (input: unknown) => Promise<unknown>>>;

/** Times leave as epoch seconds (AWS JSON 1.1). A replacer sees a Date only through the object that holds it. */
function timesAsSeconds(this: unknown, key: string, value: unknown): unknown {
  const held = typeof this === 'object' && this !== null ? Reflect.get(this, key) : undefined;
  return held instanceof Date ? held.getTime() / 1000 : value;
}

const answer = (status: number, body: unknown, errorType?: string): AwsAnswer => ({
  status,
  headers: {
    'content-type': 'application/x-amz-json-1.1',
    ...(errorType !== undefined && { 'x-amzn-errortype': errorType }),
  },
  body: JSON.stringify(body, timesAsSeconds),
});

const refusal = (code: string, message: string): AwsAnswer => answer(400, { __type: code, message }, code);

const parseJson = (body: Buffer): unknown => {
  try {
    return body.length === 0 ? {} : JSON.parse(body.toString('utf8'));
  } catch {
    throw new CognitoError('SerializationException', 'The request is not JSON.');
  }
};

/**
 * `cognito-idp` for callers whose signature the gateway verified. `InitiateAuth` and its kin are not offered:
 * people sign in through the managed login, as the pool's clients are configured.
 */
export const cognitoService =
  (pools: UserPools, actions: Actions): AwsService =>
  async (call) => {
    const action = Object.hasOwn(actions, call.action) ? actions[call.action] : undefined;
    if (!action)
      return refusal('UnknownOperationException', `${call.action} is not offered by this user pool.`);
    try {
      const input = parseJson(call.body);
      return answer(200, (await pools.exclusively(() => action(input))) ?? {});
    } catch (error) {
      if (error instanceof CognitoError) return refusal(error.code, error.message);
      if (error instanceof z.ZodError) return refusal('InvalidParameterException', z.prettifyError(error));
      return answer(
        500,
        { __type: 'InternalErrorException', message: String(error) },
        'InternalErrorException',
      );
    }
  };
