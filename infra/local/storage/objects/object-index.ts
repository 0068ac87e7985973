/** What objects there are: one SQLite file, so that an object appears, changes and goes in one durable step. */
import { DatabaseSync } from 'node:sqlite';
import type { Checksums } from './upload-body.ts';

/** Where bytes lie: files under `data/`, in order. More than one after a multipart upload. */
export interface Segment {
  readonly file: string;
  readonly size: number;
}

export interface StoredObject {
  readonly bucket: string;
  readonly key: string;
  readonly segments: readonly Segment[];
  readonly size: number;
  /** Without quotes. */
  readonly etag: string;
  /** Milliseconds since 1970. */
  readonly modified: number;
  /** Headers that are given back with it: content-type, x-amz-meta-… */
  readonly headers: Readonly<Record<string, string>>;
  readonly checksums: Checksums;
}

export interface Upload {
  readonly id: string;
  readonly bucket: string;
  readonly key: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface UploadedPart {
  readonly number: number;
  readonly segment: Segment;
  readonly md5: string;
  readonly checksums: Checksums;
}

export interface ObjectIndex {
  get(bucket: string, key: string): StoredObject | undefined;
  put(object: StoredObject): void;
  remove(bucket: string, key: string): void;
  /** Objects in key order (UTF-8), from the first key after `after`, at most `limit`. */
  list(bucket: string, after: string, limit: number): StoredObject[];
  startUpload(upload: Upload): void;
  upload(id: string): Upload | undefined;
  putPart(uploadId: string, part: UploadedPart): void;
  /** In order of their numbers. */
  parts(uploadId: string): UploadedPart[];
  endUpload(id: string): void;
  /** All or nothing. */
  together(changes: () => void): void;
  /** Names of every file that an object or a part lies in. */
  files(): Set<string>;
  close(): void;
}

interface Row {
  readonly document: string;
}

export const openObjectIndex = (file: string): ObjectIndex => {
  const database = new DatabaseSync(file);
  database.exec(`
    pragma journal_mode = wal;
    pragma synchronous = full;
    create table if not exists object (bucket text, key text, document text not null, primary key (bucket, key)) without rowid;
    create table if not exists upload (id text primary key, document text not null) without rowid;
    create table if not exists part (upload text, number integer, document text not null, primary key (upload, number)) without rowid;
  `);
  const statements = {
    get: database.prepare('select document from object where bucket = ? and key = ?'),
    put: database.prepare('insert or replace into object values (?, ?, ?)'),
    remove: database.prepare('delete from object where bucket = ? and key = ?'),
    list: database.prepare('select document from object where bucket = ? and key > ? order by key limit ?'),
    startUpload: database.prepare('insert into upload values (?, ?)'),
    upload: database.prepare('select document from upload where id = ?'),
    putPart: database.prepare('insert or replace into part values (?, ?, ?)'),
    parts: database.prepare('select document from part where upload = ? order by number'),
    endUpload: database.prepare('delete from upload where id = ?'),
    endParts: database.prepare('delete from part where upload = ?'),
    objects: database.prepare('select document from object'),
    allParts: database.prepare('select document from part'),
  };
  const read = <T>(row: unknown): T | undefined =>
    row === undefined ? undefined : (JSON.parse((row as Row).document) as T);
  const readAll = <T>(rows: readonly unknown[]): T[] =>
    rows.map((row) => JSON.parse((row as Row).document) as T);

  return {
    get: (bucket, key) => read<StoredObject>(statements.get.get(bucket, key)),
    put: (object) => void statements.put.run(object.bucket, object.key, JSON.stringify(object)),
    remove: (bucket, key) => void statements.remove.run(bucket, key),
    list: (bucket, after, limit) => readAll<StoredObject>(statements.list.all(bucket, after, limit)),
    startUpload: (upload) => void statements.startUpload.run(upload.id, JSON.stringify(upload)),
    upload: (id) => read<Upload>(statements.upload.get(id)),
    putPart: (id, part) => void statements.putPart.run(id, part.number, JSON.stringify(part)),
    parts: (id) => readAll<UploadedPart>(statements.parts.all(id)),
    endUpload: (id) => {
      statements.endParts.run(id);
      statements.endUpload.run(id);
    },
    together: (changes) => {
      database.exec('begin immediate');
      try {
        changes();
        database.exec('commit');
      } catch (error) {
        database.exec('rollback');
        throw error;
      }
    },
    files: () => {
      const names = new Set<string>();
      for (const row of statements.objects.iterate()) {
        for (const { file: name } of read<StoredObject>(row)?.segments ?? []) names.add(name);
      }
      for (const row of statements.allParts.iterate()) {
        const part = read<UploadedPart>(row);
        if (part !== undefined) names.add(part.segment.file);
      }
      return names;
    },
    close: () => database.close(),
  };
};
