import type { components } from '../api.ts';
import { followImport, type Import, type Mapping, ofImport, type Watching } from '../import-file.ts';
import { dataOf, type Network } from '../sdk.ts';

export type FileProposal = components['schemas']['FileProposal'];
export type Proposal = components['schemas']['MappingProposal'];
export type Question = Proposal['questions'][number];
export type DryRun = components['schemas']['DryRun'];
export type Confirmation = components['schemas']['ConfirmedMapping'];

/** Has the network look at a file that was sent. @throws StepFailed when there is nothing in it to import */
export const proposalFor = async (
  network: Network,
  importId: string,
  watching: Watching = {},
): Promise<FileProposal> => {
  await network.POST('/v1/imports/{importId}/proposal', ofImport(importId));
  requireStatus(await followImport(network, importId, watching), 'proposed');
  return dataOf(network.GET('/v1/imports/{importId}/proposal', ofImport(importId)));
};

/** Says what the columns are; over the version that the import has now. */
export const confirm = async (network: Network, importId: string, body: Confirmation): Promise<Import> => {
  const { version } = await dataOf(network.GET('/v1/imports/{importId}', ofImport(importId)));
  const params = { path: { importId }, header: { 'If-Match': `"${version}"` } };
  return dataOf(network.PUT('/v1/imports/{importId}/mapping', { params, body }));
};

export const mappingOf = async (network: Network, importId: string): Promise<Mapping> =>
  (await dataOf(network.GET('/v1/imports/{importId}/mapping', ofImport(importId)))) as Mapping;

/** Tries the import: all its checks, and no case written. @throws StepFailed when the mapping does not fit */
export const dryRunOf = async (
  network: Network,
  importId: string,
  watching: Watching = {},
): Promise<{ job: Import; dryRun: DryRun }> => {
  await network.POST('/v1/imports/{importId}/dry-run', ofImport(importId));
  const job = requireStatus(await followImport(network, importId, watching), 'checked');
  return { job, dryRun: await dataOf(network.GET('/v1/imports/{importId}/dry-run', ofImport(importId))) };
};

/** Takes back what an import added, and looks until it is done. */
export const undo = async (network: Network, importId: string, watching: Watching = {}): Promise<Import> => {
  await network.POST('/v1/imports/{importId}/undo', ofImport(importId));
  return followImport(network, importId, watching);
};

/** A step ended otherwise than it should; the message is for whoever sent the file. */
export class StepFailed extends Error {}

const requireStatus = (job: Import, wanted: Import['status']): Import => {
  if (job.status === wanted) return job;
  throw new StepFailed(job.failure ?? `The import is "${job.status}".`);
};
