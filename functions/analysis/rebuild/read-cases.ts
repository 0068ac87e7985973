import type { Clock } from '../../../shared/services.ts';
import type { StoreFiles } from '../../../shared/storage/analysis/store-files.ts';
import type { Position, ScannedTable } from '../../../shared/storage/table.ts';
import { type NoteNeeds, noteCases } from '../inbox/note-cases.ts';
import { rebuiltPrefix } from './layout.ts';

/** A part of all cases, and how far it was read. */
export interface Part {
  readonly run: string;
  readonly segment: number;
  readonly of: number;
  readonly after?: Position | undefined;
}

export interface ReadCasesNeeds extends NoteNeeds {
  readonly cases: ScannedTable;
  readonly clock: Clock;
  onFailure(id: string, error: unknown): void;
}

/** Well within what a function may take. */
const LONGEST_MS = 10 * 60_000;
const TOGETHER = 100;
/** `SEIZURE#id` of the index of references, which holds each case once, and no draft. */
const PREFIX = 'SEIZURE#';

/**
 * Makes the rows of cases anew out of the tables, as the inbox does, and puts them beside the store. Done again it makes
 * them again: of a case that was read twice the later reading counts. Gives the part with how far it came.
 */
export const readCases =
  (needs: ReadCasesNeeds) =>
  async (part: Part): Promise<Part & { readonly left: boolean }> => {
    const until = needs.clock.now().getTime() + LONGEST_MS;
    const beside: StoreFiles = {
      ...needs.storeFiles,
      save: (key, body) => needs.storeFiles.save(`${rebuiltPrefix(part.run)}${key}`, body),
    };
    const note = noteCases({ ...needs, storeFiles: beside }, needs.onFailure);
    let after = part.after;
    do {
      const page = await needs.cases.scan({
        index: 'gsi3',
        segment: part.segment,
        of: part.of,
        limit: TOGETHER,
        after,
      });
      const ids = page.items.map(({ pk }) => pk).filter((pk) => pk.startsWith(PREFIX));
      if (ids.length > 0) await note(ids.map((pk) => pk.slice(PREFIX.length)));
      after = page.next;
    } while (after && needs.clock.now().getTime() < until);
    const { run, segment, of } = part;
    return { run, segment, of, ...(after && { after }), left: after !== undefined };
  };
