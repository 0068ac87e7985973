import { ALPHABETS, type Encoding, USUAL } from './alphabets.ts';
import { EAST_ASIAN } from './east-asian.ts';

/** Signs that texts of any language have between and beside their words. */
const USUAL_SIGNS = new Set('\u00a0«»“”„‘’–—…°€£§©®№ªº¿¡·•™½¼¾²³×±µ،؛؟、。・「」（）：；，－');

const isLetter = (character: string) => /\p{L}|\p{M}/u.test(character);
const isAsciiLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122;
const isLatin = (code: number) =>
  code < 0x250 || (code >= 0x1e00 && code <= 0x1eff) || (code >= 0x300 && code <= 0x36f);
const isControl = (code: number) =>
  (code >= 0x80 && code <= 0x9f) || code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff);

/** Letters that are a word by themselves in some language. */
const LONE = new Set('àéèáóíúÀÉÓивскоуяаіИВСКОУЯАηοو');

/** One character outside ASCII and what stands beside it. */
interface Seen {
  readonly character: string;
  readonly code: number;
  readonly lower: string;
  readonly letter: boolean;
  /** What does not fit whatever the language: scripts mixed in a word, small letters before large ones. */
  readonly oddity: number;
}

const oddityOf = (text: string, at: number, run: number): number => {
  const code = text.charCodeAt(at);
  const before = at > 0 ? text.charCodeAt(at - 1) : 32;
  const behind = at + 1 < text.length ? text.charCodeAt(at + 1) : 32;
  const beside = isAsciiLetter(before) || isAsciiLetter(behind);
  let oddity = 0;
  if (!isLetter(text[at - 1] ?? '') && !isLetter(text[at + 1] ?? ''))
    oddity += LONE.has(text[at] ?? '') ? 0.5 : 2;
  if (!isLatin(code) && beside) oddity += 2;
  if (isLatin(code) && run >= 3) oddity += 1;
  const [character, previous] = [text[at] ?? '', text[at - 1] ?? ''];
  const large = character !== character.toLowerCase();
  if (
    large &&
    isLetter(previous) &&
    previous === previous.toLowerCase() &&
    previous !== previous.toUpperCase()
  )
    oddity += 2.5;
  return oddity;
};

/** Everything in a text that is not ASCII; runs of letters outside ASCII are counted along. */
const outsideAscii = (text: string): Seen[] => {
  const seen: Seen[] = [];
  let run = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80) {
      run = 0;
      continue;
    }
    const character = text[at] ?? '';
    const letter = isLetter(character);
    run = letter ? run + 1 : 0;
    seen.push({
      character,
      code,
      lower: character.toLowerCase(),
      letter,
      oddity: letter ? oddityOf(text, at, run) : 0,
    });
  }
  return seen;
};

const mean = (seen: readonly Seen[], weigh: (one: Seen) => number): number =>
  seen.reduce((sum, one) => sum + weigh(one), 0) / Math.max(1, seen.length);

const signWeight = ({ character, code }: Seen): number =>
  isControl(code) ? -4 : USUAL_SIGNS.has(character) ? 0.1 : -1;

/** 2 for the most frequent letter of an alphabet, 0.8 for its rarest, below nothing for a letter it does not have. */
const lettersOf = (letters: string): ReadonlyMap<string, number> => {
  const all = [...letters];
  return new Map(all.map((letter, i) => [letter, 2 - (1.2 * i) / all.length]));
};

const weights = new Map(ALPHABETS.map(({ language, letters }) => [language, lettersOf(letters)]));

/** How much a decoded text looks like a language that is written in this encoding; the higher the better. */
export const plausibility = (text: string, encoding: Encoding): number => {
  const seen = outsideAscii(text);
  const eastAsian = EAST_ASIAN[encoding]?.();
  const usual = USUAL[encoding] ?? 0;
  if (eastAsian)
    return usual + mean(seen, (one) => (isControl(one.code) ? -8 : eastAsian(one.character, one.code)));
  const languages = ALPHABETS.filter(({ encodings }) => encodings.includes(encoding));
  const best = languages.map(({ language }) => {
    const letters = weights.get(language);
    return mean(seen, (one) =>
      one.letter
        ? (letters?.get(one.lower) ?? letters?.get(one.character) ?? -1.5) - one.oddity
        : signWeight(one),
    );
  });
  return usual + Math.max(-10, ...best);
};
