import * as z from 'zod';
import type { ImportJob } from '../../../shared/domain/imports/jobs/import-job.ts';
import { MappingSummary } from '../../../shared/domain/imports/jobs/saved-mapping.ts';
import { Proposal } from '../../../shared/domain/imports/proposal.ts';
import type { Uses } from '../../../shared/services.ts';
import { objectKeys } from '../../../shared/storage/imports/import-objects.ts';
import type { ImportUploads } from '../../../shared/storage/imports/import-uploads.ts';

const KeptProposal = z.object({
  proposal: Proposal,
  saved: z.array(z.object({ saved: MappingSummary, confidence: z.number() })),
});
export type KeptProposal = z.output<typeof KeptProposal>;

export const readJson = async (importUploads: ImportUploads, key: string): Promise<unknown> => {
  if (!(await importUploads.describe(key))) return undefined;
  const chunks: Uint8Array[] = [];
  for await (const chunk of await importUploads.open(key)) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
};

/** What was proposed for a file, once it was looked at. */
export const readProposal = async (
  { importUploads }: Uses<'importUploads'>,
  { id }: ImportJob,
): Promise<KeptProposal | undefined> => {
  const kept = await readJson(importUploads, objectKeys.proposal(id));
  return kept === undefined ? undefined : KeptProposal.parse(kept);
};
