import * as z from 'zod';

/** What the bus tells of a change: `seizure#id`, or `pair#id` of two cases that were linked or are not any more. */
const Told = z.object({ detail: z.object({ record: z.string() }) });

export interface Message {
  readonly messageId: string;
  readonly body: string;
}

export interface NoteChangesNeeds {
  /** For each record the cases whose rows may differ now. */
  casesOf(records: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** Writes their rows; gives those that failed. */
  note(ids: readonly string[]): Promise<ReadonlySet<string>>;
  onFailure(messageId: string, error: unknown): void;
}

/** Takes a batch of messages in; gives the ids of those that have to come again. The others are done, once. */
export const noteChanges =
  ({ casesOf, note, onFailure }: NoteChangesNeeds) =>
  async (messages: readonly Message[]): Promise<string[]> => {
    const unread: string[] = [];
    const told = messages.flatMap(({ messageId, body }) => {
      try {
        return [{ messageId, record: Told.parse(JSON.parse(body)).detail.record }];
      } catch (error) {
        onFailure(messageId, error);
        unread.push(messageId);
        return [];
      }
    });
    if (told.length === 0) return unread;
    const cases = await casesOf(told.map(({ record }) => record));
    const failed = await note([...new Set([...cases.values()].flat())]);
    return [
      ...unread,
      ...told
        .filter(({ record }) => (cases.get(record) ?? []).some((id) => failed.has(id)))
        .map(({ messageId }) => messageId),
    ];
  };
