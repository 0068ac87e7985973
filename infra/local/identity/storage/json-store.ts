import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataStore } from 'cognito-local/lib/services/dataStore/dataStore.js';
import type { DataStoreFactory } from 'cognito-local/lib/services/dataStore/factory.js';
import { removeUnfinished, writeDurably } from './durable-file.ts';

type Tree = Record<string, unknown>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** cognito-local keeps times in fields that end with `Date`. */
const reviveDates = (key: string, value: unknown): unknown =>
  key.endsWith('Date') && (typeof value === 'string' || typeof value === 'number') ? new Date(value) : value;

/**
 * One JSON document in memory and in one file. A `set` or `delete` resolves when the change is on disk.
 * It takes the place of cognito-local's own store, which overwrites its file in place: a kill in the middle
 * left half a pool.
 */
export class JsonStore implements DataStore {
  readonly #path: string;
  readonly #root: Tree;
  #writing: Promise<void> = Promise.resolve();
  #next: Promise<void> | undefined;

  constructor(path: string, root: Tree) {
    this.#path = path;
    this.#root = root;
  }

  get<T>(_context: unknown, key: string | string[]): Promise<T | null>;
  get<T>(_context: unknown, key: string | string[], defaultValue: T): Promise<T>;
  async get<T>(_context: unknown, key: string | string[], defaultValue?: T): Promise<T | null> {
    let value: unknown = this.#root;
    for (const part of [key].flat()) {
      // Own properties only: a user may be called `__proto__`.
      value = isTree(value) && Object.hasOwn(value, part) ? value[part] : undefined;
    }
    return (value as T | undefined) ?? defaultValue ?? null;
  }

  async getRoot<T>(): Promise<T | null> {
    return this.#root as T;
  }

  async set<T>(_context: unknown, key: string | string[], value: T): Promise<void> {
    const { parent, last } = this.#locate(key);
    Object.defineProperty(parent, last, { value, enumerable: true, configurable: true, writable: true });
    await this.#save();
  }

  async delete(_context: unknown, key: string | string[]): Promise<void> {
    const { parent, last } = this.#locate(key);
    delete parent[last];
    await this.#save();
  }

  #locate(key: string | string[]): { parent: Tree; last: string } {
    const path = [key].flat();
    const last = path.pop();
    if (last === undefined) throw new Error('A store key has at least one part.');
    let parent = this.#root;
    for (const part of path) {
      const child = Object.hasOwn(parent, part) ? parent[part] : undefined;
      const tree = isTree(child) ? child : {};
      if (tree !== child) {
        Object.defineProperty(parent, part, {
          value: tree,
          enumerable: true,
          configurable: true,
          writable: true,
        });
      }
      parent = tree;
    }
    return { parent, last };
  }

  /** A write that has not begun yet carries every change made until it begins. */
  #save(): Promise<void> {
    this.#next ??= this.#writing.then(() => {
      this.#next = undefined;
      return writeDurably(this.#path, JSON.stringify(this.#root));
    });
    this.#writing = this.#next.catch(() => undefined);
    return this.#next;
  }
}

/** Opens `<directory>/<id>.json`, made with the defaults when it is not there. */
export const openJsonStore = async (directory: string, id: string, defaults: object): Promise<JsonStore> => {
  const path = join(directory, `${id}.json`);
  if (existsSync(path)) {
    const root: unknown = JSON.parse(await readFile(path, 'utf8'), reviveDates);
    if (!isTree(root)) throw new Error(`${path} holds no JSON object.`);
    return new JsonStore(path, { ...defaults, ...root });
  }
  await writeDurably(path, JSON.stringify(defaults));
  return new JsonStore(path, { ...defaults });
};

export const jsonStores = async (directory: string): Promise<DataStoreFactory> => {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  await removeUnfinished(directory);
  return { create: (_context, id, defaults) => openJsonStore(directory, id, defaults) };
};
