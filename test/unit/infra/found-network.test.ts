import { expect, test } from '@jest/globals';
import { stages } from '../../../infra/config.ts';
import { foundNetwork } from '../../../infra/found-network.ts';
import { directory } from '../../../shared/storage/directory/directory.ts';
import { memoryTable } from '../../../shared/storage/memory-table.ts';
import { reference } from '../../../shared/storage/reference/reference.ts';
import { memoryAccounts } from '../directory/memory-accounts.ts';

test('a network is founded once: offices in the region that serves them, and a first administrator', async () => {
  const services = {
    directory: directory(memoryTable()),
    accounts: memoryAccounts().accounts,
    referenceLists: reference(memoryTable()),
  };
  const first = {
    stage: stages.production,
    email: 'head@wco.example',
    name: 'First administrator',
    at: new Date(),
  };
  expect(await foundNetwork(services, first)).toMatchObject({ offices: 198, administrator: true });
  expect(await foundNetwork(services, first)).toEqual({ offices: 0, lists: 0, administrator: false });

  expect((await services.referenceLists.index('countries')).find('allemagne')[0]?.entry.code).toBe('DE');
  const homes = await Promise.all(
    ['NCP-FR', 'NCP-JP', 'NCP-BR'].map((id) => services.directory.readOffice(id)),
  );
  expect(homes.map((office) => office?.homeRegion)).toEqual(['eu-west-1', 'ap-southeast-1', 'sa-east-1']);
  const { items } = await services.directory.listPeople('WCO', { limit: 10 });
  expect(items).toMatchObject([{ email: 'head@wco.example', duties: ['administrator'] }]);
});
