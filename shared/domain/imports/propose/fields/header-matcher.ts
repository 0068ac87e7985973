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

interface Name {
  readonly pointer: string;
  readonly text: string;
  readonly folded: string;
  readonly tokens: readonly string[];
  readonly weight: number;
}

/** Below this a likeness of names is chance. */
const LEAST = 0.3;

/** Finds the fields that a header could name, by the words that it shares with their names; rare words tell more. */
export const headerMatcher = (fields: ListIndex): HeaderMatcher => {
  const given = [...fields.entries()].flatMap(({ code, labels, aliases = [] }) =>
    [...Object.values(labels), ...aliases].filter((text) => text !== undefined).map((text) => ({
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

  return (header) => {
    const tokens = [...new Set(headerTokens(header))];
    if (tokens.length === 0) return [];
    const whole = weightOf(tokens);
    const met = new Map<Name, number>();
    for (const token of tokens) {
      const best = new Map<Name, number>();
      for (const word of vocabulary) {
        const like = likeness(token, word);
        if (like === 0) continue;
        for (const name of byToken.get(word) ?? [])
          best.set(name, Math.max(best.get(name) ?? 0, like * Math.min(rarity(token), rarity(word))));
      }
      for (const [name, weight] of best) met.set(name, (met.get(name) ?? 0) + weight);
    }
    const folded = fold(header.replace(/[_.]+/g, ' '));
    const found = new Map<string, HeaderMatch>();
    for (const [name, weight] of met) {
      const [ofHeader, ofName] = [Math.min(1, weight / whole), Math.min(1, weight / name.weight)];
      const score = name.folded === folded ? 1 : 0.97 / (0.55 / ofHeader + 0.45 / ofName);
      if (score >= LEAST && score > (found.get(name.pointer)?.score ?? 0))
        found.set(name.pointer, { pointer: name.pointer, score, matched: name.text });
    }
    return [...found.values()].sort((a, b) => b.score - a.score);
  };
};
