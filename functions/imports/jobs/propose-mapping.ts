import * as z from 'zod';
import { WrongState } from '../../../shared/domain/errors.ts';
import { TRANSITIONS } from '../../../shared/domain/imports/jobs/import-job.ts';
import { MappingSummary } from '../../../shared/domain/imports/jobs/saved-mapping.ts';
import { Proposal } from '../../../shared/domain/imports/proposal.ts';
import { accepted, ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { findImport, ImportParams, ImportView, viewNow } from './import-view.ts';
import { readProposal } from './kept-proposal.ts';
import { sentFile } from './sent-file.ts';

export const proposeMapping = route({
  name: 'propose-mapping',
  method: 'POST',
  path: '/v1/imports/{importId}/proposal',
  action: 'import.start',
  summary: 'Look at a file that was sent, and propose what its columns are',
  description:
    'It reads the whole file once; the state is "looking" and then "proposed". Asking again looks at it anew.',
  params: ImportParams,
  gives: { 202: ImportView },
})(
  ({ imports, importUploads, workflows, clock }: Uses<'imports' | 'importUploads' | 'workflows' | 'clock'>) =>
    async ({ actor, params: { importId } }) => {
      let job = await findImport({ imports }, { actor, id: importId, action: 'import.start' });
      if (job.status !== 'looking') {
        const set = { file: await sentFile({ importUploads }, job) };
        job = await imports.change(importId, TRANSITIONS.look, { by: actor.id, at: clock.now(), set });
      }
      await workflows.startImport('look', job);
      return accepted(await viewNow({ imports }, job), `/v1/imports/${importId}`);
    },
);

export const readMappingProposal = route({
  name: 'read-mapping-proposal',
  method: 'GET',
  path: '/v1/imports/{importId}/proposal',
  action: 'import.read',
  summary: 'What the system makes of a file: its columns, a mapping, what it does not know',
  underWay: true,
  params: ImportParams,
  gives: {
    200: z
      .object({
        proposal: Proposal,
        saved: z
          .array(z.object({ saved: MappingSummary, confidence: z.number() }))
          .describe(
            'Saved mappings that fit the columns, the best first; 1 is one that was made for such a file',
          ),
      })
      .meta({ id: 'FileProposal' }),
  },
})(({ imports, importUploads }: Uses<'imports' | 'importUploads'>) => async ({ actor, params }) => {
  const job = await findImport({ imports }, { actor, id: params.importId, action: 'import.read' });
  const proposal = await readProposal({ importUploads }, job);
  if (!proposal)
    throw new WrongState('Nothing is proposed for this file yet: ask for a proposal first.', job.status);
  return ok(proposal);
});
