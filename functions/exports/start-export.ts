import * as z from 'zod';
import {
  aboutOf,
  ExportFormat,
  type ExportJob,
  ExportLanguage,
  MOST_ROWS,
  NOT_BEGUN,
} from '../../shared/domain/exports/export-job.ts';
import { periodOf, seizureFilter } from '../../shared/domain/seizure/seizure-filter.ts';
import { accepted } from '../../shared/http/respond.ts';
import { route } from '../../shared/http/route.ts';
import type { Uses } from '../../shared/services.ts';
import { idFrom } from '../../shared/storage/keys.ts';
import { ExportView, viewOf } from './export-view.ts';

const NewExport = z
  .strictObject({ ...seizureFilter, format: ExportFormat, language: ExportLanguage.optional() })
  .meta({ id: 'NewExport' });

export const startExport = route({
  name: 'start-export',
  method: 'POST',
  path: '/v1/exports',
  action: 'export.start',
  summary: 'Take the cases of a list along as a file',
  description:
    `The same filter as the list of cases, ${MOST_ROWS.toLocaleString('en')} cases at most. First they are counted, then ` +
    'written: one row for each case, its second line as lines/1/…, texts never as formulas. What may be seen is decided ' +
    'when it is written. No names of persons or companies. The file is there for seven days.',
  body: NewExport,
  gives: { 202: ExportView },
})(
  ({ exports, exportWorkflow, clock }: Uses<'exports' | 'exportWorkflow' | 'clock'>) =>
    async ({ actor, body, requestId }) => {
      const { format, language, ...filter } = body;
      const now = clock.now();
      const at = now.toISOString();
      const id = idFrom('export', requestId);
      const asked = { filter: { ...filter, ...periodOf(filter, now) }, format };
      const job: ExportJob = {
        id,
        status: 'counting',
        office: actor.office,
        reader: { kind: actor.kind, id: actor.id },
        ...asked,
        ...(language && { language }),
        createdAt: at,
        change: {
          event: 'export.started',
          id: `${id}.counting`,
          by: actor.id,
          office: actor.office,
          at,
          reason: aboutOf(asked),
        },
      };
      await exports.create(job);
      // Begun without a workflow, after a crash between the two, is mended by asking again with the same key.
      await exportWorkflow.start(id);
      return accepted(viewOf(job, { progress: NOT_BEGUN, now }), `/v1/exports/${id}`);
    },
);
