import type { Command } from 'commander';
import type { components } from '../../api.ts';
import { dataOf } from '../../sdk.ts';
import { grouped, table } from '../../terminal/text.ts';
import { contextOf } from '../command-context.ts';
import { type InLanguage, inLanguage, languageOption } from '../verification/in-language.ts';
import { wholeNumber } from '../whole-number.ts';
import { type AskedCases, filterOf, withAskedCases } from './asked-cases.ts';
import { printBasis } from './print-basis.ts';

type Group = components['schemas']['Figures']['groups'][number];
type Options = AskedCases &
  InLanguage & { readonly by: string; readonly top: number; readonly asOf?: string };

const named = (list: string): string[] => list.split(',').filter((name) => name !== '');

export const figures = (program: Command): void => {
  withAskedCases(program.command('figures').summary('count cases, quantities and values'))
    .description(
      'Counts the verified cases that you may see, split by up to four dimensions such as product, departure, ' +
        'concealment, month. Linked cases count once; quantities of different units are never summed.',
    )
    .option('--by <dimensions>', 'one to four, with commas between', '')
    .option('--top <number>', 'so many groups', wholeNumber, 20)
    .option('--as-of <day>', 'as the network knew it at the end of that day, or at that time')
    .addOption(languageOption())
    .action(async (options: Options, command: Command) => {
      const context = contextOf(command);
      const by = named(options.by);
      const { asOf, top } = options;
      const body = { filter: await filterOf(options), by, top, ...(asOf && { asOf }) };
      const told = await dataOf(
        (await context.network()).POST('/v1/analysis/figures', {
          body: body as never,
          ...inLanguage(options),
        }),
      );
      if (context.json) return context.print(JSON.stringify(told));
      context.print(table([...by, 'Cases', 'Share', 'Quantity', 'USD'], told.groups.map(rowOf(by))));
      if (told.more > 0) context.note(`${grouped(told.more)} more groups (--top shows more).`);
      printBasis(context, told.basis);
    });
};

const rowOf =
  (by: readonly string[]) =>
  ({ of, cases, share, quantities, valueUsd }: Group): string[] => [
    ...by.map((dimension) => of[dimension] ?? '?'),
    grouped(cases),
    `${(share * 100).toFixed(1)} %`,
    quantities
      .map(({ unit, sum }) => `${sum.toLocaleString('en', { maximumFractionDigits: 1 })} ${unit}`)
      .join(', '),
    valueUsd === null ? '' : grouped(Math.round(valueUsd)),
  ];
