import * as z from 'zod';
import { NotFound } from '../../shared/domain/errors.ts';
import { differences } from '../../shared/domain/seizure/differences.ts';
import { makingOf } from '../../shared/domain/seizure/seizure.ts';
import { SeizureView, viewOf } from '../../shared/domain/seizure/seizure-view.ts';
import { ok } from '../../shared/http/respond.ts';
import { route } from '../../shared/http/route.ts';
import type { Uses } from '../../shared/services.ts';
import { findVisible, SeizureParams } from './seizure-view.ts';

const VersionNumber = z.coerce.number().int().min(1).max(1_000_000);

const VersionLine = z.object({
  version: z.number(),
  event: z.string(),
  at: z.string(),
  office: z.string(),
  reason: z.string().optional(),
});

export const listVersions = route({
  name: 'list-versions',
  method: 'GET',
  path: '/v1/seizures/{seizureId}/versions',
  action: 'seizure.read',
  summary: 'The history of a case: every version, the first first',
  params: SeizureParams,
  gives: { 200: z.object({ items: z.array(VersionLine) }).meta({ id: 'VersionList' }) },
})(({ seizures }: Uses<'seizures'>) => async ({ actor, params }) => {
  const { id } = await findVisible(seizures, actor, params.seizureId);
  const versions = await seizures.readVersions(id);
  return ok({ items: versions.map((seizure) => ({ ...makingOf(seizure), version: seizure.version })) });
});

export const readVersion = route({
  name: 'read-version',
  method: 'GET',
  path: '/v1/seizures/{seizureId}/versions/{version}',
  action: 'seizure.read',
  summary: 'A case as one of its versions told it',
  params: SeizureParams.extend({ version: VersionNumber }),
  gives: { 200: SeizureView },
})(({ seizures }: Uses<'seizures'>) => async ({ actor, params, language }) => {
  const { id } = await findVisible(seizures, actor, params.seizureId);
  const version = await seizures.readVersion(id, params.version);
  if (!version) throw new NotFound('version');
  return ok(viewOf(version, language));
});

export const compareVersions = route({
  name: 'compare-versions',
  method: 'GET',
  path: '/v1/seizures/{seizureId}/comparison',
  action: 'seizure.read',
  summary: 'What changed between two versions, field by field',
  params: SeizureParams,
  query: z.strictObject({ from: VersionNumber, to: VersionNumber }),
  gives: {
    200: z
      .object({
        from: z.number(),
        to: z.number(),
        differences: z.array(
          z.object({ pointer: z.string(), before: z.json().optional(), after: z.json().optional() }),
        ),
      })
      .meta({ id: 'Comparison' }),
  },
})(({ seizures }: Uses<'seizures'>) => async ({ actor, params, query }) => {
  const { id } = await findVisible(seizures, actor, params.seizureId);
  const [from, to] = await Promise.all([
    seizures.readVersion(id, query.from),
    seizures.readVersion(id, query.to),
  ]);
  if (!from || !to) throw new NotFound('version');
  return ok({ from: query.from, to: query.to, differences: differences(from.report, to.report) });
});
