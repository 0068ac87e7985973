import { type ImportJob, TRANSITIONS } from '../../../shared/domain/imports/jobs/import-job.ts';
import { audiencesOfOffice, fittingMappings } from '../../../shared/domain/imports/jobs/saved-mapping.ts';
import { profiler } from '../../../shared/domain/imports/profile/profiler.ts';
import type { Proposal } from '../../../shared/domain/imports/proposal.ts';
import { propose } from '../../../shared/domain/imports/propose/propose.ts';
import { UnreadableFile } from '../../../shared/domain/imports/unreadable-file.ts';
import type { ListId } from '../../../shared/domain/reference/entry.ts';
import { type ListIndex, listIndex } from '../../../shared/domain/reference/list-index.ts';
import type { Uses } from '../../../shared/services.ts';
import { objectKeys } from '../../../shared/storage/imports/import-objects.ts';
import { detectFormat } from '../reading/detecting/detect-format.ts';
import { rowsOf } from '../reading/row-reader.ts';
import { endPass } from './end-pass.ts';
import { atMostEverySecond } from './pace.ts';
import { readSentFile } from './read-sent-file.ts';

type Needs = Uses<'imports' | 'importUploads' | 'savedMappings' | 'reference' | 'clock'>;

/** Reads the whole file once and proposes what its columns are; a mapping that was made for such a file is found. */
export const lookAtFile =
  (services: Needs) =>
  async (importId: string): Promise<void> => {
    const { imports, importUploads, clock } = services;
    const job = await imports.read(importId);
    if (job?.status !== 'looking') return;
    try {
      const proposal = await proposed(services, job);
      const saved = await fittingOf(services, job, proposal);
      const body = JSON.stringify({ proposal, saved });
      await importUploads.save(objectKeys.proposal(importId), body);
      const totals = proposal.kind === 'totals' ? proposal.why.detail : undefined;
      await endPass(
        imports.change(importId, TRANSITIONS.propose, {
          by: job.by,
          at: clock.now(),
          over: job.version,
          ...(totals !== undefined && { set: { totals } }),
        }),
      );
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      const making = { by: job.by, at: clock.now(), over: job.version, set: { failure: error.message } };
      await endPass(imports.change(importId, TRANSITIONS.fail, making));
    }
  };

const proposed = async (
  { imports, importUploads, reference, clock }: Needs,
  { id, version: run, file, country }: ImportJob,
): Promise<Proposal> => {
  const pass = { run, bytesRead: 0, rowsRead: 0 };
  const show = atMostEverySecond(clock, () => imports.notePass(id, pass));
  // What the format is told by is a small part of the file, read before.
  const { format, reasons } = await detectFormat(readSentFile(importUploads, file, async () => {}));
  const source = readSentFile(importUploads, file, (count) => {
    pass.bytesRead += count;
    return show();
  });
  let seen: ReturnType<typeof profiler> | undefined;
  for await (const { cells, broken } of rowsOf(source, format)) {
    if (!seen) {
      seen = profiler(cells);
      continue;
    }
    pass.rowsRead += 1;
    if (!broken) seen.add(cells);
  }
  if (!seen) throw new UnreadableFile('The file has no rows.');
  const lists = new Map<ListId, ListIndex>();
  for (const list of ASKED) lists.set(list, await reference.index(list));
  const none = listIndex([]);
  return propose(seen.profile(), {
    format,
    formatReasons: reasons,
    fileName: file.name,
    lists: (list) => lists.get(list) ?? none,
    country,
  });
};

const fittingOf = async (
  { savedMappings }: Needs,
  { office, country, rilo }: ImportJob,
  { columns }: Proposal,
) => {
  const all = await savedMappings.visibleTo(office, audiencesOfOffice({ country, rilo }));
  const names = columns.map(({ column }) => column);
  return fittingMappings(all, { columns: names, office }).slice(0, MOST_FITTING);
};

/** Lists that tell what a value is. Places and HS codes are told by their shape: their lists are large. */
const ASKED = [
  'fields',
  'countries',
  'units',
  'modes',
  'means',
  'categories',
  'products',
  'species',
  'concealment',
  'detection',
  'location-types',
  'directions',
  'choices',
  'currencies',
  'handling',
] as const satisfies readonly ListId[];

/** Nobody chooses among more. */
const MOST_FITTING = 10;
