import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * DynamoDB Local keeps the changes of all tables in one SQLite table, and asks it for the last one of a stream at each
 * read and at each write: without an index that reads all of them, and every table that is there makes it slower.
 */
export const indexStreams = (dir: string): void => {
  for (const file of readdirSync(dir).filter((name) => name.endsWith('.db'))) {
    const database = new DatabaseSync(join(dir, file), { timeout: 5000 });
    try {
      database.exec('CREATE INDEX IF NOT EXISTS changes_by_shard ON us (ShardID, SequenceNumber)');
    } finally {
      database.close();
    }
  }
};
