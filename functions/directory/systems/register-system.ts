import * as z from 'zod';
import { may } from '../../../shared/domain/access.ts';
import { Scope } from '../../../shared/domain/actor.ts';
import { registeredSystem } from '../../../shared/domain/directory/system.ts';
import { AlreadyExists, NotFound, WrongState } from '../../../shared/domain/errors.ts';
import { text } from '../../../shared/domain/fields.ts';
import { OfficeId } from '../../../shared/domain/sharing.ts';
import { created } from '../../../shared/http/respond.ts';
import { route } from '../../../shared/http/route.ts';
import type { Uses } from '../../../shared/services.ts';
import { idFrom } from '../../../shared/storage/keys.ts';
import { findOffice } from '../offices/office-view.ts';
import { SystemSecret, viewOf } from './system-view.ts';

const Scopes = z
  .array(Scope)
  .min(1, 'A system without scopes can do nothing: name at least one.')
  .max(Scope.options.length)
  .transform((scopes) => Scope.options.filter((scope) => scopes.includes(scope)));

export const registerSystem = route({
  name: 'register-system',
  method: 'POST',
  path: '/v1/systems',
  action: 'system.change',
  summary: 'Register a client system of an office; its secret is shown this once',
  description: 'It signs in with OAuth client credentials and may do what its scopes and its office allow.',
  body: z.strictObject({ name: text(120), office: OfficeId, scopes: Scopes }),
  secret: true,
  gives: { 201: SystemSecret },
})(
  ({ directory, accounts, clock }: Uses<'directory' | 'accounts' | 'clock'>) =>
    async ({ actor, body, requestId }) => {
      if (!may(actor, 'system.change', body)) throw new NotFound('office');
      const office = await findOffice(directory, body.office);
      if (!office.active) throw new WrongState('This office is closed.', 'closed');
      const id = idFrom('system', requestId);
      if (await directory.readSystem(id))
        throw new AlreadyExists(
          `Your first request registered it as ${id}. If you lost its secret, rotate it.`,
        );
      // A try that dies between these two leaves a client whose secret nobody has and the directory does not know.
      const { clientId, clientSecret } = await accounts.createClient(body.name, body.scopes);
      const system = registeredSystem({ id, ...body, clientId }, { by: actor, at: clock.now() });
      await directory.addSystem(system);
      return created({ system: viewOf(system), clientId, clientSecret }, `/v1/systems/${id}`);
    },
);
