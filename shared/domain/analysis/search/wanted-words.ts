import { fold } from '../../reference/fold-words.ts';
import type { Filter } from '../filter/filter.ts';
import { type SearchedWords, searchedWords } from '../filter/searched-words.ts';

/** What a person types; the rest of a long text finds nothing more. */
const MOST = 20;

/** The parts of a filter's texts that are to be found: what a case is weighed by, and what is marked in it. */
export const wantedWords = (filter: Filter): SearchedWords[] => {
  const all = [filter, ...(filter.any ?? [])].flatMap(({ text, coverWords = [] }) => [
    ...(text === undefined ? [] : searchedWords(text)),
    ...coverWords.map((words) => ({ words: fold(words), begins: false, without: false })),
  ]);
  const wanted = new Map(
    all.filter(({ without }) => !without).map((part) => [`${part.words}${part.begins ? '*' : ''}`, part]),
  );
  return [...wanted.values()].slice(0, MOST);
};
