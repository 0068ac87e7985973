import { readFile } from 'node:fs/promises';
import { text as textFrom } from 'node:stream/consumers';
import { type Command, Option } from 'commander';
import type { components } from '../../api.ts';
import { dataOf, type Network } from '../../sdk.ts';
import { WrongUsage } from '../../terminal/failure.ts';
import { grouped, table } from '../../terminal/text.ts';
import { contextOf } from '../command-context.ts';
import { LANGUAGES } from '../exports/export.ts';

/** Fewer than the network takes at once: answers are longer than what was asked. */
const LINES_AT_ONCE = 2000;

type Answer = components['schemas']['ScreeningAnswer'];
type Line =
  | ({ readonly line: number; readonly status: 200 } & Answer)
  | {
      readonly line: number;
      readonly status: 400;
      readonly errors: readonly { readonly pointer: string; readonly detail: string }[];
    };

const linesOf = async (path: string): Promise<string[]> => {
  let text: string;
  try {
    text = await (path === '-' ? textFrom(process.stdin) : readFile(path, 'utf8'));
  } catch {
    throw new WrongUsage(`The file ${path} cannot be read.`);
  }
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  if (!lines.some((line) => line.trim() !== ''))
    throw new WrongUsage(`${path} is empty: put one consignment as JSON on each line.`);
  return lines;
};

/** Numbers of lines are those of the file, whichever part they were sent in. */
async function* answersTo(api: Network, lines: readonly string[], language: string): AsyncGenerator<Line> {
  for (let from = 0; from < lines.length; from += LINES_AT_ONCE) {
    const body = lines.slice(from, from + LINES_AT_ONCE).join('\n');
    if (body.trim() === '') continue;
    const answered = await dataOf(
      api.POST('/v1/screenings', {
        body,
        bodySerializer: (given) => given as string,
        headers: { 'content-type': 'application/x-ndjson', 'accept-language': language },
        parseAs: 'text',
      }),
    );
    for (const one of String(answered).trim().split('\n')) {
      const answer = JSON.parse(one) as Line;
      yield { ...answer, line: answer.line + from };
    }
  }
}

const rowOf = (answer: Line): string[] =>
  answer.status === 400
    ? [
        String(answer.line),
        '',
        'refused',
        answer.errors.map(({ pointer, detail }) => `${pointer} ${detail}`).join('; '),
      ]
    : [
        String(answer.line),
        answer.reference,
        answer.selected ? answer.score.toFixed(2) : '-',
        answer.matches.map(({ title, reasons }) => `${title} (${reasons.join('; ')})`).join(' | '),
      ];

export const screen = (program: Command): void => {
  program
    .command('screen')
    .summary('compare consignments with the profiles in force')
    .description(
      'Compares consignments, one as JSON on each line, with the profiles in force for your office. With --json the ' +
        'answers come as lines of JSON as well, in the same order.',
    )
    .argument('<file>', 'lines of JSON (NDJSON), or - for standard input')
    .addOption(new Option('--language <language>', 'of the reasons').choices(LANGUAGES).default('en'))
    .action(async (path: string, { language }: { language: string }, command: Command) => {
      const { json, print, note, network } = contextOf(command);
      const lines = await linesOf(path);
      const rows: string[][] = [];
      let [asked, selected, refused] = [0, 0, 0];
      for await (const answer of answersTo(await network(), lines, language)) {
        asked += 1;
        if (answer.status === 400) refused += 1;
        else if (answer.selected) selected += 1;
        if (json) print(JSON.stringify(answer));
        else if (answer.status === 400 || answer.selected) rows.push(rowOf(answer));
      }
      if (!json && rows.length > 0) print(table(['line', 'reference', 'score', 'why'], rows));
      note(`${grouped(asked)} consignments: ${grouped(selected)} selected, ${grouped(refused)} refused.`);
    });
};
