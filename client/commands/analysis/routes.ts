import { type Command, Option } from 'commander';
import { dataOf } from '../../sdk.ts';
import { grouped, table } from '../../terminal/text.ts';
import { contextOf } from '../command-context.ts';
import { type InLanguage, inLanguage, languageOption } from '../verification/in-language.ts';
import { wholeNumber } from '../whole-number.ts';
import { type AskedCases, filterOf, withAskedCases } from './asked-cases.ts';
import { printBasis } from './print-basis.ts';

type Options = AskedCases &
  InLanguage & { readonly level: string; readonly top: number; readonly asOf?: string };

export const routes = (program: Command): void => {
  withAskedCases(program.command('routes').summary('ways of the goods, and where they pass'))
    .description(
      'Pairs of departure and destination across borders with the length of the way, and the countries that are ' +
        'passed, over the verified cases that you may see.',
    )
    .addOption(new Option('--level <level>', 'of pairs').choices(['country', 'region']).default('country'))
    .option('--top <number>', 'so many of each', wholeNumber, 20)
    .option('--as-of <day>', 'as the network knew it at the end of that day, or at that time')
    .addOption(languageOption())
    .action(async (options: Options, command: Command) => {
      const context = contextOf(command);
      const { level, top, asOf } = options;
      const body = { filter: await filterOf(options), level, top, ...(asOf && { asOf }) };
      const told = await dataOf(
        (await context.network()).POST('/v1/analysis/routes', {
          body: body as never,
          ...inLanguage(options),
        }),
      );
      if (context.json) return context.print(JSON.stringify(told));
      context.print(
        table(
          ['Route', 'Cases', 'Median km', 'USD'],
          told.pairs.map(({ departure, destination, cases, medianKm, valueUsd }) => [
            `${departure} > ${destination}`,
            grouped(cases),
            medianKm === null ? '' : grouped(Math.round(medianKm)),
            valueUsd === null ? '' : grouped(Math.round(valueUsd)),
          ]),
        ),
      );
      if (told.hubs.length > 0)
        context.print(
          `\n${table(
            ['Passed', 'Cases', 'Coming from', 'Going to'],
            told.hubs.map(({ country, cases, from, to }) => [
              country,
              grouped(cases),
              `${from} countries`,
              `${to} countries`,
            ]),
          )}`,
        );
      printBasis(context, told.basis);
    });
};
