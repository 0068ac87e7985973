import { fold } from '../../../reference/fold-words.ts';
import type { ListIndex } from '../../../reference/list-index.ts';
import { headerTokens, likeness } from './header-tokens.ts';

export interface HeaderMatch {
  /** Field, members of lists as `*`. */
  readonly pointer: string;
  /** 0 to 1; 1 is a name of the field itself. */
  readonly score: number;
  /** The name that matched. */
  readonly matched: string;
}

export type HeaderMatcher = (header: string) => readonly HeaderMatch[];

/** "Province / Provincia": the same in two languages. */
const inEachLanguage = (header: string): string[] => {
  const parts = header.split(/ ?[/|] ?|\n/).filter((part) => part.trim().length > 2);
  return parts.length > 1 ? [header, ...parts] : [header];
};

interface Name {
  readonly pointer: string;
  readonly text: string;
  readonly folded: string;
  readonly tokens: readonly string[];
  readonly weight: number;
}

/** Below this a likeness of names is chance. */
const LEAST = 0.3;
/** MOT, the mode of transport. */
const INITIALS = 0.7;

const matcherOf = (fields: ListIndex): HeaderMatcher => {
  const given = [...fields.entries()].flatMap(({ code, labels, aliases = [] }) =>
    [...Object.values(labels), ...aliases]
      .filter((text) => text !== undefined)
      .map((text) => ({
        pointer: code,
        text,
        tokens: [...new Set(headerTokens(text))],
      })),
  );
  const owners = new Map<string, Set<string>>();
  for (const { pointer, tokens } of given)
    for (const token of tokens) owners.set(token, (owners.get(token) ?? new Set()).add(pointer));
  const fieldCount = Math.max(2, fields.size);
  const rarity = (token: string) => Math.log(1 + fieldCount / (owners.get(token)?.size ?? 2));
  const weightOf = (tokens: readonly string[]) => tokens.reduce((sum, token) => sum + rarity(token), 0);
  const names: Name[] = given.map((name) => ({
    ...name,
    folded: fold(name.text),
    weight: weightOf(name.tokens),
  }));
  const byToken = new Map<string, Name[]>();
  for (const name of names)
    for (const token of name.tokens) {
      const holders = byToken.get(token);
      if (holders) holders.push(name);
      else byToken.set(token, [name]);
    }
  const vocabulary = [...byToken.keys()];
  const byInitials = new Map<string, Name[]>();
  for (const name of names) {
    const words = name.folded.split(' ');
    const initials = words.map((word) => word[0]).join('');
    if (words.length > 2) byInitials.set(initials, [...(byInitials.get(initials) ?? []), name]);
  }

  const matchOne: HeaderMatcher = (header) => {
    const tokens = [...new Set(headerTokens(header))];
    if (tokens.length === 0) return [];
    const met = new Map<Name, { weight: number; given: number }>();
    const whole = weightOf(tokens);
    for (const token of tokens) {
      const best = new Map<Name, { like: number; word: string }>();
      for (const word of vocabulary) {
        const like = likeness(token, word);
        if (like === 0) continue;
        for (const name of byToken.get(word) ?? [])
          if (like > (best.get(name)?.like ?? 0)) best.set(name, { like, word });
      }
      for (const [name, { like, word }] of best) {
        const { weight, given } = met.get(name) ?? { weight: 0, given: whole };
        // A short form weighs what the word weighs that it stands for.
        met.set(name, { weight: weight + like * rarity(word), given: given - rarity(token) + rarity(word) });
      }
    }
    const folded = fold(header.replace(/[_.]+/g, ' '));
    const found = new Map<string, HeaderMatch>();
    const offer = ({ pointer, text }: Name, score: number) => {
      if (score >= LEAST && score > (found.get(pointer)?.score ?? 0))
        found.set(pointer, { pointer, score, matched: text });
    };
    for (const [name, { weight, given }] of met) {
      const [ofHeader, ofName] = [Math.min(1, weight / given), Math.min(1, weight / name.weight)];
      offer(name, name.folded === folded ? 1 : 0.97 / (0.55 / ofHeader + 0.45 / ofName));
    }
    if (/^[a-z]{3,4}$/.test(folded)) for (const name of byInitials.get(folded) ?? []) offer(name, INITIALS);
    return [...found.values()];
  };

  return (header) => {
    const best = new Map<string, HeaderMatch>();
    for (const match of inEachLanguage(header).flatMap(matchOne))
      if (match.score > (best.get(match.pointer)?.score ?? 0)) best.set(match.pointer, match);
    return [...best.values()].sort((a, b) => b.score - a.score);
  };
};

/** Thousands of names are taken apart once for each version of the list. */
const matchers = new WeakMap<ListIndex, HeaderMatcher>();

/** Finds the fields that a header could name, by the words that it shares with their names; rare words tell more. */
export const headerMatcher = (fields: ListIndex): HeaderMatcher => {
  const matcher = matchers.get(fields) ?? matcherOf(fields);
  matchers.set(fields, matcher);
  return matcher;
};
