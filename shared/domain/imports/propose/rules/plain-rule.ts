import type { FieldRule } from '../../mapping.ts';
import type { ColumnProfile } from '../../profile/file-profile.ts';
import { type Drafted, type Drafting, drafted } from '../drafts/drafted.ts';
import { fieldType } from '../fields/field-kinds.ts';
import { numberMarks } from './number-marks.ts';

/** Values that a code does not take as they are, only without their spaces and dots. */
const cleaned = (column: ColumnProfile, clean: (text: string) => string, fits: (text: string) => boolean) => {
  const translate: Record<string, string | null> = {};
  for (const { text } of column.values.slice(0, 1000)) {
    if (fits(text)) continue;
    const other = clean(text);
    translate[text] = fits(other) ? other : null;
  }
  return translate;
};

const HS = /^(?!77)\d{2}(\d{2}){0,2}$/;

/** HS codes come with dots, spaces and the digits of the national tariff: the first six are the world's. */
export const hsRule = (column: ColumnProfile, pointer: string): Drafted => {
  const translate = cleaned(
    column,
    (text) => {
      const digits = text.replace(/[ .]/g, '');
      return /^\d{6,}$/.test(digits) ? digits.slice(0, 6) : digits;
    },
    (text) => HS.test(text),
  );
  return drafted({ [pointer]: [withTranslations(column, translate)] });
};

const withTranslations = (column: ColumnProfile, translate: Record<string, string | null>): FieldRule => ({
  column: column.name,
  ...(Object.keys(translate).length > 0 && { translate, otherwise: 'keep' }),
});

/** An identifier by its pattern: written in capitals and without marks; what is none is left out. */
export const codeRule = (column: ColumnProfile, pointer: string): Drafted => {
  const pattern = fieldType(pointer)?.pattern;
  if (!pattern) return drafted({ [pointer]: [{ column: column.name }] });
  const translate = cleaned(
    column,
    (text) => text.toUpperCase().replace(/^IMO/, '').replace(/[ .-]/g, ''),
    (text) => pattern.test(text),
  );
  return drafted({ [pointer]: [withTranslations(column, translate)] });
};

export const locodeRule = (column: ColumnProfile, pointer: string): Drafted =>
  drafted({
    [pointer]: [
      withTranslations(
        column,
        cleaned(
          column,
          (text) => text.toUpperCase().replace(' ', ''),
          (text) => /^[A-Z]{2}[A-Z2-9]{3}$/.test(text),
        ),
      ),
    ],
  });

export const numberRule = (column: ColumnProfile, pointer: string, drafting: Drafting): Drafted => {
  const { marks, notes, factor } = numberMarks(column, drafting);
  const loose = column.numbers.all < column.filled;
  return drafted(
    { [pointer]: [{ column: column.name, number: { ...marks, ...(loose && { loose }) } }] },
    { notes, factor },
  );
};

export const textRule = (columns: readonly ColumnProfile[], pointer: string, join = ', '): Drafted => {
  const [first, ...others] = columns.map(({ name }) => name);
  if (first === undefined) return drafted({});
  return drafted({
    [pointer]: [others.length === 0 ? { column: first } : { columns: [first, ...others], join }],
  });
};
