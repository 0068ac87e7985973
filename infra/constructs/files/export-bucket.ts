import { Duration } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { HttpMethods } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { DELTA_DAYS } from '../../../shared/domain/exports/delta.ts';
import { KEPT_DAYS } from '../../../shared/domain/exports/export-job.ts';
import type { Stage } from '../../config.ts';
import { bucketName, FileBucket } from './file-bucket.ts';

/** Files of cases that an office took along, and what they are made of. Nothing stays longer than it can be fetched. */
export class ExportBucket extends FileBucket {
  constructor(scope: Construct, { key, stage }: { key: IKey; stage: Stage }) {
    super(scope, {
      key,
      stage,
      name: 'exports',
      browser: [HttpMethods.GET],
      lifecycle: [
        // An execution ends within a day.
        { prefix: 'parts/', expiration: Duration.days(2) },
        { prefix: 'files/', expiration: Duration.days(KEPT_DAYS + 1) },
        { prefix: 'deltas/', expiration: Duration.days(DELTA_DAYS + 1) },
      ],
      undo: 1,
      oneRegion: 'Files are copies of what is in global tables, made anew when somebody asks.',
    });
  }
}

export const exportBucketName = (scope: Construct, stage: Stage) => bucketName(scope, stage, 'exports');
