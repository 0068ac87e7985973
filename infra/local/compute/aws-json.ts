import type { AwsAnswer, AwsCall, AwsService } from '../ports.ts';

/** An error that a service of AWS answers with, by its code. */
export class AwsFault extends Error {
  readonly status: number;
  constructor(code: string, message: string, status = 400) {
    super(message);
    this.name = code;
    this.status = status;
  }
}

export const jsonAnswer = (body: unknown, status = 200): AwsAnswer => ({
  status,
  headers: { 'content-type': 'application/x-amz-json-1.0' },
  body: JSON.stringify(body),
});

export const faultAnswer = ({ name, message, status }: AwsFault): AwsAnswer => ({
  status,
  headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-errortype': name },
  body: JSON.stringify({ __type: name, message }),
});

type Action = (input: unknown, call: AwsCall) => Promise<unknown>;

/** A service that speaks AWS's JSON protocol: one function per action, faults thrown as `AwsFault`. */
export const jsonService =
  (name: string, actions: Readonly<Record<string, Action>>): AwsService =>
  async (call) => {
    try {
      const action = Object.hasOwn(actions, call.action) ? actions[call.action] : undefined;
      if (!action)
        throw new AwsFault('UnknownOperationException', `${name} has no ${call.action} on one machine.`);
      return jsonAnswer(await action(inputOf(call), call));
    } catch (error) {
      if (error instanceof AwsFault) return faultAnswer(error);
      throw error;
    }
  };

const inputOf = ({ body }: AwsCall): unknown => {
  try {
    return JSON.parse(body.toString('utf8') || '{}') as unknown;
  } catch {
    throw new AwsFault('SerializationException', 'The body is not JSON.');
  }
};
