import type { Command } from 'commander';
import type { components } from '../../../api.ts';
import { dataOf, type Network } from '../../../sdk.ts';
import { asker } from '../../../terminal/ask.ts';
import { EXIT, WrongUsage } from '../../../terminal/failure.ts';
import { grouped, printable } from '../../../terminal/text.ts';
import { queueTable } from '../../../terminal/verification/queue-table.ts';
import { contextOf } from '../../command-context.ts';
import { wholeNumber } from '../../whole-number.ts';
import { type GradeOptions, gradeFrom, gradeOptions } from '../deciding/grade-option.ts';
import { eachWaiting, type WaitingCase } from './each-waiting.ts';

interface Options extends GradeOptions {
  readonly reason?: string;
  readonly country?: string;
  readonly limit: number;
  readonly yes?: boolean;
}

type Results = components['schemas']['DecisionResults'];

const TOGETHER = 100;

export const verifyClean = (program: Command): void => {
  const [grade, scale] = gradeOptions();
  program
    .command('verify-clean')
    .summary('verify cases in which the checks found nothing')
    .description(
      'Lists the waiting cases in which the checks found no more than notes, asks, and verifies them together with ' +
        'one grade. Each stands by itself: what is claimed by others or looks like another case is left to wait.',
    )
    .addOption(grade)
    .addOption(scale)
    .option('--reason <words>', 'kept with each of them')
    .option('--country <country>', 'of one reporter, such as FR')
    .option('--limit <number>', 'at most so many', wholeNumber, TOGETHER)
    .option('--yes', 'do not ask')
    .action(async ({ limit, country, reason, yes, ...given }: Options, command: Command) => {
      const { json, print, note, network } = contextOf(command);
      const wanted = gradeFrom(given);
      const api = await network();
      const cases = await cleanCases(api, { limit, country });
      if (cases.length === 0) {
        if (json) print(JSON.stringify({ counts: { verified: 0, refused: 0, 'try-again': 0 }, items: [] }));
        else note('No clean case waits.');
        return;
      }
      note(queueTable(cases, new Date()));
      if (!(yes || (await isWanted(cases.length, given.grade)))) return note('Nothing was decided.');
      const results = await verifyAll(api, cases, { grade: wanted, ...(reason && { reason }) });
      print(json ? JSON.stringify(results) : resultText(results, cases));
      if (results.counts.refused + results.counts['try-again'] > 0) process.exitCode = EXIT.someRefused;
    });
};

const cleanCases = async (
  api: Network,
  { limit, country }: { limit: number; country: string | undefined },
): Promise<WaitingCase[]> => {
  const query = {
    list: 'waiting' as const,
    severity: 'clean' as const,
    limit: Math.min(limit, TOGETHER),
    ...(country && { country }),
  };
  const found: WaitingCase[] = [];
  for await (const line of eachWaiting(api, query)) {
    found.push(line);
    if (found.length >= limit) break;
  }
  return found;
};

const isWanted = async (count: number, grade: string): Promise<boolean> => {
  if (!(process.stdin.isTTY && process.stderr.isTTY))
    throw new WrongUsage('Nobody is at the terminal to be asked: say --yes.');
  const ask = asker(process.stdin, process.stderr);
  try {
    return await ask.yes(`Verify ${count === 1 ? 'this case' : `these ${count} cases`} as ${grade}?`, false);
  } finally {
    ask.close();
  }
};

type Body = components['schemas']['NewDecisions'];

const verifyAll = async (
  api: Network,
  cases: readonly WaitingCase[],
  verdict: Omit<Body, 'decisions'>,
): Promise<Results> => {
  const all: Results = { counts: { verified: 0, refused: 0, 'try-again': 0 }, items: [] };
  for (let first = 0; first < cases.length; first += TOGETHER) {
    const some = cases.slice(first, first + TOGETHER);
    const decisions = some.map(({ seizureId, version }) => ({ seizureId, version }));
    const { items } = await dataOf(
      api.POST('/v1/verifications/decisions', { body: { ...verdict, decisions } }),
    );
    for (const item of items) {
      all.counts[item.outcome] += 1;
      all.items.push({ ...item, index: first + item.index });
    }
  }
  return all;
};

const resultText = ({ counts, items }: Results, cases: readonly WaitingCase[]): string => {
  const references = new Map(cases.map(({ seizureId, reference }) => [seizureId, reference]));
  return [
    ...items
      .filter(({ outcome }) => outcome !== 'verified')
      .map(({ seizureId, detail = '' }) => printable(`${references.get(seizureId)}  ${detail}`)),
    `${grouped(counts.verified)} verified, ${grouped(counts.refused + counts['try-again'])} left to wait.`,
  ].join('\n');
};
