import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  type DuckDBConnection,
  DuckDBInstance,
  type DuckDBValue,
  LIST,
  listValue,
  VARCHAR,
} from '@duckdb/node-api';
import type { Sql, SqlValue } from '../asking/sql.ts';

export class TookTooLong extends Error {
  constructor(ms: number) {
    super(`The query did not end within ${ms} ms.`);
    this.name = 'TookTooLong';
  }
}

export interface DatabaseOptions {
  /** The one folder that it may read and write; emptied first. */
  readonly dir: string;
  /** Such as `1200MB`: a query that needs more spills to disk, or fails. */
  readonly memory: string;
  readonly threads?: number;
}

export type Row = Readonly<Record<string, unknown>>;

/** DuckDB in one folder, closed off from everything else. */
export interface Database {
  readonly dir: string;
  /** Rows with numbers as numbers, days and times as text, lists as arrays. @throws TookTooLong */
  all(query: Sql): Promise<Row[]>;
  /** One array for each column. @throws TookTooLong */
  columns(query: Sql): Promise<Record<string, unknown[]>>;
  /** Rows as they come, some thousand at a time: for what is larger than memory. */
  batches(query: Sql): AsyncIterable<Row[]>;
  /** Our own words, several statements, apart from whoever asks meanwhile. */
  run(script: string): Promise<void>;
  /** The same with an answer, however long it takes. */
  work(query: Sql): Promise<Row[]>;
  /** All or nothing of what runs in it. */
  transaction<T>(work: () => Promise<T>): Promise<T>;
  close(): void;
}

/** Nobody waits longer for an answer; API Gateway would not either. */
const LONGEST_MS = 20_000;

const bound = (value: SqlValue): DuckDBValue =>
  typeof value === 'object' && value !== null ? listValue([...value]) : value;
const typeOf = (value: SqlValue) => (typeof value === 'object' && value !== null ? LIST(VARCHAR) : undefined);

export const openDatabase = async ({ dir, memory, threads = 2 }: DatabaseOptions): Promise<Database> => {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  const instance = await DuckDBInstance.create(join(dir, 'analysis.db'), {
    threads: String(threads),
    memory_limit: memory,
    temp_directory: join(dir, 'spilled'),
    max_temp_directory_size: '4GB',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    // The order of rows in a file means nothing, and keeping it costs memory.
    preserve_insertion_order: 'false',
  });
  const [connection, writer] = [await instance.connect(), await instance.connect()];
  // In this order: what is closed cannot be opened again, not even by us.
  await connection.run(`SET allowed_directories = ['${dir}/']`);
  await connection.run('SET enable_external_access = false');
  await connection.run('SET lock_configuration = true');

  const limited = async <T>(work: () => Promise<T>): Promise<T> => {
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      connection.interrupt();
    }, LONGEST_MS);
    try {
      return await work();
    } catch (error) {
      throw late ? new TookTooLong(LONGEST_MS) : error;
    } finally {
      clearTimeout(timer);
    }
  };

  const readOn = (on: DuckDBConnection, { text, values }: Sql) =>
    on.runAndReadAll(text, values.map(bound), values.map(typeOf) as never);
  const read = (query: Sql) => limited(() => readOn(connection, query));

  return {
    dir,
    all: async (query) => (await read(query)).getRowObjectsJS().map(plain),
    columns: async (query) => {
      const reader = await read(query);
      const names = reader.columnNames();
      return Object.fromEntries(
        reader.getColumnsJS().map((column, i) => [names[i] ?? '', column.map(plainValue)]),
      );
    },
    batches: async function* ({ text, values }) {
      const own = await instance.connect();
      try {
        const result = await own.stream(text, values.map(bound), values.map(typeOf) as never);
        for await (const rows of result.yieldRowObjectJs()) yield rows.map(plain);
      } finally {
        own.closeSync();
      }
    },
    run: async (script) => {
      await writer.run(script);
    },
    work: async (query) => (await readOn(writer, query)).getRowObjectsJS().map(plain),
    transaction: async (work) => {
      await writer.run('BEGIN TRANSACTION');
      try {
        const done = await work();
        await writer.run('COMMIT');
        return done;
      } catch (error) {
        await writer.run('ROLLBACK');
        throw error;
      }
    },
    close: () => {
      connection.closeSync();
      writer.closeSync();
      instance.closeSync();
    },
  };
};

const plain = (row: Record<string, unknown>): Row =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainValue(value)]));

/** Counts are far below 2^53; days and times come as dates. */
const plainValue = (value: unknown): unknown => {
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Date) {
    const text = value.toISOString();
    return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text;
  }
  if (Array.isArray(value)) return value.map(plainValue);
  return value;
};
