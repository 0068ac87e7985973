/** A question with its values apart. */
export interface Question {
  readonly text: string;
  readonly values: readonly (string | number | boolean | null | readonly string[])[];
}

/** Which data an answer is made of: the same number is the same data. */
export interface DataVersion {
  /** Number of the latest state of a case that is in it. */
  readonly through: number;
  /** When the network knew the latest of it; empty without any. RFC 3339, UTC. */
  readonly knownAt: string;
  /** When it was last compared with what there is. */
  readonly checkedAt: string;
}

/** The analysis store, ready to be asked: a table `lines` of current rows and a view `states` of all. */
export interface Warehouse {
  /** Takes in what is new, and says what is there then. */
  fresh(): Promise<DataVersion>;
  all(question: Question): Promise<Readonly<Record<string, unknown>>[]>;
  /** One array for each column. */
  columns(question: Question): Promise<Record<string, unknown[]>>;
  /** Rows as they come, some thousand at a time, however long it takes. */
  batches(question: Question): AsyncIterable<Readonly<Record<string, unknown>>[]>;
}
