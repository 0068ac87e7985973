import { directory as directoryCapability } from '../../../../functions/directory/routes.ts';
import { seizures } from '../../../../functions/seizures/routes.ts';
import { verification } from '../../../../functions/verification/routes.ts';
import type { Actor } from '../../../../shared/domain/actor.ts';
import { OfficeData, savedOffice } from '../../../../shared/domain/directory/office.ts';
import { lambda } from '../../../../shared/http/lambda.ts';
import { memoryTable } from '../../../../shared/storage/memory-table.ts';
import { requests } from '../../../../shared/storage/requests.ts';
import { cologne, france, senegal, withDuties } from '../../../support/actors.ts';
import { apiOf } from '../../../support/api.ts';
import { type ApiServerOptions, startApiServer } from '../../../support/api-server.ts';
import { type CenCommand, cenCommand } from '../../../support/cen-command.ts';
import { verificationWorld, verifier } from '../../../support/verification-world.ts';
import { memoryAccounts } from '../../directory/memory-accounts.ts';

export const colleague: Actor = { ...verifier, id: 'colleague', name: 'Colleague' };
export const head = withDuties(cologne, 'administrator');

const PEOPLE = { france, senegal, verifier, colleague, head } as const satisfies Record<string, Actor>;
type Person = keyof typeof PEOPLE;

const OFFICES = [
  ['RILO-COLOGNE', { role: 'RILO', name: 'RILO Cologne', country: 'DE', serves: ['FR'] }],
  ['NCP-FR', { role: 'NCP', name: 'French Customs', country: 'FR', rilo: 'RILO-COLOGNE' }],
] as const;

/** Reporting and verification behind one port, on tables in memory, and the command line of whoever is there. */
export const verificationServer = async (options: Partial<ApiServerOptions> = {}) => {
  const world = verificationWorld({ now: new Date().toISOString() });
  const founding = { by: { id: 'root', office: 'WCO' }, at: new Date('2026-01-01T00:00:00Z') };
  for (const [id, data] of OFFICES)
    await world.offices.addOffice(
      savedOffice(id, OfficeData.parse({ homeRegion: 'eu-west-1', ...data }), founding),
    );
  const directory = apiOf(
    directoryCapability,
    lambda(directoryCapability, {
      clock: world.services.clock,
      cursors: world.services.cursors,
      requests: requests(memoryTable(), Date.now),
      directory: world.offices,
      accounts: memoryAccounts().accounts,
    }),
  );
  const server = await startApiServer(
    [
      { capability: seizures, api: world.api },
      { capability: verification, api: world.api },
      { capability: directoryCapability, api: directory },
    ],
    { actorOf: (token) => PEOPLE[token as Person], ...options },
  );
  const command: CenCommand = await cenCommand({ CEN_URL: server.url });
  return {
    world,
    requests: server.requests,
    directory: command.directory,
    /** The command line as somebody calls it. */
    as:
      (person: Person) =>
      (...args: readonly string[]) =>
        command.runWith({ env: { CEN_TOKEN: person } }, ...args),
    async stop() {
      await server.stop();
      await command.remove();
    },
  };
};
