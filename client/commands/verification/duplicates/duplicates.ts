import { type Command, Option } from 'commander';
import type { components, operations } from '../../../api.ts';
import { dataOf, type Network } from '../../../sdk.ts';
import { pairLines, pairText } from '../../../terminal/verification/pair-text.ts';
import { type CommandContext, contextOf } from '../../command-context.ts';
import { wholeNumber } from '../../whole-number.ts';
import { type InLanguage, inLanguage, languageOption } from '../in-language.ts';
import { readPair } from './read-pair.ts';

type Line = components['schemas']['DuplicateLine'];
type Query = Omit<NonNullable<operations['list-duplicates']['parameters']['query']>, 'cursor' | 'limit'>;

interface Options extends InLanguage, Query {
  readonly limit: number;
}

const PAGE = 100;

export const duplicates = (program: Command): void => {
  program
    .command('duplicates')
    .summary('cases that look alike')
    .description(
      'Lists pairs of cases that look alike, the strongest first, with what speaks for it and against it; or shows ' +
        'one of them side by side. With --json one JSON object a line.',
    )
    .argument('[pair]', 'id of a pair')
    .addOption(
      new Option('--state <state>', 'open, or those that somebody judged').choices(['open', 'judged']),
    )
    .option('--office <office>', 'whose inbox, where you may see that of another')
    .option('--limit <number>', 'at most so many', wholeNumber, 25)
    .addOption(languageOption())
    .action(async (pairId: string | undefined, options: Options, command: Command) => {
      const context = contextOf(command);
      const api = await context.network();
      if (pairId === undefined) return listPairs(api, options, context);
      const pair = await readPair(api, pairId, options);
      context.print(context.json ? JSON.stringify(pair) : pairText(pair));
    });
};

async function* eachPair(api: Network, query: Query, language: InLanguage): AsyncGenerator<Line> {
  let cursor: string | undefined;
  do {
    const page = await dataOf(
      api.GET('/v1/duplicates', {
        params: { query: { ...query, limit: PAGE, ...(cursor && { cursor }) } },
        ...inLanguage(language),
      }),
    );
    yield* page.items;
    cursor = page.next;
  } while (cursor);
}

const listPairs = async (
  api: Network,
  { limit, language, ...query }: Options,
  { json, print, note }: CommandContext,
): Promise<void> => {
  let count = 0;
  for await (const pair of eachPair(api, query, language ? { language } : {})) {
    print(json ? JSON.stringify(pair) : pairLines(pair).join('\n'));
    count += 1;
    if (count >= limit) break;
  }
  if (json) return;
  if (count === 0) note('No pairs.');
  else note(`${count} ${count === 1 ? 'pair' : 'pairs'}. Say what they are with: cen link PAIR same-case`);
};
