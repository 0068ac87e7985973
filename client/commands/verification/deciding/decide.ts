import { type Command, Option } from 'commander';
import type { components } from '../../../api.ts';
import { dataOf, type Network } from '../../../sdk.ts';
import { WrongUsage } from '../../../terminal/failure.ts';
import { dueText } from '../../../terminal/moment.ts';
import { printable } from '../../../terminal/text.ts';
import { contextOf } from '../../command-context.ts';
import { wholeNumber } from '../../whole-number.ts';
import { over, readVerification, toldOfChange, type Verification } from '../read-verification.ts';

type Decision = components['schemas']['NewDecision'];

export interface Seen {
  readonly seen?: number;
}

export const seenOption = (): Option =>
  new Option(
    '--seen <version>',
    'the version of the verification that you looked at: refuse when it has changed since',
  ).argParser(wholeNumber);

const assertSeen = ({ version, case: { reference } }: Verification, { seen }: Seen): void => {
  if (seen !== undefined && seen !== version)
    throw new WrongUsage(
      `${reference} is at version ${version} of its verification, and you looked at ${seen}: nothing was decided. See what changed with cen verification ${reference}.`,
    );
};

/** What the command decides, once it knows what it is about. */
type Deciding = (before: Verification, api: Network) => Decision | Promise<Decision>;

/** Reads the verification, decides about exactly that, and tells what became of it. */
export const decide = async (
  command: Command,
  { seizureId, options, deciding }: { seizureId: string; options: Seen; deciding: Deciding },
): Promise<void> => {
  const { json, print, network } = contextOf(command);
  const api = await network();
  const before = await readVerification(api, seizureId);
  assertSeen(before, options);
  const body = await deciding(before, api);
  const after = await dataOf(
    api.POST('/v1/seizures/{seizureId}/verification/decision', { params: over(before), body }),
  ).catch((error: unknown) => {
    throw toldOfChange(error, before.case);
  });
  print(json ? JSON.stringify(after) : decisionText(after, new Date()));
};

const decisionText = ({ case: about, state, grade, dueAt }: Verification, now: Date): string => {
  const what = `${about.reference}, version ${about.version},`;
  const due = dueAt ? dueText(dueAt, now) : '';
  switch (state) {
    case 'verified':
      return printable(`${what} is verified${grade ? ` as ${grade.source}${grade.information}` : ''}.`);
    case 'returned':
      return printable(`${what} is returned to ${about.office}, which has until ${due} to answer.`);
    case 'waiting':
      return printable(`${what} waits for ${about.rilo} again: ${due}.`);
    default:
      return printable(`${what} is ${state}.`);
  }
};
