/** How the parts of the one-machine runtime meet. The composition is start.ts. */

/** Anything that runs until it is told to end. `stop` resolves when nothing of it is left running. */
export interface Part {
  stop(): Promise<void>;
}

/** Where the runtime keeps its state; survives a restart, `kill -9` included. */
export interface Home {
  /** `.local` */
  readonly dir: string;
  /** Random values made once per installation, by name (engine key, cursor secret, signing key …). */
  secret(name: string): string;
}

/** One resource of the synthesized templates, its intrinsics resolved to local values. */
export interface Resource {
  readonly stack: string;
  readonly logicalId: string;
  readonly type: string;
  // biome-ignore lint/suspicious/noExplicitAny: CloudFormation properties are open; each part parses what it reads.
  readonly properties: any;
  /** Physical name: what `Ref` gives. */
  readonly ref: string;
  readonly arn: string;
}

/** The cloud assembly as the runtime sees it. */
export interface Assembly {
  /** Directory of cdk.out, for assets. */
  readonly dir: string;
  readonly region: string;
  readonly account: string;
  ofType(type: string): Resource[];
  /** The resource whose physical name or ARN this is. */
  byRef(refOrArn: string): Resource | undefined;
}

/** A principal that calls AWS services: one per function, so that the gateway knows who calls. */
export interface Credentials {
  readonly principal: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
}

/** An AWS call whose signature was verified. */
export interface AwsCall {
  /** Signing name of the service: dynamodb, s3, states, events, sqs, cognito-idp, ses, lambda … */
  readonly service: string;
  /** `x-amz-target` without its prefix, or '' for REST services. */
  readonly action: string;
  readonly method: string;
  /** Path with query, as it was sent. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly caller: Credentials;
}

export interface AwsAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | string;
}

/** Answers the calls of one AWS service. */
export type AwsService = (call: AwsCall) => Promise<AwsAnswer>;

/** Calls a function of the assembly by name, as Lambda's Invoke does. */
export interface Functions extends Part {
  invoke(functionName: string, event: unknown): Promise<Invocation>;
}

export type Invocation =
  | { readonly ok: true; readonly payload: unknown }
  | { readonly ok: false; readonly errorType: string; readonly errorMessage: string };

export interface Queues extends Part {
  send(queueArnOrName: string, body: string): Promise<void>;
}

/** A message as whoever received it has it. */
export interface QueuedMessage {
  readonly id: string;
  readonly receipt: string;
  readonly body: string;
  readonly bodyMd5: string;
  /** What SQS says of it: ApproximateReceiveCount, SentTimestamp … */
  readonly attributes: Readonly<Record<string, string>>;
  /** As they were sent: DataType, StringValue … by name. */
  readonly messageAttributes: Readonly<Record<string, unknown>>;
}

/** Queues as Lambda reads them for a function. */
export interface QueueReader {
  /** At most so many, hidden from others for the queue's visibility time-out. */
  receive(queueArn: string, limit: number): QueuedMessage[];
  remove(queueArn: string, receipts: readonly string[]): void;
  /** Shows again what was received and not removed. */
  release(queueArn: string): void;
  /** Resolves when there is something to receive, or at `until`: milliseconds since 1970. */
  arrival(
    queueArn: string,
    waiting: { readonly signal: AbortSignal; readonly until?: number },
  ): Promise<void>;
}

export interface Bus extends Part {
  /** Entries as in PutEvents. */
  put(entries: readonly BusEntry[]): Promise<void>;
}

export interface BusEntry {
  readonly EventBusName?: string;
  readonly Source: string;
  readonly DetailType: string;
  readonly Detail: string;
  readonly Time?: string;
}
