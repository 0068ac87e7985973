import * as z from 'zod';
import { text } from '../../shared/domain/fields.ts';
import { ImportMapping } from '../../shared/domain/imports/mapping.ts';
import { ownerOf } from '../../shared/domain/seizure/report-case.ts';
import { created } from '../../shared/http/respond.ts';
import { route } from '../../shared/http/route.ts';
import type { Uses } from '../../shared/services.ts';
import { objectKeys } from '../../shared/storage/imports/import-objects.ts';
import { idFrom } from '../../shared/storage/keys.ts';
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
    mapping: ImportMapping,
  })
  .meta({ id: 'NewImport' });

export const createImport = route({
  name: 'create-import',
  method: 'POST',
  path: '/v1/imports',
  action: 'import.start',
  summary: 'Announce a file of seizures and get an address to send it to',
  description:
    'Three steps: announce the file with its mapping, PUT it to the address in "upload" within a quarter of an hour, ' +
    'then start the import. Nothing is read before it is started.',
  body: NewImport,
  gives: { 201: z.object({ ...ImportSummary.shape, upload: ImportTicket }).meta({ id: 'CreatedImport' }) },
})(
  ({ imports, importUploads, clock }: Uses<'imports' | 'importUploads' | 'clock'>) =>
    async ({ actor, body, requestId }) => {
      const { office, country, rilo } = ownerOf(actor);
      const id = idFrom('import', requestId);
      const at = clock.now().toISOString();
      const { fileName: name, size, sha256, mapping } = body;
      const file = { name, size, key: objectKeys.upload(office, id, name), ...(sha256 && { sha256 }) };
      const job = {
        id,
        status: 'awaiting-file',
        office,
        country,
        rilo,
        by: actor.id,
        file,
        mapping: mapping.name,
        createdAt: at,
        change: { event: 'import.created', id: `${id}.awaiting-file`, by: actor.id, office, at },
      } as const;
      await imports.create(job, mapping);
      const upload = await importUploads.ticketFor(file);
      return created({ ...summaryOf(job), upload }, `/v1/imports/${id}`);
    },
);
