import { plainWord } from './plain-text.ts';

/**
 * Names of the months in the six languages: Russian in the cases that dates stand in, Arabic as written in the Levant,
 * on the Nile and the Gulf, in Algeria and Tunisia, and in Morocco.
 */
const MONTHS = [
  'january janvier enero janeiro январь января январе يناير كانون_الثاني جانفي',
  'february février febrero fevereiro февраль февраля феврале فبراير شباط فيفري',
  'march mars marzo março март марта марте مارس آذار',
  'april avril abril апрель апреля апреле أبريل إبريل نيسان أفريل',
  'may mai mayo maio май мая мае مايو أيار ماي',
  'june juin junio junho июнь июня июне يونيو حزيران جوان',
  'july juillet julio julho июль июля июле يوليو تموز جويلية يوليوز',
  'august août agosto август августа августе أغسطس آب أوت غشت',
  'september septembre septiembre setiembre setembro сентябрь сентября сентябре سبتمبر أيلول شتنبر',
  'october octobre octubre outubro октябрь октября октябре أكتوبر تشرين_الأول',
  'november novembre noviembre novembro ноябрь ноября ноябре نوفمبر تشرين_الثاني نونبر',
  'december décembre diciembre dezembro декабрь декабря декабре ديسمبر كانون_الأول دجنبر',
].map((names) => names.split(' ').map((name) => plainWord(name.replace('_', ''))));

const SHORTEST = 3;
const LONGEST = 20;

/** Every beginning of a name that belongs to one month alone: `jui` is juin and juillet, and so neither. */
const monthByBeginning = (): ReadonlyMap<string, number> => {
  const months = new Map<string, number | undefined>();
  MONTHS.forEach((names, i) => {
    for (const name of names)
      for (let end = Math.min(SHORTEST, name.length); end <= name.length; end += 1) {
        const beginning = name.slice(0, end);
        months.set(beginning, months.has(beginning) && months.get(beginning) !== i + 1 ? undefined : i + 1);
      }
  });
  for (const names of MONTHS) for (const name of names) months.set(name, MONTHS.indexOf(names) + 1);
  return new Map([...months].filter((entry): entry is [string, number] => entry[1] !== undefined));
};

let beginnings: ReadonlyMap<string, number> | undefined;

/** Names of months that are written as two words. */
export const TWO_WORDS: ReadonlySet<string> = new Set(['كانون', 'تشرين']);

/** The month, 1 to 12, that a name or its abbreviation of at least three letters means in any of the six languages. */
export const monthOf = (word: string): number | undefined => {
  if (word.length > LONGEST) return undefined;
  beginnings ??= monthByBeginning();
  return beginnings.get(plainWord(word));
};
