import { Duration } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { HttpMethods } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { Stage } from '../../config.ts';
import { bucketName, FileBucket } from './file-bucket.ts';

/** Files of seizures as they were sent, their rows, what was proposed for them, and the files of refused rows. */
export class ImportBucket extends FileBucket {
  constructor(scope: Construct, { key, stage }: { key: IKey; stage: Stage }) {
    super(scope, {
      key,
      stage,
      name: 'imports',
      browser: [HttpMethods.PUT, HttpMethods.GET],
      // A file, what was proposed for it and what it lacked stay long enough to answer questions about them. The rows
      // that became cases, below rows/, are the source of those cases and stay as long as they do.
      lifecycle: ['uploads/', 'looks/', 'errors/'].map((prefix) => ({
        prefix,
        expiration: Duration.days(90),
      })),
      undo: 30,
      oneRegion: 'Files are working copies of 90 days; the cases made of their rows are in global tables.',
    });
  }
}

export const importBucketName = (scope: Construct, stage: Stage) => bucketName(scope, stage, 'imports');
