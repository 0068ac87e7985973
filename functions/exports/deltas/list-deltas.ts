import * as z from 'zod';
import { Delta, DeltaFormat } from '../../../shared/domain/exports/delta.ts';
import { ok } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { objectKeys } from '../../../shared/storage/exports/export-objects.ts';
import { DELTA_KINDS } from './delta-kinds.ts';

const DeltaFile = z.object({
  format: DeltaFormat,
  size: z.number().int().describe('Bytes'),
  fileName: z.string(),
  url: z.string().describe('Gives the file to whoever holds it'),
  expiresAt: z.string().describe('Of the address; read the list again for a new one'),
});

const DeltaView = z
  .object({ ...Delta.omit({ office: true }).shape, files: z.array(DeltaFile) })
  .meta({ id: 'Delta' });

type Needs = Uses<'deltas' | 'exportFiles'>;

const viewOf = async ({ exportFiles }: Needs, { office, ...delta }: Delta) => {
  const files = delta.files.map(async ({ format, size }) => {
    const { extension, contentType } = DELTA_KINDS[format];
    const fileName = `changes_${office}_${delta.day}.${extension}`;
    const key = objectKeys.delta(office, delta.day, extension);
    return { format, size, fileName, ...(await exportFiles.linkTo(key, { contentType, fileName })) };
  });
  return { ...delta, files: await Promise.all(files) };
};

export const listDeltas = route({
  name: 'list-deltas',
  method: 'GET',
  path: '/v1/deltas',
  action: 'delta.read',
  summary: 'The days whose changes can be fetched as files, the newest first',
  description: 'There are files of the last thirty days, for offices that subscribed to them.',
  gives: { 200: z.object({ items: z.array(DeltaView) }).meta({ id: 'DeltaList' }) },
})((services: Needs) => async ({ actor }) => {
  const all = await services.deltas.list(actor.office);
  return ok({ items: await Promise.all(all.map((delta) => viewOf(services, delta))) });
});
