/** The AWS endpoint of every function on this machine: knows who calls, and hands the call to its service. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AwsAnswer, AwsCall, AwsService, Part } from '../ports.ts';
import { arrived, sha256Hex } from '../storage/canonical-request.ts';
import { claimedService, type SignatureFault, SignatureRefused, verifySignature } from '../storage/sigv4.ts';
import type { CredentialBook } from './credentials.ts';

/** Whether the caller's policies let it make this call. Asked after the signature holds, before the service. */
export type Allow = (call: AwsCall) => boolean | Promise<boolean>;

export interface GatewayParts {
  readonly credentials: CredentialBook;
  /** By signing name: dynamodb, sqs, states, events … */
  readonly services: Readonly<Record<string, AwsService>>;
  readonly region: string;
  /** S3 has a path of its own: its bodies are streamed, and it verifies for itself. */
  readonly objects?: { handle(request: IncomingMessage, response: ServerResponse): Promise<void> };
  readonly allow?: Allow;
}

const LARGEST_BODY = 64 * 1024 * 1024;

export const createGateway = async (parts: GatewayParts): Promise<Part & { url: string }> => {
  const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
    if (parts.objects !== undefined && claimedService(arrived(request)) === 's3') {
      void parts.objects.handle(request, response);
      return;
    }
    answer(parts, request).then(
      ({ status, headers, body }) => {
        // A kept connection would hold up the end of the gateway for a minute.
        const connection = server.listening ? {} : { connection: 'close' };
        response.writeHead(status, { ...headers, ...connection, 'content-length': Buffer.byteLength(body) });
        response.end(body);
      },
      // The caller hung up while its body was being read: nobody is left to answer.
      () => response.destroy(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeIdleConnections();
      }),
  };
};

const answer = async (parts: GatewayParts, message: IncomingMessage): Promise<AwsAnswer> => {
  const request = arrived(message);
  const target = request.headers['x-amz-target'] ?? '';
  const fail = (type: string, text: string, status = target === '' ? 403 : 400) =>
    awsError(status, type, text);
  const body = await readBody(message);
  if (body === undefined) return fail('RequestEntityTooLargeException', 'The body exceeds 64 MB.', 413);
  try {
    const bodyHash = sha256Hex(body);
    if ((request.headers['x-amz-content-sha256'] ?? bodyHash) !== bodyHash) {
      return fail('InvalidSignatureException', 'x-amz-content-sha256 is not the hash of the body.');
    }
    const verifier = { find: parts.credentials.find, region: parts.region, now: Date.now };
    const { caller, service, presigned } = verifySignature(request, verifier, bodyHash);
    const serve = parts.services[service];
    if (presigned || serve === undefined) {
      return fail('UnrecognizedClientException', `Nothing here answers for the service "${service}".`);
    }
    const call: AwsCall = { ...request, service, action: target.split('.').at(-1) ?? '', body, caller };
    if (parts.allow !== undefined && !(await parts.allow(call))) {
      return fail(
        'AccessDeniedException',
        `${caller.principal} is not authorized to perform: ${service}:${call.action}`,
      );
    }
    return await serve(call);
  } catch (error) {
    if (error instanceof SignatureRefused) return fail(ERROR_OF[error.fault], error.message);
    console.error(`gateway: ${request.method} ${request.url} ${target} failed:`, error);
    return fail('InternalFailure', 'The service failed; the runtime has logged why.', 500);
  }
};

/** https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html and its siblings. */
const ERROR_OF: Record<SignatureFault, string> = {
  missing: 'MissingAuthenticationTokenException',
  malformed: 'IncompleteSignatureException',
  'unknown-key': 'UnrecognizedClientException',
  'wrong-token': 'UnrecognizedClientException',
  'unsigned-header': 'InvalidSignatureException',
  skewed: 'InvalidSignatureException',
  'not-yet-valid': 'InvalidSignatureException',
  expired: 'InvalidSignatureException',
  mismatch: 'InvalidSignatureException',
};

/** An error as the JSON protocols of AWS write it: in the body and, for REST services, in a header. */
export const awsError = (status: number, type: string, message: string): AwsAnswer => ({
  status,
  headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-errortype': type },
  body: JSON.stringify({ __type: `com.amazon.coral.service#${type}`, message }),
});

/** The whole body, or undefined when it is larger than any call that is buffered here. */
const readBody = async (message: IncomingMessage): Promise<Buffer | undefined> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= LARGEST_BODY) chunks.push(chunk);
  }
  return size <= LARGEST_BODY ? Buffer.concat(chunks) : undefined;
};
