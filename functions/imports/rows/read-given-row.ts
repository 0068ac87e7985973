import * as z from 'zod';
import { may } from '../../../shared/domain/access.ts';
import { NotFound, WrongState } from '../../../shared/domain/errors.ts';
import { MappingSource } from '../../../shared/domain/imports/jobs/import-job.ts';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { ImportParams } from '../jobs/import-view.ts';
import { readPart } from '../running/staged-part.ts';

const whole = (what: string) => z.coerce.number({ error: what }).int(what).min(1, what).max(1e9, what);

const GivenRow = z
  .object({
    importId: z.string(),
    row: z.number().int(),
    fileName: z.string(),
    mapping: z.string().optional(),
    savedMapping: MappingSource.optional(),
    columns: z.array(z.string()),
    cells: z.array(z.string()).describe('As they were sent, in the order of the columns'),
  })
  .meta({ id: 'GivenRow' });

export const readGivenRow = route({
  name: 'read-given-row',
  method: 'GET',
  path: '/v1/imports/{importId}/parts/{part}/rows/{row}',
  action: 'source.read',
  summary: 'The row that a case was made of, as it was sent',
  description:
    'A case names its row in "source". A row may name people: it is shown to the country of the case only, and every ' +
    'reading is recorded in the audit before the answer leaves.',
  underWay: true,
  params: z.object({
    ...ImportParams.shape,
    part: whole('A number from 1, as in "source".'),
    row: whole('A number from 1, as in "source".'),
  }),
  gives: { 200: GivenRow },
})(
  ({
    imports,
    importUploads,
    audit,
    clock,
    ids,
  }: Uses<'imports' | 'importUploads' | 'audit' | 'clock' | 'ids'>) =>
    async ({ actor, params: { importId, part, row } }) => {
      const job = await imports.read(importId);
      if (!job || !may(actor, 'source.read', { office: job.office, country: job.country }))
        throw new NotFound('import');
      const { parts } = await imports.progressOf(importId);
      if (parts === 0) throw new WrongState('The rows of this import were not read yet.', job.status);
      if (part > parts) throw new NotFound('row');
      const { columns, rows } = await readPart(importUploads, importId, part);
      const given = rows.find(({ number }) => number === row);
      if (!given) throw new NotFound('row');
      await audit.record([
        {
          id: ids.random(),
          event: 'source.read',
          record: `import#${importId}`,
          by: actor.id,
          office: actor.office,
          at: clock.now().toISOString(),
          reason: `row ${row}`,
        },
      ]);
      return ok({
        importId,
        row,
        fileName: job.file.name,
        ...(job.mapping !== undefined && { mapping: job.mapping }),
        ...(job.savedMapping && { savedMapping: job.savedMapping }),
        columns,
        cells: given.cells,
      });
    },
);
