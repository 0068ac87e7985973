import { LINKS, NAMED, NO_NAMES, OUR_LADY, PERSONS, ROLES, THINGS, TITLES } from './name-words.ts';
import type { Token } from './tokens.ts';

const CAPITALISED = /^\p{Lu}[\p{L}'’.-]*\p{L}$/u;
const ARABIC = /^[\u0621-\u064a]{2,}$/u;
const ARABIC_SIGN = /[\u0621-\u064a]/u;
const SMALL = /\p{Ll}/u;
const SMALL_ONES = /\p{Ll}/gu;
const LETTERS = /\p{L}/gu;
/** "Иванов И.И." and the patronymic: nothing but a person is written so. */
const INITIALS = /^[А-ЯЁ]\.[А-ЯЁ]$/;
const CYRILLIC_NAME = /^[А-ЯЁ][а-яё]{2,}(?:-[А-ЯЁ][а-яё]+)?$/;
const PATRONYMIC = /^[А-ЯЁ][а-яё]+(?:ович|евич|овича|евича|овна|евна|овны|евны)$/;
const FRENCH = new Set(['le', 'les', 'du', 'des', 'par', 'ete', 'dans', 'est', 'et', 'une', 'avec', 'au']);
/** Ships, streets and ports are named after people. */
const IN_HONOUR = new Set([
  'имени',
  'им',
  'улица',
  'ул',
  'порт',
  'судно',
  'теплоход',
  'т х',
  'площадь',
  'проспект',
]);

const isName = ({ text, folded }: Token): boolean => CAPITALISED.test(text) && !NO_NAMES.has(folded);

/** In a text of capitals, a capital says nothing: only a title does. */
const isShouted = (text: string): boolean => {
  const small = text.match(SMALL_ONES)?.length ?? 0;
  return small * 5 < (text.match(LETTERS)?.length ?? 0) && !ARABIC_SIGN.test(text);
};

/** Names that follow each other from here on, in one clause; four at most. */
const namesFrom = (tokens: readonly Token[], at: number): string[] => {
  const names: string[] = [];
  for (const token of tokens.slice(at, at + 4)) {
    if (!isName(token)) break;
    names.push(token.text);
    if (token.ends) break;
  }
  return names;
};

const afterTitle = (tokens: readonly Token[], at: number): string | undefined => {
  const [title, next] = [tokens[at], tokens[at + 1]];
  if (!title || !next || !TITLES.has(title.folded)) return undefined;
  if (OUR_LADY.has(tokens[at - 1]?.folded ?? '')) return undefined;
  if (ARABIC.test(title.text))
    return ARABIC.test(next.text) && !NO_NAMES.has(next.folded) ? next.text : undefined;
  // "mr" is no title and may be an abbreviation of anything; the long ones are written small as well.
  if (title.folded.length < 4 && SMALL.test(title.text[0] ?? '') && !title.folded.includes(' '))
    return undefined;
  return isName(next) ? next.text : undefined;
};

/** "M. Dupont", where the text is French: elsewhere the letter stands for anything. */
const afterM = (tokens: readonly Token[], at: number): string | undefined => {
  const [letter, next] = [tokens[at], tokens[at + 1]];
  if (letter?.text !== 'M' || !letter.ends || !next || next.text.length < 3 || !isName(next))
    return undefined;
  return tokens.some(({ folded }) => FRENCH.has(folded)) ? next.text : undefined;
};

const afterRole = (tokens: readonly Token[], at: number): string | undefined => {
  const role = tokens[at];
  if (!role || role.ends || !ROLES.has(role.folded)) return undefined;
  const names = namesFrom(tokens, at + 1);
  return names.length >= 2 ? names.join(' ') : undefined;
};

/** Is the nearest word before that can have a name one for a person? */
const isPerson = (tokens: readonly Token[], at: number): boolean => {
  for (const { folded, ends } of tokens.slice(Math.max(0, at - 7), at).reverse()) {
    if (ends || THINGS.has(folded)) return false;
    if (PERSONS.has(folded)) return true;
  }
  return false;
};

const afterNamed = (tokens: readonly Token[], at: number): string | undefined => {
  const named = tokens[at];
  if (!named || named.ends || !NAMED.has(named.folded) || !isPerson(tokens, at)) return undefined;
  let next = at + 1;
  while (next < at + 3 && LINKS.has(tokens[next]?.folded ?? '')) next += 1;
  const names = namesFrom(tokens, next);
  return names.length > 0 ? names.join(' ') : undefined;
};

const withInitials = (tokens: readonly Token[], at: number): string | undefined => {
  const [before, name, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!name || !next || IN_HONOUR.has(before?.folded ?? '') || !CYRILLIC_NAME.test(name.text))
    return undefined;
  return INITIALS.test(next.text) || (PATRONYMIC.test(next.text) && !name.ends) ? name.text : undefined;
};

/** The first name of a person that the text tells, as far as words around it show that it is one. */
export const nameIn = (tokens: readonly Token[], text: string): string | undefined => {
  const rules = isShouted(text) ? [afterTitle] : [afterTitle, afterM, afterRole, afterNamed, withInitials];
  for (const at of tokens.keys())
    for (const rule of rules) {
      const name = rule(tokens, at);
      if (name !== undefined) return name;
    }
  return undefined;
};
