import type { Assembly, Resource } from '../../ports.ts';

/** A queue of the assembly. Times in milliseconds. */
export interface Queue {
  readonly name: string;
  readonly url: string;
  readonly arn: string;
  readonly visibility: number;
  readonly retention: number;
  /** Where a message goes that was received so many times in vain. */
  readonly redrive: { readonly to: string; readonly after: number } | undefined;
}

/** The queue whose URL, name or ARN this is. */
export const findQueue = (assembly: Assembly, urlNameOrArn: string): Queue | undefined => {
  // A queue URL ends with the queue's name.
  const resource = assembly.byRef(urlNameOrArn) ?? named(assembly, urlNameOrArn.split(/[/:]/).at(-1) ?? '');
  return resource?.type === 'AWS::SQS::Queue' ? queueOf(resource) : undefined;
};

const named = (assembly: Assembly, name: string): Resource | undefined =>
  assembly
    .ofType('AWS::SQS::Queue')
    .find(({ ref, properties }) => ref.split('/').at(-1) === name || properties.QueueName === name);

const queueOf = ({ ref, arn, properties }: Resource): Queue => {
  const { deadLetterTargetArn, maxReceiveCount } = properties.RedrivePolicy ?? {};
  return {
    name: ref.split('/').at(-1) ?? ref,
    url: ref,
    arn,
    visibility: Number(properties.VisibilityTimeout ?? 30) * 1000,
    retention: Number(properties.MessageRetentionPeriod ?? 345_600) * 1000,
    redrive:
      deadLetterTargetArn === undefined
        ? undefined
        : { to: String(deadLetterTargetArn), after: Number(maxReceiveCount) },
  };
};
