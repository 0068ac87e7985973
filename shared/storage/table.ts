/** The one door to DynamoDB. All tables have the same shape; keys are made in keys.ts only. */

export interface Key {
  readonly pk: string;
  readonly sk: string;
}

export interface Item extends Key {
  readonly [attribute: string]: unknown;
}

/** What must hold of the item as it is stored now; `equals` also demands that it exists. */
export type Condition =
  | { readonly absent: true }
  | { readonly equals: Readonly<Record<string, string | number>> };

export type Write =
  | { readonly put: Item; readonly when?: Condition }
  | { readonly delete: Key; readonly when?: Condition }
  | { readonly check: Key; readonly when: Condition }
  /** Adds to numbers of an item, made if absent. */
  | { readonly add: Key; readonly amounts: Readonly<Record<string, number>> };

/** A write to one of several tables. */
export interface PlacedWrite {
  readonly table: Table;
  readonly write: Write;
}

export type Index = 'gsi1' | 'gsi2' | 'gsi3';

export interface Query {
  /** The table's own keys, or one of its sparse indexes, which carry `summary` and `version` only. */
  readonly index?: Index;
  readonly pk: string;
  readonly beginsWith?: string;
  /** Both ends included. */
  readonly between?: readonly [string, string];
  readonly descending?: boolean;
  readonly limit?: number;
  readonly after?: Position;
}

/** Where a page ended: the key attributes of its last item. */
export type Position = Readonly<Record<string, string>>;

export interface Page {
  readonly items: readonly Item[];
  readonly next: Position | undefined;
}

export interface Table {
  /** Strongly consistent. */
  get(key: Key): Promise<Item | undefined>;
  /** Strongly consistent; up to 1,000 keys; missing ones are left out; any order. */
  getMany(keys: readonly Key[]): Promise<Item[]>;
  query(query: Query): Promise<Page>;
  /** All or nothing, at most 100 in one call. @throws ConditionFailed */
  write(...writes: readonly Write[]): Promise<void>;
  /** The same over several tables of one kind. @throws ConditionFailed */
  writeAcross(...writes: readonly PlacedWrite[]): Promise<void>;
  /** Puts without conditions, at most 1,000, each as if alone; repeated calls do no harm. */
  putMany(items: readonly Item[]): Promise<void>;
  /** Adds to numbers of an item, made if absent, and gives them as they are then. */
  add(key: Key, amounts: Readonly<Record<string, number>>): Promise<Readonly<Record<string, number>>>;
}

export interface Scan {
  readonly index: Index;
  /** This part of so many, each of which can be read by itself. */
  readonly segment: number;
  readonly of: number;
  readonly limit: number;
  readonly after?: Position | undefined;
}

/** For whoever has to see all of a table: nobody who answers a request. */
export interface ScannedTable {
  /** Everything in an index, in no order; what is written meanwhile may be in it or not. */
  scan(scan: Scan): Promise<Page>;
}

export class ConditionFailed extends Error {
  /** Position of the write whose condition failed. */
  readonly index: number;
  constructor(index: number) {
    super(`The condition of write ${index} does not hold.`);
    this.name = 'ConditionFailed';
    this.index = index;
  }
}
