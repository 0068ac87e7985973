import { SeizureView, viewOf } from '../../shared/domain/seizure/seizure-view.ts';
import { ok } from '../../shared/http/respond.ts';
import { route } from '../../shared/http/route.ts';
import type { Uses } from '../../shared/services.ts';
import { findVisible, SeizureParams } from './seizure-view.ts';

export const readSeizure = route({
  name: 'read-seizure',
  method: 'GET',
  path: '/v1/seizures/{seizureId}',
  action: 'seizure.read',
  summary: 'Read a case by its id or its reference',
  params: SeizureParams,
  gives: { 200: SeizureView },
})(
  ({ seizures }: Uses<'seizures'>) =>
    async ({ actor, params, language }) =>
      ok(viewOf(await findVisible(seizures, actor, params.seizureId), language)),
);
