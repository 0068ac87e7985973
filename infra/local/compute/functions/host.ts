/**
 * Runs in the child process: loads one function's bundle as Lambda's runtime does and answers invocations,
 * one at a time, over the channel to its parent. Arguments: bundle file, export, directory of compiled code.
 */
import { createRequire, enableCompileCache, flushCompileCache, registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { FromHost, ToHost } from './host-messages.ts';

/** Lambda's limit on a synchronous answer, bytes of JSON. */
const RESPONSE_LIMIT = 6_291_556;

type Handler = (event: unknown, context: unknown) => unknown;

const [file = '', exported = '', compiled = ''] = process.argv.slice(2);

const send = (message: FromHost): void => {
  process.send?.(message);
};

const described = (error: unknown): { errorType: string; errorMessage: string; trace: string[] } =>
  error instanceof Error
    ? { errorType: error.name, errorMessage: error.message, trace: (error.stack ?? '').split('\n') }
    : { errorType: typeof error, errorMessage: String(error), trace: [] };

const load = (): Handler => {
  if (compiled) enableCompileCache(compiled);
  // Lambda finds no package.json beside a bundle and takes .js for CommonJS; here one up the tree may say
  // "module".
  const bundle = pathToFileURL(file).href;
  registerHooks({
    load: (url, context, next) => next(url, url === bundle ? { ...context, format: 'commonjs' } : context),
  });
  const handler: unknown = (createRequire(bundle)(file) as Record<string, unknown>)[exported];
  if (typeof handler !== 'function')
    throw Object.assign(new Error(`${exported} is undefined or not exported`), {
      name: 'Runtime.HandlerNotFound',
    });
  return handler as Handler;
};

const contextOf = ({ requestId, deadline }: ToHost): unknown => ({
  awsRequestId: requestId,
  callbackWaitsForEmptyEventLoop: true,
  functionName: process.env.AWS_LAMBDA_FUNCTION_NAME,
  functionVersion: process.env.AWS_LAMBDA_FUNCTION_VERSION,
  invokedFunctionArn: process.argv[5],
  logGroupName: process.env.AWS_LAMBDA_LOG_GROUP_NAME,
  logStreamName: process.env.AWS_LAMBDA_LOG_STREAM_NAME,
  memoryLimitInMB: process.env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
  getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
});

const answer = async (handler: Handler, call: ToHost): Promise<FromHost> => {
  try {
    const payload = JSON.stringify((await handler(call.event, contextOf(call))) ?? null);
    const size = Buffer.byteLength(payload);
    if (size <= RESPONSE_LIMIT) return { kind: 'done', payload };
    return {
      kind: 'failed',
      errorType: 'Function.ResponseSizeTooLarge',
      errorMessage: `Response payload size exceeded maximum allowed payload size (${RESPONSE_LIMIT} bytes).`,
      trace: [],
    };
  } catch (error) {
    return { kind: 'failed', ...described(error) };
  }
};

// Nothing may outlive the runtime; and Ctrl-C in its terminal is for the runtime, which ends us in order.
process.on('disconnect', () => process.exit());
process.on('SIGINT', () => undefined);

try {
  const handler = load();
  process.on('message', async (call: ToHost) => send(await answer(handler, call)));
  send({ kind: 'ready' });
  // A process is ended with SIGKILL, and would write what it compiled only at an exit of its own.
  if (compiled) flushCompileCache();
} catch (error) {
  send({ kind: 'failed', ...described(error) });
  process.disconnect?.();
}
