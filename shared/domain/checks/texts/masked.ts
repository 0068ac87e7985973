/** Enough to find it in the text, not enough to know it: a finding must not carry nominal data further. */
export const masked = (text: string): string => `${[...text][0] ?? ''}… (${[...text].length})`;
