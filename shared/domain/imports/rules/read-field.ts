import { columnsOf, type FieldRule } from '../mapping.ts';
import type { Refusal } from '../refusal.ts';
import { type Note, refused, type Whereabouts } from '../values/conversion.ts';
import { type Columns, folded, foldedMap } from './columns.ts';
import { conversionOf } from './conversion-of.ts';
import type { FieldReader, Piece, Reading } from './reading.ts';
import { rememberedBy } from './remembered.ts';
import { rowTest } from './row-test.ts';

const WRONG_ENCODING = refused(
  'wrong-encoding',
  'Not text in the encoding that the mapping names: correct "encoding".',
).refused;
const NOT_TRANSLATED = refused(
  'not-translated',
  'The mapping does not say what this value means: add it to "translate".',
).refused;
const TOO_MANY_VALUES = refused(
  'too-many-values',
  'There are more values in this cell than any list of a report holds: check the mark between them.',
).refused;

const NOTHING: Read = { piece: undefined };

/** More members than any list of a report has. */
const MOST_VALUES = 1000;

interface Read {
  readonly piece: Piece | undefined;
  readonly note?: Note;
}

type PieceReader = (text: string, at: Whereabouts) => Read | { readonly refusal: Refusal };

const pieceReader = (rule: FieldRule, pointer: string, columns: Columns): PieceReader => {
  const own = rule.columns ?? [rule.column as string];
  const translate = rule.translate && foldedMap(rule.translate);
  const { otherwise = 'refuse' } = rule;
  const convert = conversionOf(rule, pointer, columns);
  const refuse = (value: string, { code, detail }: Note, names: readonly string[] = own) => ({
    refusal: { columns: names, value, code, detail },
  });
  const translated = (to: unknown): Read => {
    if (to === null) return NOTHING;
    return {
      piece: typeof to === 'object' ? { named: to as Readonly<Record<string, unknown>> } : { value: to },
    };
  };

  return (text, at) => {
    if (!columns.keepsDamaged && text.includes('\uFFFD')) return refuse(text, WRONG_ENCODING);
    const translation = translate?.get(folded(text));
    if (translation !== undefined) return translated(translation);
    if (columns.isUnknown(text)) return NOTHING;
    if (translate && otherwise === 'refuse') return refuse(text, NOT_TRANSLATED);
    if (translate && otherwise !== 'keep') return translated(otherwise);
    const converted = convert(text, at);
    if (!('refused' in converted)) {
      const note = 'note' in converted ? converted.note : undefined;
      return { piece: converted, ...(note && { note }) };
    }
    const { column, given } = converted;
    return column === undefined
      ? refuse(text, converted.refused)
      : refuse(given ?? '', converted.refused, [column]);
  };
};

/** The values of one cell in their order; those at the end that are empty are only marks too many. */
const piecesOf = (given: string, mark: string): string[] => {
  const pieces = given.split(mark, MOST_VALUES + 1).map((piece) => piece.trim());
  while (pieces.at(-1) === '') pieces.pop();
  return pieces;
};

/** Makes a rule of the mapping a function of the row; positions, maps and patterns are made once. */
export const fieldReader = (rule: FieldRule, pointer: string, columns: Columns): FieldReader => {
  const read = valueReader(rule, pointer, columns);
  if (!rule.when) return read;
  const applies = rowTest(rule.when, columns);
  return (cells) => (applies(cells) ? read(cells) : undefined);
};

const valueReader = (rule: FieldRule, pointer: string, columns: Columns): FieldReader => {
  if (rule.constant !== undefined) {
    const always: Reading = { pieces: [{ value: rule.constant }], spread: false, columns: [], notes: [] };
    return () => always;
  }
  const names = rule.columns ?? [rule.column as string];
  const positions = names.map(columns.position);
  const { join = ' ', split, take } = rule;
  const readPiece = pieceReader(rule, pointer, columns);
  const translatesWhole = (given: string) =>
    Object.keys(rule.translate ?? {}).some((name) => folded(name) === folded(given));

  const from = columnsOf(rule);
  const reading = (texts: readonly string[], cells: readonly string[]): Reading => {
    const read = texts.map((text, index) => ({ text, read: readPiece(text, { cells, index }) }));
    const refusals = read.flatMap((one) => ('refusal' in one.read ? [one.read.refusal] : []));
    if (refusals.length > 0) return { refusals };
    const pieces = read.map((one) => ('piece' in one.read ? one.read.piece : undefined));
    const known = pieces.filter((piece) => piece !== undefined);
    if (known.length === 0) return undefined;
    const notes = read.flatMap(({ text, read: one }) =>
      'note' in one && one.note ? [{ columns: names, value: text, ...one.note }] : [],
    );
    if (split !== undefined && take === undefined) return { pieces, spread: true, columns: from, notes };
    return { pieces: [take === 'last' ? known.at(-1) : known[0]], spread: false, columns: from, notes };
  };

  const whole: FieldReader = (cells) => {
    const parts = positions.map((at) => (cells[at] ?? '').trim());
    const known = parts.length === 1 ? parts : parts.filter((part) => !columns.isUnknown(part));
    const given = known.join(join);
    const single = split === undefined || !given.includes(split) || translatesWhole(given);
    const texts = single ? [given] : piecesOf(given, split);
    return texts.length > MOST_VALUES
      ? { refusals: [{ columns: names, value: given, ...TOO_MANY_VALUES }] }
      : reading(texts, cells);
  };
  return rememberedBy(columnsOf(rule).map(columns.position), whole);
};
