import type { Command } from 'commander';
import { dataOf } from '../../sdk.ts';
import { printable, table } from '../../terminal/text.ts';
import { contextOf } from '../command-context.ts';
import { type InLanguage, inLanguage, languageOption } from '../verification/in-language.ts';
import { wholeNumber } from '../whole-number.ts';
import { CASE_HEADINGS, caseRow } from './case-row.ts';

export const similar = (program: Command): void => {
  program
    .command('similar')
    .summary('cases like one, and by what')
    .argument('<case>', 'its id, or its reference such as CEN-2026-FR-000123')
    .option('--limit <number>', 'at most so many', wholeNumber, 10)
    .addOption(languageOption())
    .action(async (seizureId: string, options: InLanguage & { limit: number }, command: Command) => {
      const { json, print, note, network } = contextOf(command);
      const { items } = await dataOf(
        (await network()).GET('/v1/analysis/cases/{seizureId}/similar', {
          params: { path: { seizureId }, query: { limit: options.limit } },
          ...inLanguage(options),
        }),
      );
      if (json) return items.forEach((one) => void print(JSON.stringify(one)));
      if (items.length === 0) return note('No case has anything in common with it.');
      print(
        table(
          ['Alike', ...CASE_HEADINGS],
          items.map((one) => [percent(one.share), ...caseRow(one.case)]),
        ),
      );
      for (const { case: found, evidence } of items) {
        print(`\n${found.reference}`);
        for (const { says, weight } of evidence) print(`  ${printable(says)} (${weight.toFixed(1)} bits)`);
      }
    });
};

const percent = (share: number): string => `${Math.round(share * 100)} %`;
