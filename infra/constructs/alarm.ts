import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { Construct } from 'constructs';

export interface HarmAlarmProps {
  readonly metric: IMetric;
  /** Rings when the metric reaches this. */
  readonly reaches: number;
  /** Who is harmed while this rings, and how: the first thing that whoever is woken reads. */
  readonly harm: string;
  readonly tell: ITopic;
  /** Periods in a row that must be bad. */
  readonly periods?: number;
}

/** An alarm that says who is harmed. */
export class HarmAlarm extends Alarm {
  constructor(scope: Construct, id: string, { metric, reaches, harm, tell, periods = 1 }: HarmAlarmProps) {
    super(scope, id, {
      metric,
      threshold: reaches,
      evaluationPeriods: periods,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      alarmDescription: harm,
    });
    this.addAlarmAction(new SnsAction(tell));
    this.addOkAction(new SnsAction(tell));
  }
}
