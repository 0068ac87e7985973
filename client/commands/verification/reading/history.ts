import type { Command } from 'commander';
import { dataOf, type Network } from '../../../sdk.ts';
import { historyLines } from '../../../terminal/verification/history-lines.ts';
import { contextOf } from '../../command-context.ts';
import { type InLanguage, inLanguage, languageOption } from '../in-language.ts';

const PAGE = 200;

/** Everything that happened, page after page, the first first. */
async function* eachHappening(api: Network, seizureId: string, language: InLanguage) {
  let cursor: string | undefined;
  do {
    const query = { limit: PAGE, ...(cursor && { cursor }) };
    const page = await dataOf(
      api.GET('/v1/seizures/{seizureId}/history', {
        params: { path: { seizureId }, query },
        ...inLanguage(language),
      }),
    );
    yield* page.items;
    cursor = page.next;
  } while (cursor);
}

export const history = (program: Command): void => {
  program
    .command('history')
    .summary('who did what with a case, when')
    .description(
      'Shows everything that happened to a case, the first first: versions and what they changed, checks, questions, ' +
        'answers, decisions. With --json one JSON object a line.',
    )
    .argument('<case>', 'its reference or id')
    .addOption(languageOption())
    .action(async (seizureId: string, language: InLanguage, command: Command) => {
      const { json, print, network } = contextOf(command);
      for await (const happening of eachHappening(await network(), seizureId, language))
        print(json ? JSON.stringify(happening) : historyLines(happening).join('\n'));
    });
};
