/** Messages that last a restart: one SQLite file for all queues. */
import { createHash, randomUUID } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';

export interface Message {
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
}

export interface QueueFile {
  send(message: Pick<Message, 'queue' | 'body' | 'attributes' | 'sent' | 'visible'>): string;
  /** At most `limit` visible messages, oldest first, hidden from others until `until`. */
  receive(queue: string, limit: number, times: { now: number; until: number }): Message[];
  hide(queue: string, receipt: string, until: number): boolean;
  remove(queue: string, receipt: string): void;
  purge(queue: string): void;
  /** Drops what was sent before. */
  expire(queue: string, sentBefore: number): void;
  count(queue: string, now: number): { visible: number; inFlight: number; delayed: number };
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
      received integer not null default 0, firstReceived integer, receipt text not null default '');
    create index if not exists of_queue on message (queue, visible);
    create index if not exists of_receipt on message (receipt);
  `);
  const insert = database.prepare(
    'insert into message (id, queue, body, attributes, sent, visible) values (?, ?, ?, ?, ?, ?)',
  );
  const receive = database.prepare(`
    update message set visible = ?, received = received + 1, firstReceived = coalesce(firstReceived, ?), receipt = ?
    where position = (select position from message where queue = ? and visible <= ? order by position limit 1)
    returning *`);
  const hide = database.prepare('update message set visible = ? where queue = ? and receipt = ?');
  const remove = database.prepare('delete from message where queue = ? and receipt = ?');
  const purge = database.prepare('delete from message where queue = ?');
  const expire = database.prepare('delete from message where queue = ? and sent < ?');
  const count = database.prepare(`
    select count(*) filter (where visible <= :now) as visible,
           count(*) filter (where visible > :now and received > 0) as inFlight,
           count(*) filter (where visible > :now and received = 0) as delayed
    from message where queue = :queue`);

  return {
    send: ({ queue, body, attributes, sent, visible }) => {
      const id = randomUUID();
      insert.run(id, queue, body, attributes, sent, visible);
      return id;
    },
    receive: (queue, limit, { now, until }) => {
      const messages: Message[] = [];
      while (messages.length < limit) {
        const row = receive.get(until, now, randomUUID(), queue, now);
        if (row === undefined) break;
        messages.push(row as unknown as Message);
      }
      return messages;
    },
    hide: (queue, receipt, until) => hide.run(until, queue, receipt).changes > 0,
    remove: (queue, receipt) => void remove.run(queue, receipt),
    purge: (queue) => void purge.run(queue),
    expire: (queue, sentBefore) => void expire.run(queue, sentBefore),
    count: (queue, now) => count.get({ queue, now }) as unknown as ReturnType<QueueFile['count']>,
    close: () => database.close(),
  };
};

export const md5Of = (body: string): string => createHash('md5').update(body).digest('hex');
