import { type Entry, LANGUAGES, type LanguageCode } from './entry.ts';
import { fold } from './fold-words.ts';
import { type Postings, PostingsBuilder } from './postings.ts';

/** Everything that entries are called, their codes among it, by number. */
export interface Names {
  readonly entries: readonly Entry[];
  /** Without spaces, so that "Hong Kong" and "Hongkong", "U.S.A." and "USA" are the same. */
  readonly whole: Postings;
  readonly words: Postings;
  readonly count: number;
  entryOf(name: number): number;
  isCode(name: number): boolean;
  isIn(name: number, language: LanguageCode): boolean;
  /** Letters and digits of the name. */
  letters(name: number): number;
  textOf(name: number): string;
}

const CODE = 1 << LANGUAGES.length;
/** Position of the code among what an entry is called; the labels follow, then the aliases. */
const LABELS = 1;
const ALIASES = LABELS + LANGUAGES.length;

const textOf = ({ code, labels, aliases }: Entry, position: number): string | undefined => {
  if (position < LABELS) return code;
  const language = LANGUAGES[position - LABELS];
  return language ? labels[language] : aliases?.[position - ALIASES];
};

export const namesOf = (given: Iterable<Entry>): Names => {
  const entries = [...given];
  const whole = new PostingsBuilder();
  const words = new PostingsBuilder();
  const owners: number[] = [];
  const positions: number[] = [];
  const kinds: number[] = [];
  const lengths: number[] = [];

  entries.forEach((entry, owner) => {
    const mine = new Map<string, number>();
    const positionsOfEntry = ALIASES + (entry.aliases?.length ?? 0);
    for (let position = 0; position < positionsOfEntry; position += 1) {
      const text = textOf(entry, position);
      if (text === undefined) continue;
      const folded = fold(text);
      const joined = folded.replaceAll(' ', '');
      const kind = position < LABELS ? CODE : position < ALIASES ? 1 << (position - LABELS) : 0;
      const known = mine.get(joined);
      if (known !== undefined) {
        kinds[known] = (kinds[known] as number) | kind;
        continue;
      }
      const name = owners.push(owner) - 1;
      positions.push(position);
      kinds.push(kind);
      lengths.push(joined.length);
      whole.add(joined, name);
      // A code that reads like a word is a name only where it is one as well.
      if (kind === CODE) continue;
      mine.set(joined, name);
      for (const word of new Set(folded.split(' '))) words.add(word, name);
    }
  });

  const owner = Uint32Array.from(owners);
  const position = Uint8Array.from(positions);
  const kind = Uint8Array.from(kinds);
  const length = Uint16Array.from(lengths);
  return {
    entries,
    whole: whole.build(),
    words: words.build(),
    count: owner.length,
    entryOf: (name) => owner[name] as number,
    isCode: (name) => ((kind[name] as number) & CODE) !== 0,
    isIn: (name, language) => ((kind[name] as number) & (1 << LANGUAGES.indexOf(language))) !== 0,
    letters: (name) => length[name] as number,
    textOf: (name) => textOf(entries[owner[name] as number] as Entry, position[name] as number) ?? '',
  };
};
