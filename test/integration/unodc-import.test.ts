import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { cen, eachSeizure } from '../../client/sdk.ts';
import { cenCommand } from '../support/cen-command.ts';
import { countedByHand, rounded, UNODC_FILE, unodcIsThere } from '../support/unodc-by-hand.ts';
import { World } from '../support/world/world.ts';

const mapping = fileURLToPath(new URL('../support/mappings/unodc-ids.json', import.meta.url));

(unodcIsThere ? test : test.skip)(
  'the real run: cen import of the UNODC file, reconciled with a count by hand of the raw file',
  async () => {
    const world = await World.open();
    // As for any office that is known to report well: clean cases pass, one in twenty waits for a person.
    const policy = { letThrough: { offices: 'all', grade: { source: 'B', information: 2 } } };
    const saved = await world
      .as('admin.cologne')
      .put('/v1/offices/RILO-COLOGNE/verification-policy', policy, { 'if-match': '"0"' });
    expect(saved.status).toBe(200);
    const scopes = ['cen/seizures.read', 'cen/seizures.write', 'cen/directory.read'];
    const system = { name: 'National system', office: 'NCP-FR', scopes };
    const { clientId, clientSecret } = (await world.as('admin.fr').post('/v1/systems', system)).body;
    const command = await cenCommand({
      CEN_URL: world.url,
      CEN_CLIENT_ID: clientId,
      CEN_CLIENT_SECRET: clientSecret,
    });
    try {
      expect(await command.run('login', '--url', world.url)).toMatchObject({ exitCode: 0 });
      const imported = await command.run('import', UNODC_FILE, '--mapping', mapping, '--json');
      const hand = await countedByHand();
      const refused = hand.refused.weightless + hand.refused.longPlaces;
      // Exit code 4: some rows were refused.
      expect(imported).toMatchObject({ exitCode: 4 });
      expect(JSON.parse(imported.stdout)).toMatchObject({
        status: 'finished',
        rowsRead: hand.rows,
        filteredOut: hand.rows - hand.kept,
        counts: { accepted: hand.kept - refused, alreadyThere: 0, refused },
      });
      expect(hand).toMatchObject({ rows: 263_485, kept: 18_682 });

      const heroin: Record<string, number> = {};
      let cases = 0;
      const network = cen({
        baseUrl: world.url,
        token: () => world.systemToken({ clientId, clientSecret }, 'cen/seizures.read'),
      });
      for await (const { date, product, quantity } of eachSeizure(network, {
        office: 'NCP-FR',
        from: '2011-01-01',
        to: '2015-12-31',
        limit: 200,
      })) {
        cases += 1;
        const year = date.slice(0, 4);
        if (product === 'Heroin' && quantity?.unit === 'KGM')
          heroin[year] = (heroin[year] ?? 0) + quantity.value;
      }
      expect(cases).toBe(hand.kept - refused);
      expect(rounded(heroin)).toEqual(hand.heroin);
    } finally {
      await command.remove();
      await world.close();
    }
  },
  2_400_000,
);
