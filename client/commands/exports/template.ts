import { writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { type Command, Option } from 'commander';
import type { operations } from '../../api.ts';
import { saveAs } from '../../exports/export-cases.ts';
import { dataOf } from '../../sdk.ts';
import { contextOf } from '../command-context.ts';
import { LANGUAGES } from './export.ts';

type Category = operations['read-template']['parameters']['path']['category'];

interface Options {
  readonly language: (typeof LANGUAGES)[number];
  readonly output?: string;
  readonly mapping?: string;
}

export const template = (program: Command): void => {
  program
    .command('template')
    .summary('get a workbook to fill in')
    .description('Gets an Excel workbook to fill in with cases of one category, with drop-downs.')
    .argument('<category>', 'such as drugs, tobacco, cites')
    .addOption(new Option('--language <language>').choices(LANGUAGES).default('en'))
    .option('-o, --output <file>', 'where the workbook goes (default: cen-CATEGORY-LANGUAGE.xlsx)')
    .option('--mapping <file>', 'where the mapping goes that reads it, for cen import --mapping')
    .action(async (category: string, { language, output, mapping }: Options, command: Command) => {
      const { note, network } = contextOf(command);
      const api = await network();
      // The network knows the categories, and names them where this is none.
      const asked = { params: { path: { category: category as Category }, query: { language } } };
      const workbook = await dataOf(
        api.GET('/v1/templates/{category}', { ...asked, parseAs: 'arrayBuffer' }),
      );
      const path = output ?? `cen-${category}-${language}.xlsx`;
      await saveAs(path, Readable.from([Buffer.from(workbook)]));
      note(`The template is in ${path}.`);
      if (!mapping) return;
      const read = await dataOf(api.GET('/v1/templates/{category}/mapping', asked));
      await writeFile(mapping, `${JSON.stringify(read, null, 2)}\n`);
      note(`Fill it in and import it with: cen import ${path} --mapping ${mapping}`);
    });
};
