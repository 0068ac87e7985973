/**
 * One request to an operation that can be run as it stands. Parts of the path that are not given here come from
 * whoever runs it: `{seizureId}` from the environment variable SEIZURE_ID.
 */
export interface WorkedExample {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** By the name of the route. */
export type WorkedExamples = Readonly<Record<string, WorkedExample>>;
