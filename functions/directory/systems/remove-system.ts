import { removedSystem } from '../../../shared/domain/directory/system.ts';
import { noContent } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { findSystem, SystemParams } from './system-view.ts';

export const removeSystem = route({
  name: 'remove-system',
  method: 'DELETE',
  path: '/v1/systems/{systemId}',
  action: 'system.change',
  summary: 'Remove a client system: its secrets end now',
  params: SystemParams,
  gives: { 204: null },
})(
  ({ directory, accounts, clock }: Uses<'directory' | 'accounts' | 'clock'>) =>
    async ({ actor, params }) => {
      const before = await findSystem(directory, { actor, action: 'system.change', id: params.systemId });
      if (before.status === 'removed') return noContent();
      await directory.saveSystem(before, removedSystem(before, { by: actor, at: clock.now() }));
      for (const { clientId } of before.clients) await accounts.deleteClient(clientId);
      return noContent();
    },
);
