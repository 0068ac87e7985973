import type { IncomingMessage } from 'node:http';
import { OAuthError } from './oauth-error.ts';

const MOST_BYTES = 16 * 1024;

/** One parameter of a request; sent twice it is an error (RFC 6749, 3.1 and 3.2), sent empty it is absent. */
export const optional = (parameters: URLSearchParams, name: string): string | undefined => {
  const [value, ...more] = parameters.getAll(name);
  if (more.length > 0) throw new OAuthError('invalid_request', `${name} is given more than once.`);
  return value === '' ? undefined : value;
};

export const required = (parameters: URLSearchParams, name: string): string => {
  const value = optional(parameters, name);
  if (value === undefined) throw new OAuthError('invalid_request', `${name} is missing.`);
  return value;
};

/** The body of a form, at most 16 KiB. */
export const readForm = async (req: IncomingMessage): Promise<URLSearchParams> => {
  if (!req.headers['content-type']?.toLowerCase().startsWith('application/x-www-form-urlencoded')) {
    throw new OAuthError('invalid_request', 'The content type is application/x-www-form-urlencoded.');
  }
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of req) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) throw new OAuthError('invalid_request', 'The form is too long.');
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
};
