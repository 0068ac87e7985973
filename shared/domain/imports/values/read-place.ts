import { countryOf } from '../../codes/country-of.ts';

/** A text is no place, and no work for a look-up. */
const LONGEST = 200;

const BETWEEN = /,|،|;|\/| - | – | — /g;

/** Where a place can be cut into two, the longest right side first. */
const cuts = (text: string): [left: string, right: string][] =>
  [...text.matchAll(BETWEEN)].map(({ index, 0: mark }) => [
    text.slice(0, index).trim(),
    text.slice(index + mark.length).trim(),
  ]);

const bracketed = (text: string): [left: string, right: string][] => {
  const open = text.lastIndexOf('(');
  return open > 0 && text.endsWith(')')
    ? [[text.slice(0, open).trim(), text.slice(open + 1, -1).trim()]]
    : [];
};

/** Two letters behind a town are as often a state, province or canton (Wilmington, DE; Recife, PE) as a country. */
const countryBeside = (part: string): string | undefined => (part.length > 2 ? countryOf(part) : undefined);

export interface PlaceRead {
  readonly name?: string;
  readonly country?: string;
}

/**
 * A place in words: "Nairobi, Kenya", "Kenya", "Nairobi (Kenya)", "Kenya - Nairobi", a name alone. A part that is not
 * known, as in "Unknown, Kenya", is left out.
 */
export const readPlace = (text: string, isUnknown: (value: string) => boolean): PlaceRead => {
  if (text.length > LONGEST) return { name: text };
  const whole = countryOf(text);
  if (whole !== undefined) return { country: whole };
  const both = [...cuts(text), ...bracketed(text)];
  const place = (name: string, country: string): PlaceRead =>
    isUnknown(name) ? { country } : { name, country };
  for (const [left, right] of both) {
    const country = countryBeside(right);
    if (country !== undefined) return place(left, country);
    if (isUnknown(right)) return readPlace(left, isUnknown);
  }
  for (const [left, right] of both.toReversed()) {
    const country = countryBeside(left);
    if (country !== undefined) return place(right, country);
  }
  return { name: text };
};
