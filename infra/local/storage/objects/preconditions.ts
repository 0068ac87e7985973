/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-requests.html */
import type { StoredObject } from './object-index.ts';
import { S3Error } from './s3-error.ts';

type Headers = Readonly<Record<string, string>>;

const failed = () =>
  new S3Error('PreconditionFailed', 'At least one of the pre-conditions you specified did not hold.');

const names = (header: string, etag: string): boolean =>
  header.split(',').some((entry) => ['*', etag].includes(entry.trim().replace(/^(?:W\/)?"(.*)"$/, '$1')));

/** `If-None-Match: *` writes only what is not there, `If-Match` only over the version that was read. */
export const checkWrite = (present: StoredObject | undefined, headers: Headers): void => {
  const { 'if-match': ifMatch, 'if-none-match': ifNoneMatch } = headers;
  if (ifNoneMatch !== undefined) {
    if (ifNoneMatch.trim() !== '*')
      throw new S3Error('NotImplemented', 'If-None-Match of a write must be *.');
    if (present !== undefined) throw failed();
  }
  if (ifMatch === undefined) return;
  if (present === undefined) throw new S3Error('NoSuchKey', 'The specified key does not exist.');
  if (!names(ifMatch, present.etag)) throw failed();
};

export const checkRead = ({ etag, modified }: StoredObject, headers: Headers): void => {
  const since = Date.parse(headers['if-modified-since'] ?? '');
  const unlessSince = Date.parse(headers['if-unmodified-since'] ?? '');
  const seconds = Math.floor(modified / 1000) * 1000;
  if (headers['if-match'] !== undefined) {
    if (!names(headers['if-match'], etag)) throw failed();
  } else if (seconds > unlessSince) throw failed();
  const unchanged = new S3Error('NotModified', 'The object has not changed.');
  if (headers['if-none-match'] !== undefined) {
    if (names(headers['if-none-match'], etag)) throw unchanged;
  } else if (seconds <= since) throw unchanged;
};
