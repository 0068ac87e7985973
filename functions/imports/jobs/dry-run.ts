import * as z from 'zod';
import { FindingView, inWords } from '../../../shared/domain/checks/words-of.ts';
import { WrongState } from '../../../shared/domain/errors.ts';
import { CheckResult, FoundOften, PreviewRow } from '../../../shared/domain/imports/jobs/check-result.ts';
import { TRANSITIONS } from '../../../shared/domain/imports/jobs/import-job.ts';
import { accepted, ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { objectKeys } from '../../../shared/storage/imports/import-objects.ts';
import { findImport, ImportParams, ImportView, viewNow } from './import-view.ts';
import { readJson } from './kept-proposal.ts';
import { requireMapping, sentFile } from './sent-file.ts';

export const startDryRun = route({
  name: 'start-dry-run',
  method: 'POST',
  path: '/v1/imports/{importId}/dry-run',
  action: 'import.start',
  summary: 'Try an import: all its checks over the whole file, and no case written',
  description: 'The state is "checking" and then "checked". It can be repeated, with another mapping too.',
  params: ImportParams,
  gives: { 202: ImportView },
})(
  ({ imports, importUploads, workflows, clock }: Uses<'imports' | 'importUploads' | 'workflows' | 'clock'>) =>
    async ({ actor, params: { importId } }) => {
      let job = await findImport({ imports }, { actor, id: importId, action: 'import.start' });
      if (job.status !== 'checking') {
        requireMapping(job);
        const set = { file: await sentFile({ importUploads }, job) };
        job = await imports.change(importId, TRANSITIONS.check, { by: actor.id, at: clock.now(), set });
      }
      await workflows.startImport('check', job);
      return accepted(await viewNow({ imports }, job), `/v1/imports/${importId}`);
    },
);

const DryRun = z
  .object({
    ...CheckResult.shape,
    findings: z
      .array(z.object({ ...FindingView.shape, ...FoundOften.shape }))
      .describe('What the checks found in rows that would be taken, with what they found in the first'),
    preview: z
      .array(PreviewRow.extend({ findings: z.array(FindingView).optional() }))
      .describe('The first rows as they would become cases'),
  })
  .meta({ id: 'DryRun' });

export const readDryRun = route({
  name: 'read-dry-run',
  method: 'GET',
  path: '/v1/imports/{importId}/dry-run',
  action: 'import.read',
  summary: 'What the last dry run found, and the first rows as they would become cases',
  underWay: true,
  params: ImportParams,
  gives: { 200: DryRun },
})(({ imports, importUploads }: Uses<'imports' | 'importUploads'>) => async ({ actor, params, language }) => {
  const job = await findImport({ imports }, { actor, id: params.importId, action: 'import.read' });
  const check = await imports.checkOf(job.id);
  if (!check) throw new WrongState('This import was not tried yet: start a dry run first.', job.status);
  const preview = z
    .array(PreviewRow)
    .parse((await readJson(importUploads, objectKeys.preview(job.id))) ?? []);
  return ok({
    ...check,
    findings: check.findings.map((found) => ({ ...found, ...inWords(found, language) })),
    preview: preview.map((row) => ({
      ...row,
      findings: row.findings?.map((finding) => inWords(finding, language)),
    })),
  });
});
