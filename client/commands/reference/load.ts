import type { Command } from 'commander';
import type { Differences } from '../../../shared/domain/reference/list-version.ts';
import { compareList } from '../../reference/compare-list.ts';
import { type Conversion, convertList } from '../../reference/convert-list.ts';
import { keptLoads } from '../../reference/kept-loads.ts';
import { loadList } from '../../reference/load-list.ts';
import { loadingBar } from '../../reference/loading-bar.ts';
import { grouped, printable } from '../../terminal/text.ts';
import { type CommandContext, contextOf } from '../command-context.ts';
import { listNamed } from './list-named.ts';

interface Options {
  readonly dryRun?: boolean;
  readonly source?: string;
  readonly licence?: string;
}

export const load = (reference: Command): void => {
  reference
    .command('load')
    .summary('load a list from a file')
    .description(
      'Loads a list from a file or a folder of files, also packed with gzip, in a public form or our own; the form is ' +
        'told by the content. What is no longer there is kept as deprecated. After an interruption the same command goes on.',
    )
    .argument('<list>', 'such as places, hs, units, species, rates')
    .argument(
      '<path>',
      'UN/LOCODE, Harmonized System, Rec 20, Species+ index, monthly rates, or our own form',
    )
    .option('--dry-run', 'only say what would change')
    .option('--source <words>', 'where it comes from (default: by the form of the file)')
    .option('--licence <words>', 'what may be done with it (default: by the form of the file)')
    .action(async (name: string, path: string, options: Options, command: Command) => {
      const context = contextOf(command);
      const list = listNamed(name);
      const network = await context.network();
      const bar = loadingBar();
      try {
        const read = await convertList(list, path, bar.reading);
        const conversion = {
          ...read,
          source: options.source ?? read.source,
          licence: options.licence ?? read.licence,
        };
        if (options.dryRun) {
          const differences = await compareList(network, conversion);
          bar.stop();
          return tell(context, conversion, { differences });
        }
        const kept = keptLoads(process.env, await context.url());
        const { published } = await loadList(network, { conversion, kept, onSent: bar.sending });
        bar.stop();
        tell(context, conversion, published);
      } finally {
        bar.stop();
      }
    });
};

interface Outcome {
  readonly version?: number;
  readonly differences: Differences;
}

const tell = (
  { json, print }: CommandContext,
  { list, says, entries, leftOut }: Conversion,
  outcome: Outcome | undefined,
): void => {
  if (json) {
    print(JSON.stringify({ list, entries: entries.length, leftOut, ...outcome }));
    return;
  }
  const { version, differences } = outcome ?? {};
  const { added = 0, changed = 0, deprecated = 0, same = 0 } = differences ?? {};
  const lines = [
    `Read ${printable(says)}: ${grouped(entries.length)} entries.`,
    ...(leftOut.count > 0
      ? [`${grouped(leftOut.count)} ${leftOut.count === 1 ? 'row' : 'rows'} left out: ${leftOut.what}.`]
      : []),
    version === undefined
      ? `It would change the list ${list}:`
      : `The list ${list} is at version ${version}:`,
    ...[
      [added, 'added'],
      [changed, 'changed'],
      [deprecated, 'no longer there, kept as deprecated'],
      [same, 'as before'],
    ].map(([count, what]) => `  ${grouped(Number(count)).padStart(9)}  ${what}`),
  ];
  print(lines.join('\n'));
};
