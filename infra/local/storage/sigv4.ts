/** Checks AWS Signature Version 4 on arriving calls: in the Authorization header, and in a presigned query. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Credentials } from '../ports.ts';
import {
  type ArrivedRequest,
  canonicalRequest,
  type Query,
  queryOf,
  sha256Hex,
} from './canonical-request.ts';

export type SignatureFault =
  | 'missing'
  | 'malformed'
  | 'unknown-key'
  | 'wrong-token'
  | 'unsigned-header'
  | 'skewed'
  | 'not-yet-valid'
  | 'expired'
  | 'mismatch';

export class SignatureRefused extends Error {
  readonly fault: SignatureFault;
  constructor(fault: SignatureFault, message: string) {
    super(message);
    this.name = 'SignatureRefused';
    this.fault = fault;
  }
}

export interface Signed {
  readonly caller: Credentials;
  readonly service: string;
  readonly presigned: boolean;
  /** Hex SHA-256 that was signed for the body, or `UNSIGNED-PAYLOAD` or a `STREAMING-…` marker. */
  readonly payloadHash: string;
  readonly query: Query;
}

export interface Verifier {
  readonly find: (accessKeyId: string) => Credentials | undefined;
  readonly region: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What a request says about its own signature, nothing of it believed yet. */
interface Claim {
  readonly accessKeyId: string;
  readonly day: string;
  readonly region: string;
  readonly service: string;
  readonly signedHeaders: readonly string[];
  readonly signature: string;
  readonly date: string;
  readonly token: string;
  readonly payloadHash: string;
  /** Seconds, for presigned requests. */
  readonly expires: number | undefined;
}

const MINUTES_15 = 15 * 60_000;
const DAYS_7 = 7 * 24 * 3600;

/** @param bodyHash hex SHA-256 of the body, where the body was read before (S3 reads it afterwards). */
export const verifySignature = (request: ArrivedRequest, verifier: Verifier, bodyHash?: string): Signed => {
  const query = queryOf(readable(request.url));
  const claim = claimOf(request, query, bodyHash);
  const caller = verifier.find(claim.accessKeyId);
  if (caller === undefined) {
    throw new SignatureRefused('unknown-key', 'The AWS access key id is not one of this installation.');
  }
  if (!same(claim.token, caller.sessionToken)) {
    throw new SignatureRefused('wrong-token', 'The security token included in the request is invalid.');
  }
  if (claim.region !== verifier.region || !claim.date.startsWith(claim.day)) {
    throw new SignatureRefused('malformed', `Credential should be scoped to ${verifier.region} and the day.`);
  }
  checkTime(claim, verifier.now());
  checkHeadersSigned(request, claim);

  const canonical = canonicalRequest(request, { ...claim, query });
  const scope = `${claim.day}/${claim.region}/${claim.service}/aws4_request`;
  const text = ['AWS4-HMAC-SHA256', claim.date, scope, sha256Hex(canonical)].join('\n');
  const key = scope.split('/').reduce<Buffer>(hmac, Buffer.from(`AWS4${caller.secretAccessKey}`));
  if (!same(claim.signature, hmac(key, text).toString('hex'))) {
    throw new SignatureRefused(
      'mismatch',
      'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
    );
  }
  return {
    caller,
    service: claim.service,
    presigned: claim.expires !== undefined,
    payloadHash: claim.payloadHash,
    query,
  };
};

/** The service a request was signed for, before anything is verified: decides who reads the body. */
export const claimedService = (request: ArrivedRequest): string => {
  const header = /Credential=[^/]+\/\d+\/[^/]+\/([^/]+)\//.exec(request.headers.authorization ?? '')?.[1];
  return (
    header ??
    /[?&]X-Amz-Credential=[^&]*(?:%2F|\/)([^%/&]+)(?:%2F|\/)aws4_request/i.exec(request.url)?.[1] ??
    ''
  );
};

/** Refuses what does not decode before anything decodes it. */
const readable = (url: string): string => {
  try {
    decodeURIComponent(url);
    return url;
  } catch {
    throw new SignatureRefused('malformed', 'The URL is not percent-encoded UTF-8.');
  }
};

const claimOf = (request: ArrivedRequest, query: Query, bodyHash?: string): Claim => {
  const parameters = new Map(query);
  const { headers } = request;
  if (parameters.has('X-Amz-Signature')) {
    return {
      ...credential(parameters.get('X-Amz-Credential') ?? ''),
      signedHeaders: (parameters.get('X-Amz-SignedHeaders') ?? '').split(';'),
      signature: parameters.get('X-Amz-Signature') ?? '',
      date: parameters.get('X-Amz-Date') ?? '',
      token: parameters.get('X-Amz-Security-Token') ?? '',
      payloadHash:
        parameters.get('X-Amz-Content-Sha256') ?? headers['x-amz-content-sha256'] ?? 'UNSIGNED-PAYLOAD',
      expires: Number(parameters.get('X-Amz-Expires') ?? Number.NaN),
    };
  }
  if (headers.authorization === undefined) {
    throw new SignatureRefused('missing', 'Missing Authentication Token');
  }
  const fields =
    /^AWS4-HMAC-SHA256 +Credential=([^,\s]+), *SignedHeaders=([^,\s]+), *Signature=([0-9a-f]{64})$/;
  const [, scope = '', names = '', signature = ''] = fields.exec(headers.authorization) ?? [];
  if (signature === '') throw new SignatureRefused('malformed', 'The Authorization header is malformed.');
  return {
    ...credential(scope),
    signedHeaders: names.split(';'),
    signature,
    date: headers['x-amz-date'] ?? '',
    token: headers['x-amz-security-token'] ?? '',
    payloadHash: bodyHash ?? headers['x-amz-content-sha256'] ?? '',
    expires: undefined,
  };
};

const credential = (scope: string) => {
  const [accessKeyId = '', day = '', region = '', service = '', end] = scope.split('/');
  if (end !== 'aws4_request') {
    throw new SignatureRefused('malformed', 'Credential must be key/day/region/service/aws4_request.');
  }
  return { accessKeyId, day, region, service };
};

const checkTime = ({ date, expires }: Claim, now: number): void => {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date) ?? [];
  const signed = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  if (Number.isNaN(signed))
    throw new SignatureRefused('malformed', 'X-Amz-Date must be in ISO 8601 basic form.');
  if (expires === undefined) {
    if (Math.abs(now - signed) <= MINUTES_15) return;
    throw new SignatureRefused(
      'skewed',
      'The difference between the request time and the current time is too large.',
    );
  }
  if (!(expires >= 1 && expires <= DAYS_7)) {
    throw new SignatureRefused('malformed', 'X-Amz-Expires must be between 1 and 604800 seconds.');
  }
  if (signed - now > MINUTES_15) throw new SignatureRefused('not-yet-valid', 'Request is not valid yet');
  if (now > signed + expires * 1000) throw new SignatureRefused('expired', 'Request has expired');
};

/** An `x-amz-…` header changes what a call does: one that was added after signing must not count. */
const checkHeadersSigned = ({ headers }: ArrivedRequest, { signedHeaders }: Claim): void => {
  const unsigned = Object.keys(headers).filter(
    (name) => (name === 'host' || name.startsWith('x-amz-')) && !signedHeaders.includes(name),
  );
  if (unsigned.length > 0) {
    throw new SignatureRefused(
      'unsigned-header',
      `There were headers present in the request which were not signed: ${unsigned.join(', ')}`,
    );
  }
};

const hmac = (key: Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

const same = (given: string, expected: string): boolean =>
  timingSafeEqual(Buffer.from(sha256Hex(given)), Buffer.from(sha256Hex(expected)));
