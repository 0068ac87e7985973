import * as z from 'zod';
import { InvalidInput, WrongState } from '../../../shared/domain/errors.ts';
import { type ImportJob, TRANSITIONS } from '../../../shared/domain/imports/jobs/import-job.ts';
import { ImportMapping } from '../../../shared/domain/imports/mapping.ts';
import { withAnswers } from '../../../shared/domain/imports/propose/with-answers.ts';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import { parse } from '../../../shared/http/validate.ts';
import type { Uses } from '../../../shared/services.ts';
import { findUsable, UsedMapping } from '../mappings/find-mapping.ts';
import { findImport, ImportParams, ImportView, viewNow } from './import-view.ts';
import { readProposal } from './kept-proposal.ts';

const Answer = z.strictObject({
  column: z.string(),
  pointer: z.string(),
  value: z.string().max(10_000),
  code: z.string().max(500).nullable().describe('What the value means; null: nothing, the field is left out'),
});

const ConfirmedMapping = z
  .strictObject({
    mapping: ImportMapping.optional().describe('The whole mapping'),
    savedMapping: UsedMapping.optional().describe('A saved one, read as this file is written'),
    answers: z.array(Answer).max(5000).optional().describe('To the questions of the proposal'),
    constants: z
      .record(z.string(), z.json())
      .optional()
      .describe('Values for all rows by field, such as {"/sharing/level": "network"}'),
  })
  .refine(({ mapping, savedMapping }) => mapping === undefined || savedMapping === undefined, {
    message: 'Say a mapping, or name a saved one.',
  })
  .meta({ id: 'ConfirmedMapping' });

type Fields = readonly (readonly [pointer: string, rules: unknown])[];

/** A constant for a whole as constants for its parts, where one of these is said otherwise. */
const inParts = ([pointer, rules]: Fields[number], said: readonly string[]): Fields => {
  const whole = (rules as { constant?: unknown }).constant;
  const isNarrowed = said.some((one) => one.startsWith(`${pointer}/`));
  if (!isNarrowed || typeof whole !== 'object' || whole === null) return [[pointer, rules]];
  return Object.entries(whole).map(([name, constant]) => [`${pointer}/${name}`, { constant }] as const);
};

/** A constant takes the place of what would fill the field or the parts of it. */
const withConstants = (mapping: ImportMapping, constants: Readonly<Record<string, unknown>>): unknown => {
  const said = Object.keys(constants);
  const isSaid = (pointer: string) => said.some((one) => pointer === one || pointer.startsWith(`${one}/`));
  const others = Object.entries(mapping.fields)
    .flatMap((field) => inParts(field, said))
    .filter(([pointer]) => !isSaid(pointer));
  const added = Object.entries(constants).map(([pointer, constant]) => [pointer, { constant }] as const);
  return { ...mapping, fields: Object.fromEntries([...others, ...added]) };
};

export const readImportMapping = route({
  name: 'read-import-mapping',
  method: 'GET',
  path: '/v1/imports/{importId}/mapping',
  action: 'import.read',
  summary: 'The mapping of an import, as it was confirmed',
  params: ImportParams,
  gives: { 200: ImportMapping },
})(({ imports }: Uses<'imports'>) => async ({ actor, params }) => {
  const job = await findImport({ imports }, { actor, id: params.importId, action: 'import.read' });
  if (job.mapping === undefined)
    throw new WrongState('Nobody has said yet what the columns of this file are.', job.status);
  return ok(await imports.readMapping(job.id));
});

export const confirmMapping = route({
  name: 'confirm-mapping',
  method: 'PUT',
  path: '/v1/imports/{importId}/mapping',
  action: 'import.start',
  summary: 'Say what the columns of a file are: the proposal, a mapping of your own, or a saved one',
  description:
    'Without "mapping" and "savedMapping" the proposed mapping is confirmed, with your answers to its questions and ' +
    'with constants for the fields that no column fills.',
  params: ImportParams,
  body: ConfirmedMapping,
  ifMatch: true,
  gives: { 200: ImportView },
})(
  ({
    imports,
    importUploads,
    savedMappings,
    clock,
  }: Uses<'imports' | 'importUploads' | 'savedMappings' | 'clock'>) => {
    /** The mapping as the proposal or a saved one has it, read as this very file is written. */
    const proposedMapping = async (job: ImportJob): Promise<ImportMapping> => {
      const kept = await readProposal({ importUploads }, job);
      if (kept?.proposal.mapping) return kept.proposal.mapping;
      throw new InvalidInput([
        { pointer: '/mapping', code: 'required', detail: 'No mapping is proposed for this file: say one.' },
      ]);
    };

    return async ({ actor, params: { importId }, body, ifMatch }) => {
      const job = await findImport({ imports }, { actor, id: importId, action: 'import.start' });
      if (job.totals !== undefined) throw new WrongState(job.totals, job.status);
      const saved = body.savedMapping && (await findUsable({ savedMappings }, actor, body.savedMapping));
      const kept = saved && (await readProposal({ importUploads }, job));
      const base = saved
        ? { ...saved.mapping, ...(kept && { format: kept.proposal.format }) }
        : (body.mapping ?? (await proposedMapping(job)));
      const answered = withAnswers(base, body.answers ?? []);
      const mapping = parse(ImportMapping, withConstants(answered, body.constants ?? {}), '/mapping');
      const after = await imports.change(importId, TRANSITIONS.map, {
        by: actor.id,
        at: clock.now(),
        over: ifMatch,
        mapping,
        set: {
          mapping: mapping.name,
          savedMapping: saved && { id: saved.id, version: saved.version },
        },
      });
      return ok(await viewNow({ imports }, after));
    };
  },
);
