import { Duration } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { HttpMethods } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { Stage } from '../../config.ts';
import { bucketName, FileBucket } from './file-bucket.ts';

/** Days that a mail is kept as it came, for whoever replays it; what became a document of it stays. */
const MAIL_DAYS = 14;

/** Scans of faxes and letters, and mails: they name people, so they are under the key of nominal data. */
export class DocumentBucket extends FileBucket {
  constructor(scope: Construct, { key, stage }: { key: IKey; stage: Stage }) {
    super(scope, {
      key,
      stage,
      name: 'documents',
      browser: [HttpMethods.PUT, HttpMethods.GET],
      // Documents are evidence of what was reported: they stay as long as the case.
      lifecycle: [
        {
          prefix: 'mail/',
          expiration: Duration.days(MAIL_DAYS),
          noncurrentVersionExpiration: Duration.days(1),
        },
      ],
      undo: 90,
      oneRegion: 'Papers that name people stay in the home region of the office that they came to.',
    });
  }
}

export const documentBucketName = (scope: Construct, stage: Stage) => bucketName(scope, stage, 'documents');
