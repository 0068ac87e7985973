import { fold } from '../../reference/fold-words.ts';

/** A stretch of text without blanks, without the marks around it. */
export interface Token {
  readonly text: string;
  /** As it is compared with words: small letters, no accents, no marks. */
  readonly folded: string;
  /** Its words, folded: a hyphen or a stroke parts two. */
  readonly words: readonly string[];
  /** A sentence or a clause ends after it. */
  readonly ends: boolean;
}

const BETWEEN = /[\s:;()=]+/;
const MARKS_BEFORE = /^[^\p{L}\p{N}+<]+/u;
const SIGN = /[\p{L}\p{N}<]/u;
const ENDS_SENTENCE = /[.!?،؛؟]$/u;

/** Without a pattern that would try each of many marks in turn. */
const withoutMarksAfter = (text: string): string => {
  let end = text.length;
  while (end > 0 && !SIGN.test(text[end - 1] as string)) end -= 1;
  return text.slice(0, end);
};

export const tokensOf = (text: string): Token[] =>
  text.split(BETWEEN).flatMap((raw) => {
    const bare = withoutMarksAfter(raw.replace(MARKS_BEFORE, ''));
    if (bare === '') return [];
    const folded = fold(bare);
    return [{ text: bare, folded, words: folded.split(' '), ends: ENDS_SENTENCE.test(raw) }];
  });

/** Is one of the words among the few tokens before this one? Other words may stand between. */
export const follows = (
  tokens: readonly Token[],
  at: number,
  { words, within }: { readonly words: ReadonlySet<string>; readonly within: number },
): boolean => {
  for (let before = Math.max(0, at - within); before < at; before += 1)
    for (const word of tokens[before]?.words ?? []) if (words.has(word)) return true;
  return false;
};
