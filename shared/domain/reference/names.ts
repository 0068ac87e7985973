import { type Entry, LANGUAGES, type LanguageCode } from './entry.ts';
import { fold } from './fold-words.ts';
import { type Postings, PostingsBuilder } from './postings.ts';

/** Everything that entries are called, their codes among it, by number. */
export interface Names {
  readonly entries: readonly Entry[];
  /** Codes and names in one piece; names are taken apart into words as well. */
  readonly codes: Postings;
  readonly whole: Postings;
  readonly words: Postings;
  readonly count: number;
  entryOf(name: number): number;
  /** How important an entry is among those that are as near: its fact `weight`. */
  weightOf(entry: number): number;
  isIn(name: number, language: LanguageCode): boolean;
  /** Letters and digits of the name. */
  letters(name: number): number;
  textOf(name: number): string;
}

/** Position of the code among what an entry is called; the labels follow, then the aliases. */
const LABELS = 1;
const ALIASES = LABELS + LANGUAGES.length;

const textOf = ({ code, labels, aliases }: Entry, position: number): string | undefined => {
  if (position < LABELS) return code;
  const language = LANGUAGES[position - LABELS];
  return language ? labels[language] : aliases?.[position - ALIASES];
};

/** Without spaces, so that "Hong Kong" and "Hongkong", 1006.30 and 100630 are the same. */
export const joinedOf = (folded: string): string =>
  folded.includes(' ') ? folded.replaceAll(' ', '') : folded;

export const namesOf = (given: Iterable<Entry>): Names => {
  const entries = [...given];
  const [codes, whole, words] = [new PostingsBuilder(), new PostingsBuilder(), new PostingsBuilder()];
  const owners: number[] = [];
  const positions: number[] = [];
  const languages: number[] = [];
  const lengths: number[] = [];

  const add = (owner: number, position: number, joined: string): number => {
    positions.push(position);
    lengths.push(joined.length);
    languages.push(0);
    return owners.push(owner) - 1;
  };

  entries.forEach((entry, owner) => {
    const code = joinedOf(fold(entry.code));
    codes.add(code, add(owner, 0, code));
    const mine = new Map<string, number>();
    const end = ALIASES + (entry.aliases?.length ?? 0);
    for (let position = LABELS; position < end; position += 1) {
      const text = textOf(entry, position);
      if (text === undefined) continue;
      const folded = fold(text);
      const joined = joinedOf(folded);
      let name = mine.get(folded);
      if (name === undefined) {
        name = add(owner, position, joined);
        mine.set(folded, name);
        whole.add(joined, name);
        for (const word of folded.split(' ')) words.add(word, name);
      }
      if (position < ALIASES) languages[name] = (languages[name] as number) | (1 << (position - LABELS));
    }
  });

  const owner = Uint32Array.from(owners);
  const position = Uint8Array.from(positions);
  const language = Uint8Array.from(languages);
  const length = Uint16Array.from(lengths);
  const weight = Float64Array.from(entries, ({ facts }) =>
    typeof facts?.weight === 'number' ? facts.weight : 0,
  );
  return {
    entries,
    codes: codes.build(),
    whole: whole.build(),
    words: words.build(),
    count: owner.length,
    entryOf: (name) => owner[name] as number,
    weightOf: (entry) => weight[entry] as number,
    isIn: (name, spoken) => ((language[name] as number) & (1 << LANGUAGES.indexOf(spoken))) !== 0,
    letters: (name) => length[name] as number,
    textOf: (name) => textOf(entries[owner[name] as number] as Entry, position[name] as number) ?? '',
  };
};
