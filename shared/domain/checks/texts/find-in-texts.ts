import type { Found } from '../check.ts';
import type { FreeText } from './free-texts.ts';
import { masked } from './masked.ts';
import { type Token, tokensOf } from './tokens.ts';

/** What of a text should not stand there, as it stands there. */
export type Reader = (tokens: readonly Token[], text: string) => string | undefined;

/** Texts as several checks read them. */
const known = new WeakMap<FreeText, readonly Token[]>();

const tokensIn = (given: FreeText): readonly Token[] => {
  const tokens = known.get(given) ?? tokensOf(given.text);
  known.set(given, tokens);
  return tokens;
};

/** The first in each text: whoever mends one reads the rest of the sentence. */
export function* findInTexts(texts: readonly FreeText[], reader: Reader): Generator<Found> {
  for (const given of texts) {
    const found = reader(tokensIn(given), given.text);
    if (found !== undefined) yield { pointer: given.pointer, value: masked(found) };
  }
}
