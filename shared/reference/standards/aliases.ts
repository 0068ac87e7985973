import type { Entry } from '../../domain/reference/entry.ts';

const MOST = 200;
const LONGEST = 300;

/** The words that are not names already, each once, as many as an entry takes. */
export const aliasesBeside = (labels: Entry['labels'], words: Iterable<string>): Pick<Entry, 'aliases'> => {
  const names = new Set<string | undefined>(Object.values(labels));
  const aliases = [...new Set(words)]
    .map((word) => word.trim())
    .filter((word) => word !== '' && word.length <= LONGEST && !names.has(word))
    .slice(0, MOST);
  return aliases.length > 0 ? { aliases } : {};
};
