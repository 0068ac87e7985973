import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import type { Question } from '../imports/map-file.ts';
import { grouped, printable } from './text.ts';

/** Asks the person at the terminal. */
export interface Asker {
  /** The text that was typed; empty for the enter key alone. */
  text(prompt: string): Promise<string>;
  /** Yes or no; the enter key alone is `otherwise`. */
  yes(prompt: string, otherwise: boolean): Promise<boolean>;
  /** The code that a value becomes; null: it means nothing; undefined: left open. */
  code(question: Question): Promise<string | null | undefined>;
  close(): void;
}

const optionsOf = ({ suggestions }: Question): string[] =>
  suggestions.map(
    ({ code, label, confidence }, i) =>
      `    ${i + 1}  ${printable(label)} (${code}), ${Math.round(confidence * 100)} %`,
  );

/** A number chooses a suggestion, `-` leaves the field out, anything else is a code. */
export const codeFrom = (typed: string, { suggestions }: Question): string | null | undefined => {
  const said = typed.trim();
  if (said === '') return undefined;
  if (said === '-') return null;
  return suggestions[Number(said) - 1]?.code ?? said;
};

export const asker = (input: Readable, output: Writable): Asker => {
  const terminal = createInterface({ input, output });
  const text = (prompt: string) => terminal.question(prompt);
  return {
    text,
    async yes(prompt, otherwise) {
      const said = (await text(`${prompt} ${otherwise ? '[Y/n]' : '[y/N]'} `)).trim().toLowerCase();
      return said === '' ? otherwise : said.startsWith('y');
    },
    async code(question) {
      const { column, pointer, value, rows } = question;
      const asked = `${printable(column)} “${printable(value)}” (${grouped(rows)} rows) for ${pointer}:`;
      const ways = '    number or code, - for nothing, enter to leave it open: ';
      return codeFrom(await text([asked, ...optionsOf(question), ways].join('\n')), question);
    },
    close: () => terminal.close(),
  };
};
