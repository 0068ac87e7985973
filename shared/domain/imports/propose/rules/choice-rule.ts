import { countryOf } from '../../../codes/country-of.ts';
import type { FieldRule } from '../../mapping.ts';
import type { ColumnProfile } from '../../profile/file-profile.ts';
import { isOtherWord, isSeveralWord } from '../../profile/unknown-words.ts';
import type { Question, Reason } from '../../proposal.ts';
import { type Drafted, type Drafting, drafted } from '../drafts/drafted.ts';
import { askedFor, flagOf } from '../evidence.ts';
import { fieldType } from '../fields/field-kinds.ts';
import type { Asked } from '../look-up.ts';

/** A column with more different values than this is a text: nobody is asked what each of them means. */
const MOST_TRANSLATED = 400;
/** Nobody answers more than a proposal asks of all columns. */
export const MOST_ASKED = 100;
/** Translations that stand in a proposal without being asked. */
export const SURE = 0.5;

const general = (pointer: string): string => pointer.replace(/\/\d+(?=\/|$)/g, '/*');

/** Code of a choice: in the list `choices` it stands behind the field's name. */
const codeOf = (code: string): string => code.slice(code.indexOf('=') + 1);

export interface Translation {
  readonly translate: Record<string, string>;
  readonly unknown: readonly { readonly text: string; readonly rows: number }[];
  readonly similar: readonly string[];
}

/** What the values of a column are in a list, and those that nobody knows. */
export const translated = (column: ColumnProfile, asked: Asked, { lookUp }: Drafting): Translation => {
  const translate: Record<string, string> = {};
  const unknown: { text: string; rows: number }[] = [];
  const similar: string[] = [];
  for (const { text, rows } of column.values.slice(0, MOST_TRANSLATED)) {
    const found = lookUp.recognise(asked, text);
    if (found && found.confidence >= SURE) {
      translate[text] = codeOf(found.entry.code);
      if (found.how === 'similar') similar.push(text);
    } else unknown.push({ text, rows });
  }
  return { translate, unknown, similar };
};

export const questionsFor = (
  column: ColumnProfile,
  pointer: string,
  { asked, unknown, drafting }: { asked: Asked; unknown: Translation['unknown']; drafting: Drafting },
): Question[] =>
  column.distinct > MOST_TRANSLATED
    ? []
    : unknown.slice(0, MOST_ASKED).map(({ text, rows }) => ({
        column: column.name,
        pointer,
        value: text,
        rows,
        suggestions: drafting.lookUp.suggest(asked, text).map(({ entry, score }) => ({
          code: codeOf(entry.code),
          label: entry.labels.en,
          confidence: Math.min(0.95, score),
        })),
      }));

/** What spelling was taken for what, so that a person sees it. */
export const similarNote = (similar: readonly string[]): Reason[] =>
  similar.length === 0
    ? []
    : [
        {
          code: 'similar-spelling',
          detail: `Taken for known words by a similar spelling: ${similar.slice(0, 10).join(', ')}. Check them.`,
        },
      ];

/** A field with fixed choices: every value of the column is translated or asked. */
export const choiceRule = (column: ColumnProfile, pointer: string, drafting: Drafting): Drafted => {
  const type = fieldType(pointer);
  const asked = type && askedFor(general(pointer), type);
  if (!type || !asked) return drafted({});
  const { translate, unknown, similar } = translated(column, asked, drafting);
  for (const { text } of unknown)
    if (isOtherWord(text) && type.choices?.includes('other')) translate[text] = 'other';
  const open = unknown.filter(({ text }) => translate[text] === undefined);
  // A choice that may stay open says so; another field is left out until somebody has answered.
  const otherwise = type.choices?.includes('unknown') ? 'unknown' : null;
  const rule: FieldRule = { column: column.name, translate, otherwise };
  return drafted(
    { [pointer]: [rule] },
    {
      notes: similarNote(similar),
      questions: questionsFor(column, pointer, { asked, unknown: open, drafting }),
      factor: open.length > 0 ? 0.9 : 1,
    },
  );
};

export const flagRule = (column: ColumnProfile, pointer: string): Drafted => {
  const entries = column.values.flatMap(({ text }) => {
    const flag = flagOf(text);
    return flag === undefined ? [] : [[text, flag] as const];
  });
  return drafted({
    [pointer]: [{ column: column.name, translate: Object.fromEntries(entries), otherwise: null }],
  });
};

/** Similar enough to be taken for the country without asking: "Columbia" is asked, "Gautemala" is not. */
const SAME_COUNTRY = 0.9;

/** Names of countries that our table does not know: taken by their spelling, or asked, and left out until then. */
export const countryRule = (column: ColumnProfile, pointer: string, drafting: Drafting): Drafted => {
  const asked: Asked = { list: 'countries' };
  const unknown: { text: string; rows: number }[] = [];
  const similar: string[] = [];
  const translate: Record<string, string | null> = {};
  for (const value of column.values.slice(0, MOST_TRANSLATED)) {
    if (countryOf(value.text) !== undefined) continue;
    if (isOtherWord(value.text) || isSeveralWord(value.text)) {
      translate[value.text] = null;
      continue;
    }
    const found = drafting.lookUp.recognise(asked, value.text);
    if (found && found.confidence >= SAME_COUNTRY * 0.85) {
      translate[value.text] = found.entry.code;
      if (found.how !== 'name') similar.push(value.text);
    } else {
      translate[value.text] = null;
      unknown.push(value);
    }
  }
  // Two letters that are a country and a word for "not available" alike.
  for (const text of column.unknown.keys())
    if (/^[A-Z]{2}$/.test(text) && (column.codes.get('alpha2') ?? 0) > 0.5 * column.filled) {
      const country = countryOf(text);
      if (country) translate[text] = country;
    }
  const rule: FieldRule = {
    column: column.name,
    countries: true,
    ...(Object.keys(translate).length > 0 && { translate, otherwise: 'keep' }),
  };
  return drafted(
    { [pointer]: [rule] },
    {
      notes: similarNote(similar),
      questions: questionsFor(column, pointer, { asked, unknown, drafting }),
      factor: unknown.length > 0 ? 0.95 : 1,
    },
  );
};
