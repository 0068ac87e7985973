import { type Command, Option } from 'commander';
import { dataOf } from '../../sdk.ts';
import { grouped, table } from '../../terminal/text.ts';
import { contextOf } from '../command-context.ts';
import { type InLanguage, inLanguage, languageOption } from '../verification/in-language.ts';
import { type AskedCases, filterOf, withAskedCases } from './asked-cases.ts';
import { printBasis } from './print-basis.ts';

type Options = AskedCases & InLanguage & { readonly by: string; readonly asOf?: string };

export const series = (program: Command): void => {
  withAskedCases(program.command('series').summary('cases week by week, month by month'))
    .description(
      'Counts the verified cases that you may see period by period, beside the same period of the year before and of ' +
        'all years. Periods that are not complete yet are marked with *.',
    )
    .addOption(
      new Option('--by <period>', 'how long each is')
        .choices(['week', 'month', 'quarter', 'year'])
        .default('month'),
    )
    .option('--as-of <day>', 'as the network knew it at the end of that day, or at that time')
    .addOption(languageOption())
    .action(async (options: Options, command: Command) => {
      const context = contextOf(command);
      const { by, asOf } = options;
      const body = { filter: await filterOf(options), by, ...(asOf && { asOf }) };
      const told = await dataOf(
        (await context.network()).POST('/v1/analysis/series', {
          body: body as never,
          ...inLanguage(options),
        }),
      );
      if (context.json) return context.print(JSON.stringify(told));
      context.print(
        table(
          ['From', 'Cases', 'Year before', 'Change', 'Usual'],
          told.periods.map(({ start, cases, yearBefore, change, season, incomplete }) => [
            start,
            `${grouped(cases)}${incomplete ? ' *' : ''}`,
            yearBefore === undefined ? '' : grouped(yearBefore),
            change === undefined ? '' : `${change > 0 ? '+' : ''}${Math.round(change * 100)} %`,
            season ? `${season.median} (${season.least} to ${season.most})` : '',
          ]),
        ),
      );
      printBasis(context, told.basis);
    });
};
