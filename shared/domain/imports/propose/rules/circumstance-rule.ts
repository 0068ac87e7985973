import type { ColumnProfile } from '../../profile/file-profile.ts';
import { type Drafted, type Drafting, drafted } from '../drafts/drafted.ts';
import { choiceRule } from './choice-rule.ts';

/** Free texts, as against a list of choices in a sheet. */
const isFreeText = (column: ColumnProfile): boolean => column.averageLength > 25 || column.distinct > 60;

/** Where it was hidden: the words as they are, and of the known choices the one that they speak of. */
export const wordsAndChoice = (column: ColumnProfile, drafting: Drafting): Drafted => {
  const choice = choiceRule(column, '/concealment/method', drafting);
  return drafted(
    { ...choice.fields, '/concealment/detail': [{ column: column.name }] },
    // The words are kept: whoever reads them knows more than an answer could say.
    { notes: choice.notes, questions: isFreeText(column) ? [] : choice.questions },
  );
};

/** A mode of transport, or the means that tells it: "lorry" is road. */
export const modeFromMeans = (column: ColumnProfile, pointer: string, drafting: Drafting): Drafted => {
  const choice = choiceRule(column, pointer, drafting);
  const [rule] = choice.fields[pointer] ?? [];
  if (!rule) return choice;
  const translate = { ...rule.translate };
  const questions = choice.questions.filter(({ value }) => {
    const means = drafting.lookUp.recognise({ list: 'means' }, value);
    const mode = means && means.confidence >= 0.5 ? means.entry.parent : undefined;
    if (mode !== undefined) translate[value] = mode;
    return mode === undefined;
  });
  return { ...choice, fields: { [pointer]: [{ ...rule, translate, otherwise: null }] }, questions };
};
