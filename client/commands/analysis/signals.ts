import type { Command } from 'commander';
import { dataOf } from '../../sdk.ts';
import { grouped, table } from '../../terminal/text.ts';
import { contextOf } from '../command-context.ts';
import { type InLanguage, inLanguage, languageOption } from '../verification/in-language.ts';
import { wholeNumber } from '../whole-number.ts';

interface Options extends InLanguage {
  readonly week?: string;
  readonly days: number;
  readonly category?: string;
}

/** What changed: outbreaks of a week, and what nobody saw before. */
export const signals = (program: Command): void => {
  program
    .command('signals')
    .summary('what is seized more often than expected, and what is new')
    .description(
      'What was seized more often in a week than its past and the reporting explain, and routes, goods and ways of ' +
        'hiding that no case showed before.',
    )
    .option('--week <week>', 'ISO week such as 2026-W14 (default: the last full one)')
    .option('--days <number>', 'how far back new things are looked for', wholeNumber, 28)
    .option('--category <category>', 'such as drugs, tobacco, cites')
    .addOption(languageOption())
    .action(async (options: Options, command: Command) => {
      const { json, print, note, network } = contextOf(command);
      const { week, days, category } = options;
      const api = await network();
      const headers = inLanguage(options);
      const of = category ? { category: category as 'drugs' } : {};
      const [told, news] = await Promise.all([
        dataOf(
          api.GET('/v1/analysis/signals', {
            params: { query: { ...of, ...(week && { week }) } },
            ...headers,
          }),
        ),
        dataOf(api.GET('/v1/analysis/first-seen', { params: { query: { ...of, days } }, ...headers })),
      ]);
      if (json) return print(JSON.stringify({ ...told, firstSeen: news }));
      for (const { sentence, cautions } of told.signals)
        print([sentence, ...cautions.map(({ detail }) => `  ${detail}`)].join('\n'));
      note(
        told.signals.length === 0
          ? `${told.week}: nothing stands out among ${grouped(told.tested)} series.`
          : `${told.week}: ${grouped(told.signals.length)} of ${grouped(told.tested)} series stand out.`,
      );
      if (news.found.length === 0) return note(`Nothing new since ${news.from}.`);
      print(
        table(
          ['New', 'First', 'Cases', 'Reported by'],
          news.found.map(({ title, firstDay, cases, administrations, newcomers }) => [
            title,
            firstDay,
            grouped(cases),
            `${administrations.join(', ')}${newcomers ? ' (new to them)' : ''}`,
          ]),
        ),
      );
    });
};
