import type { Found } from '../check.ts';
import type { FreeText } from './free-texts.ts';
import { masked } from './masked.ts';
import { type Token, tokensOf } from './tokens.ts';

/** What of a text should not stand there, as it stands there. */
export type Reader = (tokens: readonly Token[], text: string) => string | undefined;

/** The first in each text: whoever mends one reads the rest of the sentence. */
export function* findInTexts(texts: readonly FreeText[], reader: Reader): Generator<Found> {
  for (const { pointer, text } of texts) {
    const found = reader(tokensOf(text), text);
    if (found !== undefined) yield { pointer, value: masked(found) };
  }
}
