import { writeFile } from 'node:fs/promises';
import type { Choice, Import } from '../import-file.ts';
import { type Answer, answersFrom, constantFrom, constantsOf, stillMissing } from '../imports/answers.ts';
import {
  type Confirmation,
  confirm,
  type DryRun,
  dryRunOf,
  type FileProposal,
  mappingOf,
  proposalFor,
  StepFailed,
} from '../imports/map-file.ts';
import { dataOf, type Network } from '../sdk.ts';
import type { Asker } from '../terminal/ask.ts';
import { checkSummary } from '../terminal/check-summary.ts';
import { WrongUsage } from '../terminal/failure.ts';
import type { ImportBar } from '../terminal/import-bar.ts';
import { proposalTable } from '../terminal/proposal-table.ts';
import { grouped } from '../terminal/text.ts';
import type { CommandContext } from './command-context.ts';
import { readJsonFile } from './read-json-file.ts';

export interface MapOptions {
  readonly set: readonly string[];
  readonly answers?: string;
  readonly save?: string;
  readonly mappingOut?: string;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly holdBack?: string;
}

interface Talk {
  readonly network: Network;
  readonly importId: string;
  readonly options: MapOptions;
  readonly context: CommandContext;
  /** Undefined where nobody can be asked. */
  readonly ask: Asker | undefined;
  readonly bar: ImportBar;
  readonly watching: { readonly signal: AbortSignal; readonly onProgress?: (job: Import) => void };
}

/** A mapping that was made for files with this very header needs no questions. */
const knownMapping = ({ saved: [best] }: FileProposal) => (best?.confidence === 1 ? best.saved : undefined);

const missingFields = async (
  { proposal }: FileProposal,
  { options, ask }: Talk,
): Promise<Record<string, unknown>> => {
  const constants = constantsOf(options.set);
  const missing = stillMissing(proposal, constants);
  if (missing.length > 0 && !ask)
    throw new WrongUsage(
      `Say what no column fills: ${missing.map(({ pointer }) => `--set ${pointer}=…`).join(' ')}`,
    );
  for (const { pointer, reason } of missing) {
    const said = (await ask?.text(`${pointer}  ${reason.detail}\n    value for all rows: `))?.trim() ?? '';
    if (said !== '') constants[pointer] = constantFrom(said);
  }
  return constants;
};

const answersTo = async ({ proposal }: FileProposal, { options, ask }: Talk): Promise<Answer[]> => {
  const { questions } = proposal;
  const given = options.answers ? answersFrom(await readJsonFile(options.answers), questions) : [];
  const isAnswered = ({ column, value }: { column: string; value: string }) =>
    given.some((one) => one.column === column && one.value === value);
  const asked: Answer[] = [];
  for (const question of options.yes ? [] : questions.filter((one) => !isAnswered(one))) {
    const code = await ask?.code(question);
    const { column, pointer, value } = question;
    if (code !== undefined) asked.push({ column, pointer, value, code });
  }
  return [...given, ...asked];
};

/** Keeps the confirmed mapping where it was asked for: with the network, as a file. */
const keepMapping = async (found: FileProposal, { network, importId, options, context }: Talk) => {
  if (options.save === undefined && options.mappingOut === undefined) return;
  const mapping = { ...(await mappingOf(network, importId)), ...(options.save && { name: options.save }) };
  if (options.mappingOut) await writeFile(options.mappingOut, `${JSON.stringify(mapping, null, 2)}\n`);
  if (!options.save) return;
  const header = found.proposal.columns.map(({ column }) => column);
  const saved = await dataOf(network.POST('/v1/mappings', { body: { mapping, header } }));
  context.note(`Saved as "${options.save}" (${saved.id}): files with these columns are recognised by it.`);
};

/** Has the file looked at and its mapping confirmed. @throws StepFailed when it holds no cases */
export const mapFile = async (talk: Talk): Promise<void> => {
  const { network, importId, context, bar, watching } = talk;
  const found = await proposalFor(network, importId, watching);
  bar.stop();
  context.note(proposalTable(found));
  if (found.proposal.kind === 'totals') throw new StepFailed(found.proposal.why.detail);
  const known = knownMapping(found);
  if (known) {
    context.note(`\nThe saved mapping "${known.name}" was made for such files: it is used.`);
    const constants = constantsOf(talk.options.set);
    await confirm(network, importId, { savedMapping: { id: known.id, version: known.version }, constants });
  } else {
    const constants = await missingFields(found, talk);
    const answers = await answersTo(found, talk);
    await confirm(network, importId, { answers, constants } as Confirmation);
  }
  await keepMapping(found, talk);
};

const HELD = ['none', 'repeats', 'look-alikes', 'both'] as const;

export const choiceFrom = (said: string): Choice => {
  if (!(HELD as readonly string[]).includes(said))
    throw new WrongUsage(`--hold-back takes one of: ${HELD.join(', ')}.`);
  const held = (what: string) => (said === what || said === 'both' ? 'hold-back' : 'import');
  return { repeats: held('repeats'), lookAlikes: held('look-alikes') };
};

const choose = async (
  { repeats, lookAlikes, ownLookAlikes }: DryRun,
  { options, ask }: Talk,
): Promise<Choice> => {
  if (options.holdBack !== undefined) return choiceFrom(options.holdBack);
  if (!ask || options.yes) return {};
  const held = async (rows: number, what: string) =>
    rows > 0 && (await ask.yes(`Hold back the ${grouped(rows)} rows that ${what}?`, false))
      ? 'hold-back'
      : 'import';
  return {
    repeats: await held(repeats.rows, 'equal an earlier row'),
    lookAlikes: await held(lookAlikes.rows + ownLookAlikes.rows, 'look like others'),
  };
};

/** The import waits, tried, for somebody's word. */
export class NotConfirmed extends WrongUsage {}

/** Tries the import and shows what came of it; gives the choice to start with, or nothing when it is not wanted. */
export const tryFile = async (talk: Talk): Promise<{ job: Import; dryRun: DryRun; choice?: Choice }> => {
  const { network, importId, options, context, ask, bar, watching } = talk;
  const { job, dryRun } = await dryRunOf(network, importId, watching);
  bar.stop();
  if (!(options.dryRun && context.json)) context.note(checkSummary(dryRun));
  if (options.dryRun) return { job, dryRun };
  if (!options.yes && !ask)
    throw new NotConfirmed(
      `Nobody can be asked here. To import it now: cen import --start ${importId}, the next time with --yes.`,
    );
  const choice = await choose(dryRun, talk);
  const wanted = options.yes || (await ask?.yes('Import now?', dryRun.counts.accepted > 0));
  return { job, dryRun, ...(wanted && { choice }) };
};
