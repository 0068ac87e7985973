import { fold } from '../../reference/fold-words.ts';

/** How sheets in six languages say that something is not known; compared as folded words, marks alone as they are. */
const WORDS = `
unknown|unk|not known|not stated|not specified|unspecified|not available|not applicable|not reported|not recorded
undetermined|unidentified|not identified|no data|no information|missing|blank|tbc|tbd|to be confirmed|n/a|na|n.a.|n/k|nk
nil|none|null|nan|nul
inconnu|inconnue|inconnus|inconnues|non connu|non précisé|non précisée|non renseigné|non renseignée|non spécifié
non communiqué|non déterminé|non identifié|non disponible|non applicable|néant|aucun|aucune|sans objet|ns|nc|n.c.|n.d.|nd
desconocido|desconocida|desconocidos|se desconoce|no se conoce|sin datos|sin dato|sin información|sin especificar
no especificado|no especifica|no consta|no aplica|no identificado|no disponible|no determinado|no reporta|no registra
ninguno|ninguna|por establecer|por determinar|s/d|s/i|s.d.|s.i.
неизвестно|неизвестен|неизвестна|не известно|нет данных|нет сведений|не указано|не указан|не указана|не установлено
не установлен|не установлена|не определено|отсутствует|н/д|н.д.|б/н
غير معروف|غير معروفه|غير محدد|غير محدده|غير معلوم|غير معلومه|مجهول|مجهوله|لا يوجد|لا توجد|لا ينطبق|غير متوفر|غير متاح
بدون|غير مبين|غير مذكور
desconhecido|desconhecida|não informado|não informada|não consta|não identificado|não identificada|não especificado
não especificada|não disponível|não se aplica|sem informação|sem informações|sem dados|ignorado|ignorada|nenhum|nenhuma
`;

/** Words for "something else": no place and no country either, but a choice of its own where there is a list. */
const OTHER_WORDS =
  'other|others|other/unknown|autre|autres|otro|otra|otros|otras|другое|другой|другие|прочее|прочие|иное|اخرى|أخرى|غير ذلك|outro|outra|outros|outras';
const SEVERAL_WORDS =
  'multiple|various|several|multiple countries|several countries|divers|plusieurs|varios|varias|разные|متعدد|متنوع|vários|várias|diversos';

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/[|\n]/).map(fold));

const unknown = setOf(WORDS);
const other = setOf(OTHER_WORDS);
const several = setOf(SEVERAL_WORDS);

/** A text without a letter or digit: "-", "?", "...", "**". */
const MARKS_ALONE = /^[^\p{L}\p{N}]*$/u;

/** Longer than any of the words. */
const LONGEST = 30;

/** Does a cell say that its value is not known? */
export const isUnknownWord = (text: string): boolean =>
  text === '' || (text.length <= LONGEST && (unknown.has(fold(text)) || MARKS_ALONE.test(text)));

export const isOtherWord = (text: string): boolean => text.length <= LONGEST && other.has(fold(text));

export const isSeveralWord = (text: string): boolean => text.length <= LONGEST && several.has(fold(text));
