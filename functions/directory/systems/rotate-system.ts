import * as z from 'zod';
import { assertRotatable, rotatedSystem } from '../../../shared/domain/directory/system.ts';
import { ChangedMeanwhile } from '../../../shared/domain/errors.ts';
import { created } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { findSystem, SystemParams, SystemSecret, viewOf } from './system-view.ts';

const Rotation = z
  .strictObject({
    oldValidHours: z
      .number()
      .int()
      .min(0)
      .max(168)
      .default(24)
      .describe('How long earlier secrets still work; 0 ends them now'),
  })
  .prefault({});

export const rotateSystem = route({
  name: 'rotate-system',
  method: 'POST',
  path: '/v1/systems/{systemId}/rotation',
  action: 'system.change',
  summary: 'Give a client system a new id and secret, shown this once; the old ones work a while longer',
  params: SystemParams,
  body: Rotation,
  secret: true,
  gives: { 201: SystemSecret },
})(
  ({ directory, accounts, clock }: Uses<'directory' | 'accounts' | 'clock'>) =>
    async ({ actor, params, body: { oldValidHours } }) => {
      const before = await findSystem(directory, { actor, action: 'system.change', id: params.systemId });
      const at = clock.now();
      assertRotatable(before, { at, oldValidHours });
      const { clientId, clientSecret } = await accounts.createClient(before.name, before.scopes);
      const after = rotatedSystem(before, { clientId, oldValidHours, by: actor, at });
      try {
        await directory.saveSystem(before, after);
      } catch (error) {
        if (error instanceof ChangedMeanwhile) await accounts.deleteClient(clientId);
        throw error;
      }
      const kept = new Set(after.clients.map((client) => client.clientId));
      for (const old of before.clients)
        if (!kept.has(old.clientId)) await accounts.deleteClient(old.clientId);
      return created({ system: viewOf(after), clientId, clientSecret });
    },
);
