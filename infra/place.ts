import { Stack, Tags } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { nameOf, type Region, type Stage } from './config.ts';

/** Where a stack stands: every stack of the system takes one. */
export interface Place {
  readonly stage: Stage;
  readonly region: Region;
}

/** A stack of one region: `cen-production-eu-west-1-service`. */
export abstract class RegionalStack extends Stack {
  readonly place: Place;

  constructor(
    scope: Construct,
    { place, part, about, awsRegion }: { place: Place; part: string; about: string; awsRegion?: string },
  ) {
    const { stage, region } = place;
    super(scope, nameOf(stage, `${region.name}-${part}`), {
      env: { region: awsRegion ?? region.name },
      description: `${about} Serves the regions of ${region.serves.join(', ')}.`,
      terminationProtection: stage.name === 'production',
    });
    this.place = place;
    Tags.of(this).add('system', 'customs-enforcement-network');
    Tags.of(this).add('stage', stage.name);
  }
}
