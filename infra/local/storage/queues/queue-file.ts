/** Messages that last a restart: one SQLite file for all queues. */
import { createHash, randomUUID } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';

export interface Message {
  readonly position: number;
  readonly id: string;
  readonly queue: string;
  readonly body: string;
  /** As sent: JSON of MessageAttributes. */
  readonly attributes: string;
  /** Milliseconds since 1970. */
  readonly sent: number;
  readonly visible: number;
  readonly received: number;
  readonly firstReceived: number | null;
  /** Changes with each receipt: an old receipt deletes nothing. */
  readonly receipt: string;
  /** ARN of the queue that gave it up, for a dead letter. */
  readonly source: string | null;
}

export type Sent = Pick<Message, 'queue' | 'body' | 'attributes' | 'sent' | 'visible'>;

export interface QueueFile {
  /** All of them or none; gives their ids. */
  send(messages: readonly Sent[]): string[];
  /** At most `limit` visible messages, the longest visible first, hidden from others until `until`. */
  receive(queue: string, limit: number, times: { now: number; until: number }): Message[];
  hide(queue: string, receipt: string, until: number): boolean;
  /** Makes visible what was received and not deleted. */
  release(queue: string, now: number): void;
  remove(queue: string, receipts: readonly string[]): void;
  /** Gives messages to another queue, where nobody has received them yet. */
  move(messages: readonly Message[], to: { queue: string; source: string; now: number }): void;
  purge(queue: string): void;
  /** Drops what was sent before. */
  expire(queue: string, sentBefore: number): void;
  count(queue: string, now: number): { visible: number; inFlight: number; delayed: number };
  /** When the next message is visible; undefined if there is none. */
  nextVisible(queue: string): number | undefined;
  close(): void;
}

export const openQueueFile = (file: string): QueueFile => {
  const database = new DatabaseSync(file);
  database.exec(`
    pragma journal_mode = wal;
    pragma synchronous = full;
    create table if not exists message (
      position integer primary key autoincrement, id text not null, queue text not null, body text not null,
      attributes text not null, sent integer not null, visible integer not null,
      received integer not null default 0, firstReceived integer, receipt text not null default '', source text);
    create index if not exists of_queue on message (queue, visible);
    create index if not exists of_receipt on message (receipt);
  `);
  // Files of earlier versions have no such column.
  const columns = database.prepare("select name from pragma_table_info('message')").all();
  if (!columns.some(({ name }) => name === 'source'))
    database.exec('alter table message add column source text');

  const insert = database.prepare(
    'insert into message (id, queue, body, attributes, sent, visible) values (?, ?, ?, ?, ?, ?)',
  );
  // The order of the index, so that a long queue is not sorted for each receipt.
  const receive = database.prepare(`
    update message set visible = :until, received = received + 1, firstReceived = coalesce(firstReceived, :now),
      receipt = lower(hex(randomblob(16)))
    where position in (select position from message where queue = :queue and visible <= :now
                       order by visible, position limit :limit)
    returning *`);
  const hide = database.prepare('update message set visible = ? where queue = ? and receipt = ?');
  const release = database.prepare(
    'update message set visible = :now where queue = :queue and visible > :now and received > 0',
  );
  const remove = database.prepare(
    'delete from message where queue = ? and receipt in (select value from json_each(?))',
  );
  const move = database.prepare(`
    update message set queue = :queue, source = :source, visible = :now, received = 0, firstReceived = null,
      receipt = ''
    where position in (select value from json_each(:positions))`);
  const purge = database.prepare('delete from message where queue = ?');
  const expire = database.prepare('delete from message where queue = ? and sent < ?');
  const nextVisible = database.prepare('select min(visible) as visible from message where queue = ?');
  const count = database.prepare(`
    select count(*) filter (where visible <= :now) as visible,
           count(*) filter (where visible > :now and received > 0) as inFlight,
           count(*) filter (where visible > :now and received = 0) as delayed
    from message where queue = :queue`);

  const together = <T>(work: () => T): T => {
    database.exec('begin immediate');
    try {
      const result = work();
      database.exec('commit');
      return result;
    } catch (error) {
      database.exec('rollback');
      throw error;
    }
  };

  return {
    send: (messages) =>
      together(() =>
        messages.map(({ queue, body, attributes, sent, visible }) => {
          const id = randomUUID();
          insert.run(id, queue, body, attributes, sent, visible);
          return id;
        }),
      ),
    receive: (queue, limit, { now, until }) =>
      (receive.all({ queue, limit, now, until }) as unknown as Message[]).sort(
        (a, b) => a.position - b.position,
      ),
    hide: (queue, receipt, until) => hide.run(until, queue, receipt).changes > 0,
    release: (queue, now) => void release.run({ queue, now }),
    remove: (queue, receipts) => void remove.run(queue, JSON.stringify(receipts)),
    move: (messages, to) =>
      void move.run({ ...to, positions: JSON.stringify(messages.map(({ position }) => position)) }),
    purge: (queue) => void purge.run(queue),
    expire: (queue, sentBefore) => void expire.run(queue, sentBefore),
    count: (queue, now) => count.get({ queue, now }) as unknown as ReturnType<QueueFile['count']>,
    nextVisible: (queue) => (nextVisible.get(queue) as { visible: number | null }).visible ?? undefined,
    close: () => database.close(),
  };
};

export const md5Of = (body: string): string => createHash('md5').update(body).digest('hex');
