import * as z from 'zod';
import { Entry, LANGUAGES, type LanguageCode } from '../../../shared/domain/reference/entry.ts';
import { WrongUsage } from '../../terminal/failure.ts';
import { type Cells, columnsOf } from '../read-table.ts';
import type { SourceFile } from '../source-files.ts';
import { withHeader } from './shape.ts';

type Cell = (name: string) => string;

const labelIn = (cell: Cell, language: LanguageCode): string => cell(`label_${language}`) || cell(language);

export const isOwnTable = (header: Cells): boolean => {
  const names = new Set(header.map((name) => name.trim().toLowerCase()));
  return names.has('code') && (names.has('label_en') || names.has('en'));
};

const factValue = (text: string): string | number | boolean => {
  if (text === 'true' || text === 'false') return text === 'true';
  // "0042" and "1e5" are codes, not numbers.
  return /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,10})?$/.test(text) ? Number(text) : text;
};

const factsOf = (header: Cells, row: Cells): Record<string, string | number | boolean> =>
  Object.fromEntries(
    header.flatMap((given, place) => {
      const fact = /^fact_(.+)$/i.exec(given.trim())?.[1];
      const text = row[place]?.trim() ?? '';
      return fact && text !== '' ? [[fact, factValue(text)]] : [];
    }),
  );

const entryOf = (cell: Cell, facts: Record<string, string | number | boolean>): unknown => {
  const aliases = cell('aliases')
    .split('|')
    .map((alias) => alias.trim())
    .filter((alias) => alias !== '');
  const since = cell('deprecated_since');
  const replacedBy = cell('replaced_by');
  const labels = LANGUAGES.map((language) => [language, labelIn(cell, language)] as const);
  return {
    code: cell('code'),
    labels: Object.fromEntries(labels.filter(([, label]) => label !== '')),
    ...(aliases.length > 0 && { aliases }),
    ...(cell('parent') && { parent: cell('parent') }),
    ...(since && { deprecated: { since, ...(replacedBy && { replacedBy }) } }),
    ...(Object.keys(facts).length > 0 && { facts }),
  };
};

/** @throws WrongUsage with the place and every field that is wrong */
const checked = (given: unknown, place: string): Entry => {
  const { data, error } = Entry.safeParse(given);
  if (data) return data;
  throw new WrongUsage(`${place} is no entry of a list: ${z.prettifyError(error).replace(/\s*\n\s*/g, ' ')}`);
};

/** A table: code, label_en … label_pt, aliases (parted by |), parent, deprecated_since, replaced_by, fact_*. */
export async function* entriesOfTable(rows: AsyncIterable<Cells>): AsyncGenerator<Entry> {
  const { header, rest } = await withHeader(rows);
  const cell = columnsOf(header);
  let number = 1;
  for await (const row of rest) {
    number += 1;
    yield checked(
      entryOf((name) => cell(row, name), factsOf(header, row)),
      `Row ${number}`,
    );
  }
}

const parsed = (text: string, place: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new WrongUsage(`${place} is not well-formed JSON: ${(error as Error).message}`);
  }
};

/** JSON: a list of entries, one entry, or one on each line. */
export async function* entriesOfJson(file: SourceFile): AsyncGenerator<Entry> {
  let text = '';
  for await (const piece of file.text()) text += piece;
  text = text.replace(/^\uFEFF/, '').trim();
  if (text.startsWith('[')) {
    const list = parsed(text, file.name) as unknown[];
    for (const [place, entry] of list.entries()) yield checked(entry, `Entry ${place + 1} of ${file.name}`);
    return;
  }
  for (const [place, line] of text.split('\n').entries())
    if (line.trim() !== '') {
      const where = `Line ${place + 1} of ${file.name}`;
      yield checked(parsed(line, where), where);
    }
}
