import type { FieldRule } from '../../mapping.ts';
import type { ColumnProfile } from '../../profile/file-profile.ts';
import type { Reason } from '../../proposal.ts';
import { fieldType } from '../fields/field-kinds.ts';
import type { AssignedColumn, Assignment } from '../fields/fields-of-columns.ts';
import { choiceRule, countryRule, flagRule } from '../rules/choice-rule.ts';
import { modeFromMeans, wordsAndChoice } from '../rules/circumstance-rule.ts';
import { dayRule } from '../rules/day-rule.ts';
import { currencyRule, moneyRule } from '../rules/money-rule.ts';
import { placeRule } from '../rules/place-rule.ts';
import { codeRule, hsRule, locodeRule, numberRule, textRule } from '../rules/plain-rule.ts';
import { type Drafted, type Drafting, drafted } from './drafted.ts';

/** A field with what was drafted for it, and the columns that it was drafted from. */
export interface DraftedField extends Drafted {
  readonly from: readonly {
    readonly column: ColumnProfile;
    readonly confidence: number;
    readonly reason: Reason;
  }[];
}

/** A field of the second group of columns is `/lines/1/hs`; other lists have one member. */
export const placed = (pointer: string, place: number): string =>
  pointer.replace('/*', `/${place}`).replace(/\/\*/g, '/0');

/** Fields that others read together: goods, quantities and money have their own drafts. */
const OF_OTHERS = /^\/lines\/\*\/(?:category|product|productCode|quantity)|\/currency$|^\/nationalReference$/;

const CHOSEN_WORDS = ['/concealment/method', '/concealment/detail'];

const byKind = (
  { column, best, place }: AssignedColumn,
  { assigned }: Assignment,
  drafting: Drafting,
): Drafted => {
  const pointer = placed(best.pointer, place);
  switch (fieldType(best.pointer)?.kind) {
    case 'day':
      return dayRule(column, pointer, drafting);
    case 'country':
      return countryRule(column, pointer, drafting);
    case 'place':
      return placeRule(column, best.pointer);
    case 'choice':
      if (best.pointer === '/means/*/mode') return modeFromMeans(column, pointer, drafting);
      return CHOSEN_WORDS.includes(best.pointer)
        ? wordsAndChoice(column, drafting)
        : choiceRule(column, pointer, drafting);
    case 'flag':
      return flagRule(column, pointer);
    case 'hs':
      return hsRule(column, pointer);
    case 'locode':
      return locodeRule(column, pointer);
    case 'code':
      return codeRule(column, pointer);
    case 'number':
      return pointer.endsWith('/amount')
        ? moneyRule(
            pointer.slice(0, -'/amount'.length),
            { amount: column, currency: currencyBeside(assigned, best.pointer, place) },
            drafting,
          )
        : numberRule(column, pointer, drafting);
    default:
      if (best.pointer === '/concealment/detail') return wordsAndChoice(column, drafting);
      return textRule([column], pointer);
  }
};

/** A column of currencies belongs to all sums of the line. */
const currencyBeside = (
  assigned: readonly AssignedColumn[],
  amount: string,
  place: number,
): ColumnProfile | undefined => {
  const currencies = assigned.filter(({ best }) => best.pointer.endsWith('/currency'));
  const own = currencies.find(
    ({ best, place: at }) => best.pointer === amount.replace('/amount', '/currency') && at === place,
  );
  return (own ?? currencies[0])?.column;
};

/** Currency without an amount says nothing; with one, its draft has read it. */
const isRead = ({ best }: AssignedColumn, assigned: readonly AssignedColumn[]): boolean =>
  best.pointer.endsWith('/currency') && assigned.some((other) => other.best.pointer.endsWith('/amount'));

/** Fields that one column fills by itself. */
export const draftColumns = (assignment: Assignment, drafting: Drafting): DraftedField[] =>
  assignment.assigned
    .filter(({ best }) => !OF_OTHERS.test(best.pointer))
    .map((one) => ({
      ...byKind(one, assignment, drafting),
      from: [{ column: one.column, confidence: one.best.score, reason: one.best.reason }],
    }));

/** Columns of currencies, which are read with the amounts. */
export const draftCurrencies = ({ assigned }: Assignment, drafting: Drafting): DraftedField[] =>
  assigned
    .filter((one) => isRead(one, assigned))
    .map(({ column, best, place }) => {
      const rule: FieldRule = currencyRule(column, drafting);
      return {
        ...drafted({ [placed(best.pointer, place)]: [rule] }),
        from: [{ column, confidence: best.score, reason: best.reason }],
      };
    });
