import type { Entry, ListId } from '../../reference/entry.ts';
import { fold } from '../../reference/fold-words.ts';
import type { ListIndex } from '../../reference/list-index.ts';

/** What a value of a column is in a reference list. */
export interface Recognised {
  readonly entry: Entry;
  /** 1: it is the code or a name itself. */
  readonly confidence: number;
  readonly how: 'name' | 'part' | 'similar';
}

/** Choices of one field share a list with those of others: their codes begin with the field. */
export interface Asked {
  readonly list: ListId;
  readonly start?: string;
}

export interface LookUp {
  recognise(asked: Asked, text: string): Recognised | undefined;
  /** Without a look at similar spellings, which takes long: for many values, to see what a column is about. */
  recogniseSurely(asked: Asked, text: string): Recognised | undefined;
  /** The nearest entries to a text that is none. */
  suggest(asked: Asked, text: string): readonly { readonly entry: Entry; readonly score: number }[];
}

/** A spelling error, surely; what is less like it is asked. */
const SIMILAR = 0.8;
/** The second best must be so much worse. */
const MARGIN = 0.06;
const LONGEST = 200;
const LONGEST_NAME = 50;
const MOST_WORDS = 14;
const WORDS_TOGETHER = 4;

const SEPARATORS = /[;/|()[\]\n+:]| - |, /;

/** Modes of transport by the digits of UN/ECE Recommendation 19. */
const byNumber = (modes: ListIndex, digit: string): Entry | undefined =>
  [...modes.entries()].find(({ facts }) => String(facts?.rec19) === digit);

export const lookUp = (lists: (list: ListId) => ListIndex): LookUp => {
  const known = new Map<string, Recognised | undefined>();

  const named = ({ list, start = '' }: Asked, text: string): Entry | undefined => {
    if (list === 'modes' && /^[0-9]$/.test(text)) return byNumber(lists(list), text);
    return lists(list)
      .named(text)
      .find(({ code }) => code.startsWith(start));
  };

  /** A part between marks: "BASE DE COCA (PASTA)", "Cocaine / crack". */
  const byPart = (asked: Asked, text: string): Recognised | undefined => {
    const parts = text.split(SEPARATORS).map((part) => part.trim());
    if (parts.length < 2) return undefined;
    for (const part of parts) {
      const entry = part.length > 1 ? named(asked, part) : undefined;
      if (entry) return { entry, confidence: 0.85, how: 'part' };
    }
    return undefined;
  };

  /** Words within a sentence: "hidden in vitamin bottles"; the more words together, the better. */
  const byWords = (asked: Asked, text: string): Recognised | undefined => {
    const words = fold(text).split(' ').slice(0, MOST_WORDS);
    if (words.length < 2) return undefined;
    for (let length = Math.min(WORDS_TOGETHER, words.length - 1); length > 0; length -= 1)
      for (let from = 0; from + length <= words.length; from += 1) {
        const part = words.slice(from, from + length).join(' ');
        const entry = part.length > 3 ? named(asked, part) : undefined;
        if (entry)
          return { entry, confidence: Math.min(0.8, 0.45 + (0.5 * length) / words.length), how: 'part' };
      }
    return undefined;
  };

  const similar = ({ list, start = '' }: Asked, text: string): Recognised | undefined => {
    const folded = fold(text);
    // A sentence is no misspelt name, and takes the longest to look up.
    if (folded.length < 5 || folded.length > LONGEST_NAME) return undefined;
    const [best, second] = lists(list)
      .find(text, { limit: 8 })
      .filter(({ entry }) => entry.code.startsWith(start));
    // The beginning of a longer name is no spelling error of it.
    if (!best || best.score < SIMILAR || Math.abs(fold(best.matched).length - folded.length) > 3)
      return undefined;
    if (second && second.entry.code !== best.entry.code && best.score - second.score < MARGIN)
      return undefined;
    return { entry: best.entry, confidence: 0.85 * best.score, how: 'similar' };
  };

  const sure = (asked: Asked, text: string): Recognised | undefined => {
    const entry = named(asked, text);
    return entry ? { entry, confidence: 1, how: 'name' } : byPart(asked, text);
  };

  const remembered =
    (kind: string, find: LookUp['recognise']): LookUp['recognise'] =>
    (asked, text) => {
      if (text === '' || text.length > LONGEST) return undefined;
      const key = `${kind} ${asked.list} ${asked.start ?? ''} ${text}`;
      if (!known.has(key)) known.set(key, find(asked, text));
      return known.get(key);
    };

  return {
    recognise: remembered(
      'all',
      (asked, text) => sure(asked, text) ?? similar(asked, text) ?? byWords(asked, text),
    ),
    recogniseSurely: remembered('sure', (asked, text) => sure(asked, text) ?? byWords(asked, text)),
    suggest: ({ list, start = '' }, text) =>
      lists(list)
        .find(text.slice(0, LONGEST), { limit: 20 })
        .filter(({ entry }) => entry.code.startsWith(start))
        .slice(0, 5)
        .map(({ entry, score }) => ({ entry, score })),
  };
};
