/**
 * What the number of a chapter says by itself (HS 2022): 01 to 97 are the Convention's, 77 is kept free for later use,
 * 98 and 99 are for national purposes.
 */
export const chapterOf = (code: string): 'international' | 'national' | 'none' => {
  const chapter = Number(code.slice(0, 2));
  if (chapter === 0 || chapter === 77) return 'none';
  return chapter > 97 ? 'national' : 'international';
};
