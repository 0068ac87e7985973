import type { EventBus } from 'aws-cdk-lib/aws-events';
import { Construct } from 'constructs';
import { nameOf } from '../../config.ts';
import type { Ground } from '../capability-function.ts';
import { ChangeInbox } from '../change-inbox.ts';
import { analysisBucketName } from '../files/analysis-bucket.ts';
import type { objectGrants, tableGrants } from '../grants.ts';
import { READ } from '../grants.ts';

/** Whatever changes what a case says, where it stands, or which of two reports counts. */
const OF_CASES = [
  'seizure.reported',
  'seizure.reported-again',
  'seizure.amended',
  'seizure.withdrawn',
  'seizure.undone',
  'seizure.waits',
  'seizure.returned',
  'seizure.verified',
  'seizure.rejected',
];
const OF_PAIRS = ['pair.linked', 'pair.link-undone'];

export interface AnalysisInboxProps {
  readonly ground: Ground;
  readonly bus: EventBus;
  readonly onTable: ReturnType<typeof tableGrants>;
  readonly onStore: ReturnType<typeof objectGrants>;
}

/** Every change of a case comes to the function that writes the rows of the analysis store. */
export class AnalysisInbox extends Construct {
  constructor(scope: Construct, { ground, bus, onTable, onStore }: AnalysisInboxProps) {
    super(scope, 'analysis-changes');
    const { stage } = ground.place;
    new ChangeInbox(this, 'unanalysed', {
      ground,
      bus,
      name: 'analysis-inbox',
      hears: { source: ['cen.seizure', 'cen.pair'], 'detail-type': [...OF_CASES, ...OF_PAIRS] },
      failed: {
        name: 'unanalysed-cases',
        harm: 'Analysts: cases are missing from search and figures until they are replayed.',
      },
      late: 'Analysts: search and figures are hours behind.',
      work: {
        about: 'Writes cases as rows of the analysis store',
        memory: 1024,
        concurrency: 10,
        environment: {
          TABLE_SEIZURES: nameOf(stage, 'seizures'),
          TABLE_VERIFICATION: nameOf(stage, 'verification'),
          TABLE_REFERENCE: nameOf(stage, 'reference'),
          TABLE_ANALYSIS: nameOf(stage, 'analysis'),
          BUCKET_ANALYSIS: analysisBucketName(this, stage),
        },
        bucket: 'analysis',
        prefixes: ['deltas'],
        grants: [
          ...onTable('seizures', 'BatchGetItem'),
          ...onTable('verification', 'BatchGetItem'),
          ...onTable('reference', ...READ),
          ...onTable('analysis', 'UpdateItem'),
          ...onStore(['deltas'], 'PutObject'),
        ],
      },
      batch: 100,
      atOnce: 2,
    });
  }
}
