import type { Entry } from '../domain/reference/entry.ts';

type Facts = NonNullable<Entry['facts']>;

const parts = (text: string | undefined, mark: string): string[] =>
  (text ?? '')
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const factsOf = (words: readonly string[]): Facts =>
  Object.fromEntries(
    words.map((word) => {
      const [name = '', value = ''] = word.split('=');
      return [name, value === 'true' ? true : value];
    }),
  );

const labelsOf = (names: readonly string[]): Entry['labels'] => {
  const [en, fr, es, ar, ru, pt] = names;
  if (!en || !fr || !es || !ar || !ru || !pt)
    throw new Error(`Six names, parted by |, are needed: ${names.join(' | ')}`);
  return { en, fr, es, ar, ru, pt };
};

const entryOf = (line: string, more: readonly string[], shared: Facts): Entry => {
  const cells = line.split('|').map((cell) => cell.trim());
  const [code = '', ...words] = parts(cells[0], ' ');
  const { parent, ...facts } = { ...shared, ...factsOf(words) };
  const aliases = parts([cells[7] ?? '', ...more].join(';'), ';');
  return {
    code,
    labels: labelsOf(cells.slice(1, 7)),
    ...(aliases.length > 0 && { aliases }),
    ...(typeof parent === 'string' && { parent }),
    ...(Object.keys(facts).length > 0 && { facts }),
  };
};

/**
 * A list written as text, one entry on a line:
 *
 *     code fact=value … | English | French | Spanish | Arabic | Russian | Portuguese | alias; alias; …
 *
 * A line that begins with two spaces goes on with the aliases of the one above. A line `# fact=value …` gives those
 * facts to all lines after it, until the next one. The fact `parent` is the code that the entry belongs to.
 */
export const entriesOf = (lines: string): readonly Entry[] => {
  const entries: Entry[] = [];
  let shared: Facts = {};
  for (const block of lines.trim().split(/\n(?=\S)/)) {
    const [line = '', ...more] = block.split('\n');
    if (line.startsWith('# ')) shared = factsOf(parts(line.slice(2), ' '));
    else entries.push(entryOf(line, more, shared));
  }
  return entries;
};
