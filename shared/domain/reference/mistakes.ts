/** How many mistakes a word may have and still be meant: short words are too near to each other. */
export const mistakesIn = ({ length }: string): number => (length < 3 ? 0 : length < 7 ? 1 : 2);

/** 1 without mistakes; a mistake weighs more in a short word. */
export const nearness = ({ length }: string, mistakes: number): number =>
  Math.max(0.3, 1 - (1.5 * mistakes) / Math.max(length, 1));
