import { type Command, Option } from 'commander';
import { WrongUsage } from '../../terminal/failure.ts';
import { readJsonFile } from '../read-json-file.ts';

/** Which cases are asked for: a file of conditions, and the usual ones by themselves. */
export interface AskedCases {
  readonly filter?: string;
  readonly category?: string;
  readonly departure?: string;
  readonly destination?: string;
  readonly from?: string;
  readonly to?: string;
}

export const withAskedCases = (command: Command): Command =>
  command
    .addOption(new Option('--filter <file>', 'any other conditions, as JSON; - for standard input'))
    .option('--category <category>', 'such as drugs, tobacco, cites')
    .option('--departure <area>', 'country or region (UN M49), such as BR or 005')
    .option('--destination <area>', 'country or region (UN M49)')
    .option('--from <day>', 'first day of the seizures')
    .option('--to <day>', 'last day of the seizures');

/** The filter that these options come to; what is named by itself takes the place of what the file says of it. */
export const filterOf = async (asked: AskedCases): Promise<Record<string, unknown>> => {
  const { filter, category, departure, destination, from, to } = asked;
  const given = filter === undefined ? {} : await readJsonFile(filter);
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new WrongUsage(
      `${filter} has to be a JSON object of conditions, such as {"categories": ["drugs"]}.`,
    );
  return {
    ...given,
    ...(category && { categories: [category] }),
    ...(departure && { departure: { in: [departure] } }),
    ...(destination && { destination: { in: [destination] } }),
    ...((from || to) && { period: { ...(from && { from }), ...(to && { to }) } }),
  };
};
