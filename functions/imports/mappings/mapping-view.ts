import * as z from 'zod';
import { MappingSharing, type SavedMapping } from '../../../shared/domain/imports/jobs/saved-mapping.ts';
import { ImportMapping } from '../../../shared/domain/imports/mapping.ts';
import { OfficeId } from '../../../shared/domain/sharing.ts';

export const SavedMappingView = z
  .object({
    id: z.string(),
    version: z.number().int(),
    status: z.enum(['current', 'retired']),
    office: OfficeId,
    sharing: MappingSharing,
    header: z.array(z.string()).optional(),
    mapping: ImportMapping,
    savedAt: z.string(),
  })
  .meta({ id: 'SavedMapping' });

export const mappingViewOf = ({ change, country: _c, rilo: _r, ...saved }: SavedMapping) => ({
  ...saved,
  savedAt: change.at,
});
