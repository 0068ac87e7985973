import { type Command, Option } from 'commander';
import type { components } from '../api.ts';
import { eachSeizure, type SeizureQuery } from '../sdk.ts';
import { grouped, table } from '../terminal/text.ts';
import { contextOf } from './command-context.ts';
import { STATUSES } from './statuses.ts';
import { wholeNumber } from './whole-number.ts';

type Summary = components['schemas']['SeizureSummary'];
type Options = Omit<SeizureQuery, 'limit'> & { readonly limit: number; readonly all?: boolean };

const PAGE = 200;
const HEADINGS = ['Reference', 'Date', 'Office', 'Status', 'Grade', 'Category', 'Quantity', 'Product'];

export const list = (program: Command): void => {
  program
    .command('list')
    .summary('list cases')
    .description('Lists the cases that you may see, the newest first. With --json one JSON object a line.')
    .option('--office <office>', 'of one office, such as NCP-FR')
    .option('--country <country>', 'of one country, such as FR')
    .addOption(new Option('--status <status>').choices(STATUSES))
    .option('--category <category>', 'such as drugs, tobacco, cites')
    .option('--from <day>', 'first day of the seizures (default: twelve months ago)')
    .option('--to <day>', 'last day of the seizures (default: today)')
    .option('--limit <number>', 'at most so many', wholeNumber, 50)
    .option('--all', 'all of them')
    .action(async ({ limit, all, ...query }: Options, command: Command) => {
      const { json, print, note, network } = contextOf(command);
      const most = all ? Number.POSITIVE_INFINITY : limit;
      const found: Summary[] = [];
      let count = 0;
      for await (const seizure of eachSeizure(await network(), { ...query, limit: Math.min(PAGE, most) })) {
        if (json) print(JSON.stringify(seizure));
        else found.push(seizure);
        count += 1;
        if (count >= most) break;
      }
      if (!json && count > 0) print(table(HEADINGS, found.map(row)));
      if (!json)
        note(
          count === 0
            ? 'No cases.'
            : `${grouped(count)} cases${count === most ? ' (more with --limit or --all)' : ''}.`,
        );
    });
};

const row = ({
  reference,
  date,
  office,
  status,
  grade = '',
  categories,
  quantity,
  product,
}: Summary): string[] => [
  reference,
  date,
  office,
  status,
  grade,
  categories.join(', '),
  quantity ? `${quantity.value} ${quantity.unit}` : '',
  product,
];
