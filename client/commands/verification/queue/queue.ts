import { type Command, Option } from 'commander';
import { grouped } from '../../../terminal/text.ts';
import { queueTable } from '../../../terminal/verification/queue-table.ts';
import { contextOf } from '../../command-context.ts';
import { wholeNumber } from '../../whole-number.ts';
import { eachWaiting, type QueueQuery, type WaitingCase } from './each-waiting.ts';

interface Options extends Omit<QueueQuery, 'limit' | 'overdue'> {
  readonly limit: number;
  readonly overdue?: boolean;
  readonly all?: boolean;
}

const PAGE = 200;

export const queue = (program: Command): void => {
  program
    .command('queue')
    .summary('cases that wait for somebody')
    .description(
      'Lists the cases that wait, what is due first before the others: in a regional office those to be verified, in ' +
        'a national one those that were returned to it, in the Secretariat those that were escalated. Findings are ' +
        'counted as errors/warnings/notes. With --json one JSON object a line.',
    )
    .addOption(
      new Option('--list <list>', 'another list than the usual one of your office').choices([
        'waiting',
        'returned',
        'escalated',
        'mine',
      ]),
    )
    .addOption(
      new Option('--sort <by>', 'by deadline, or by what wants to be looked at first').choices([
        'due',
        'weight',
      ]),
    )
    .addOption(new Option('--order <order>', 'the other way round').choices(['asc', 'desc']))
    .option('--office <office>', 'whose list, where you may see that of another')
    .option('--country <country>', 'of the reporter, such as FR')
    .option('--category <category>', 'such as drugs, tobacco, cites')
    .addOption(
      new Option('--severity <severity>', 'the worst that the checks found').choices([
        'error',
        'warning',
        'clean',
      ]),
    )
    .addOption(new Option('--claimed <by>', 'by whom').choices(['me', 'nobody', 'anybody']))
    .option('--overdue', 'only what is overdue')
    .option('--from <day>', 'first day of the reports')
    .option('--to <day>', 'last day of the reports')
    .option('--limit <number>', 'at most so many', wholeNumber, 50)
    .option('--all', 'all of them')
    .action(async ({ limit, all, overdue, ...asked }: Options, command: Command) => {
      const { json, print, note, network } = contextOf(command);
      const most = all ? Number.POSITIVE_INFINITY : limit;
      const query = { ...asked, ...(overdue && { overdue: 'true' }), limit: Math.min(PAGE, most) };
      const found: WaitingCase[] = [];
      let count = 0;
      for await (const line of eachWaiting(await network(), query)) {
        if (json) print(JSON.stringify(line));
        else found.push(line);
        count += 1;
        if (count >= most) break;
      }
      if (json) return;
      if (count > 0) print(queueTable(found, new Date()));
      const more = count === most ? ' (more with --limit or --all)' : '';
      note(
        count === 0 ? 'Nothing waits here.' : `${grouped(count)} ${count === 1 ? 'case' : 'cases'}${more}.`,
      );
    });
};
