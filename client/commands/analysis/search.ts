import { type Command, Option } from 'commander';
import type { components } from '../../api.ts';
import { dataOf, type Network } from '../../sdk.ts';
import { grouped, printable, table } from '../../terminal/text.ts';
import { contextOf } from '../command-context.ts';
import { wholeNumber } from '../whole-number.ts';
import { type AskedCases, filterOf, withAskedCases } from './asked-cases.ts';
import { CASE_HEADINGS, caseRow } from './case-row.ts';

type Found = components['schemas']['CaseFound'];
type Passage = components['schemas']['Passage'];
type Filter = Record<string, unknown>;

const SORTS = ['day', 'knownFrom', 'quantity', 'value', 'relevance'] as const;

interface Options extends AskedCases {
  readonly sort: (typeof SORTS)[number];
  readonly limit: number;
}

const PAGE = 200;

export const search = (program: Command): void => {
  withAskedCases(program.command('search').summary('find cases by words and conditions'))
    .description(
      'Finds verified cases that you may see. All words have to be there; "in quotes" as they stand, begin* for a ' +
        'beginning, -without for what must not be there (after --). With --json one JSON object a line.',
    )
    .argument('[words...]', 'in any language')
    .addOption(new Option('--sort <by>', 'what comes first').choices(SORTS).default('day'))
    .option('--limit <number>', 'at most so many', wholeNumber, 20)
    .action(async (words: string[], options: Options, command: Command) => {
      const { json, print, note, network } = contextOf(command);
      const text = words.map(phrase).join(' ');
      const filter = { ...(await filterOf(options)), ...(text && { text }) };
      const { items, total, sentence } = await found(await network(), filter, options);
      if (json) return items.forEach((one) => void print(JSON.stringify(one)));
      if (items.length > 0) print(table(CASE_HEADINGS, items.map(caseRow)));
      for (const { reference, words: pieces } of items)
        for (const piece of pieces) print(`${reference}: ${marked(piece)}`);
      note(sentence);
      note(total === 0 ? 'No cases.' : `${grouped(items.length)} of ${grouped(total)} cases.`);
    });
};

/** What the shell took the quotes from. */
const phrase = (word: string): string => (/\s/.test(word) && !word.includes('"') ? `"${word}"` : word);

const found = async (network: Network, filter: Filter, { sort, limit }: Options) => {
  const items: Found[] = [];
  let cursor: string | undefined;
  let [total, sentence] = [0, ''];
  do {
    const page = await dataOf(
      network.POST('/v1/analysis/cases', {
        body: {
          filter: filter as never,
          sort: { by: sort },
          limit: Math.min(PAGE, limit - items.length),
          ...(cursor && { cursor }),
        },
      }),
    );
    items.push(...page.items);
    ({ total, sentence } = page);
    cursor = page.next;
  } while (cursor && items.length < limit);
  return { items, total, sentence };
};

/** What was found, between brackets. */
const marked = ({ text, marks }: Passage): string => {
  let shown = '';
  let at = 0;
  for (const { from, to } of marks) {
    shown += `${text.slice(at, from)}[${text.slice(from, to)}]`;
    at = to;
  }
  return `… ${printable(shown + text.slice(at))} …`;
};
