import * as z from 'zod';
import { text } from '../../../shared/domain/fields.ts';
import { ImportMapping } from '../../../shared/domain/imports/mapping.ts';
import { ownerOf } from '../../../shared/domain/seizure/report-case.ts';
import { created } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { objectKeys } from '../../../shared/storage/imports/import-objects.ts';
import { idFrom } from '../../../shared/storage/keys.ts';
import { findUsable, UsedMapping } from '../mappings/find-mapping.ts';
import { ImportSummary, ImportTicket, summaryOf } from './import-view.ts';

/** What S3 takes in one PUT. */
const MOST_BYTES = 5 * 1024 ** 3;

const NewImport = z
  .strictObject({
    fileName: text(200),
    size: z.number().int().min(1).max(MOST_BYTES).describe('Bytes of the file as it will be sent'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'SHA-256 of the file in 64 small hexadecimal digits.')
      .optional()
      .describe('When given, no other content is taken'),
    mapping: ImportMapping.optional().describe('Left out, the system proposes one when the file is there'),
    savedMapping: UsedMapping.optional().describe('A saved mapping instead'),
  })
  .refine(({ mapping, savedMapping }) => mapping === undefined || savedMapping === undefined, {
    message: 'Say a mapping, or name a saved one.',
  })
  .meta({ id: 'NewImport' });

export const createImport = route({
  name: 'create-import',
  method: 'POST',
  path: '/v1/imports',
  action: 'import.start',
  summary: 'Announce a file of seizures and get an address to send it to',
  description:
    'Announce the file and PUT it to the address in "upload" within a quarter of an hour. With its mapping it can be ' +
    'started then; without one ask for a proposal, confirm it, try it in a dry run and start.',
  body: NewImport,
  gives: { 201: z.object({ ...ImportSummary.shape, upload: ImportTicket }).meta({ id: 'CreatedImport' }) },
})(
  ({
    imports,
    importUploads,
    savedMappings,
    clock,
  }: Uses<'imports' | 'importUploads' | 'savedMappings' | 'clock'>) =>
    async ({ actor, body, requestId }) => {
      const { office, country, rilo } = ownerOf(actor);
      const id = idFrom('import', requestId);
      const at = clock.now().toISOString();
      const { fileName: name, size, sha256 } = body;
      const file = { name, size, key: objectKeys.upload(office, id, name), ...(sha256 && { sha256 }) };
      const saved = body.savedMapping && (await findUsable({ savedMappings }, actor, body.savedMapping));
      const mapping = saved?.mapping ?? body.mapping;
      const job = {
        id,
        version: 1,
        status: 'awaiting-file',
        office,
        country,
        rilo,
        by: actor.id,
        file,
        ...(mapping && { mapping: mapping.name }),
        ...(saved && { savedMapping: { id: saved.id, version: saved.version } }),
        createdAt: at,
        change: { event: 'import.created', id: `${id}.1`, by: actor.id, office, at },
      } as const;
      await imports.create(job, mapping);
      const upload = await importUploads.ticketFor(file);
      return created({ ...summaryOf(job), upload }, `/v1/imports/${id}`);
    },
);
