import { Entry, type ListId } from '../../shared/domain/reference/entry.ts';
import { aliasesBeside } from '../../shared/reference/standards/aliases.ts';
import { WrongUsage } from '../terminal/failure.ts';
import { type Recognised, recogniseList } from './recognise-list.ts';
import { sourceFiles } from './source-files.ts';

export interface Conversion {
  readonly list: ListId;
  readonly says: string;
  readonly source: string;
  readonly licence: string;
  /** One for each code; a row that names a code again gives it another name. */
  readonly entries: readonly Entry[];
  /** Rows and entries that were read, before those of one code came together. */
  readonly read: number;
  /** Rows that are no entries: how many, and what they are. */
  readonly leftOut: { readonly count: number; readonly what: string };
}

/** The second name of a code is another word for it: "Bruxelles (Brussel)" beside "Brussel (Bruxelles)". */
const together = (first: Entry, second: Entry): Entry => ({
  ...first,
  ...aliasesBeside(first.labels, [
    ...(first.aliases ?? []),
    ...Object.values(second.labels).filter((label) => label !== undefined),
    ...(second.aliases ?? []),
  ]),
  ...((first.facts || second.facts) && { facts: { ...second.facts, ...first.facts } }),
});

/**
 * Reads a public or own form of a list from a file or a folder of files.
 * @throws WrongUsage that says what is understood, what is wrong where, or which list it belongs into
 */
export const convertList = async (
  list: ListId,
  path: string,
  onRead: (read: number) => void = () => {},
): Promise<Conversion> => {
  const files = await sourceFiles(path);
  const entries = new Map<string, Entry>();
  let [read, rows] = [0, 0];
  let about: Recognised | undefined;
  for (const file of files) {
    about = await recogniseList(file, list);
    for await (const entry of about.entries(file, () => (rows += 1))) {
      const before = entries.get(entry.code);
      entries.set(entry.code, before ? together(before, entry) : entry);
      read += 1;
      if (read % 1000 === 0) onRead(read);
    }
  }
  if (!about || entries.size === 0) throw new WrongUsage(`There is no entry in ${path}.`);
  const { says, source, licence, leavesOut } = about;
  const leftOut = { count: Math.max(0, rows - about.headers * files.length - read), what: leavesOut };
  return { list, says, source, licence, entries: [...entries.values()].map(valid), read, leftOut };
};

/** What a public file holds may be longer than an entry takes; it says so rather than cut it. */
const valid = (entry: Entry): Entry => {
  const { success, error } = Entry.safeParse(entry);
  if (success) return entry;
  const [issue] = error.issues;
  throw new WrongUsage(`The entry ${entry.code} does not fit: ${issue?.path.join('/')}: ${issue?.message}`);
};
