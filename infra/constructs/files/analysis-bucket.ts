import { Duration } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { Stage } from '../../config.ts';
import { bucketName, FileBucket } from './file-bucket.ts';

/** The analysis store: Parquet files, the manifest that names them, and what is not in them yet. */
export class AnalysisBucket extends FileBucket {
  constructor(scope: Construct, { key, stage }: { key: IKey; stage: Stage }) {
    super(scope, {
      key,
      stage,
      name: 'analysis',
      browser: [],
      // What Athena answered is fetched at once; everything else is removed by the compaction that replaces it.
      lifecycle: [
        { prefix: 'answers/', expiration: Duration.days(7) },
        // A rebuild removes its own, but for one that was cut short.
        { prefix: 'rebuilt/', expiration: Duration.days(7) },
      ],
      undo: 7,
      oneRegion: 'Everything in it is made anew from the global tables by one command.',
    });
  }
}

export const analysisBucketName = (scope: Construct, stage: Stage) => bucketName(scope, stage, 'analysis');
