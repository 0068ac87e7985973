import { directory as directoryCapability } from '../../../functions/directory/routes.ts';
import { seizures } from '../../../functions/seizures/routes.ts';
import { status } from '../../../functions/status/routes.ts';
import type { Actor } from '../../../shared/domain/actor.ts';
import { OfficeData, savedOffice } from '../../../shared/domain/directory/office.ts';
import { cursors } from '../../../shared/http/cursor.ts';
import { lambda } from '../../../shared/http/lambda.ts';
import { directory } from '../../../shared/storage/directory/directory.ts';
import { memoryTable } from '../../../shared/storage/memory-table.ts';
import { requests } from '../../../shared/storage/requests.ts';
import { france, partner } from '../../support/actors.ts';
import { apiOf } from '../../support/api.ts';
import { type ApiServerOptions, type Served, startApiServer } from '../../support/api-server.ts';
import { seizureWorld } from '../../support/seizure-world.ts';
import { memoryAccounts } from '../directory/memory-accounts.ts';

const TODAY = '2026-06-01T12:00:00.000Z';

const ACTORS: Readonly<Record<string, Actor>> = {
  'token-of-france': france,
  'token-of-partner': partner,
};

/** Cases and offices behind one port, in memory, for whoever calls as these. */
export const networkServer = async (
  options: Partial<ApiServerOptions> = {},
  more: readonly Served[] = [],
) => {
  const table = memoryTable();
  const store = directory(table);
  const founding = { by: { id: 'root', office: 'WCO' }, at: new Date('2026-01-01T00:00:00Z') };
  const ncp = {
    role: 'NCP',
    name: 'French Customs',
    country: 'FR',
    rilo: 'RILO-COLOGNE',
    homeRegion: 'eu-west-1',
  };
  await store.addOffice(savedOffice('NCP-FR', OfficeData.parse(ncp), founding));
  const services = {
    clock: { now: () => new Date(TODAY) },
    cursors: cursors('a secret of the test'),
    requests: requests(table, Date.now),
    directory: store,
    accounts: memoryAccounts().accounts,
  };
  const world = seizureWorld({ now: TODAY });
  const server = await startApiServer(
    [
      { capability: seizures, api: world.api },
      {
        capability: directoryCapability,
        api: apiOf(directoryCapability, lambda(directoryCapability, services)),
      },
      { capability: status, api: apiOf(status, lambda(status, services)) },
      ...more,
    ],
    { actorOf: (token) => ACTORS[token], ...options },
  );
  return { ...server, world };
};
