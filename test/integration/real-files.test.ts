import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { beginRows, followImport, type Import, sendFile } from '../../client/import-file.ts';
import { confirm, dryRunOf, mappingOf, type Proposal, proposalFor } from '../../client/imports/map-file.ts';
import { cen, type Network } from '../../client/sdk.ts';
import { World } from '../support/world/world.ts';

/** Real files, which lie beside the project where there are some. */
const dataOf = (path: string) => fileURLToPath(new URL(`../../../shared/data/${path}`, import.meta.url));
const there = existsSync(dataOf('c4ads-routes/tot.csv'));
if (!there) process.stderr.write(`The real files are not imported: there is no ${dataOf('')}.\n`);
const testThere = there ? test : test.skip;

let world: World;
let network: Network;
beforeAll(async () => {
  if (!there) return;
  world = await World.open();
  await world.loadLists();
  network = cen({ baseUrl: world.url, token: () => world.tokenOf('officer.fr') });
}, 180_000);
afterAll(() => world?.close(), 60_000);

/** What a person says of a file where no column does. */
const SAID: Readonly<Record<string, unknown>> = {
  '/sharing': { level: 'network' },
  '/handling': { code: 'H0' },
};

/** A constant for each field that is missing; the office's own words for what is not the same in all files. */
const constantsFor = ({ missing }: Proposal, said: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    missing.map(({ pointer }) => {
      const at = Object.keys(said).find((one) => pointer === one || pointer.startsWith(`${one}/`));
      if (!at) throw new Error(`Nothing is said for ${pointer}.`);
      return [at, said[at]];
    }),
  );

const proposedAndTried = async (path: string, said: Readonly<Record<string, unknown>> = {}) => {
  const id = await sendFile(network, { path: dataOf(path) });
  const { proposal } = await proposalFor(network, id);
  expect(proposal.kind).toBe('cases');
  await confirm(network, id, { constants: constantsFor(proposal, { ...SAID, ...said }) });
  const { dryRun } = await dryRunOf(network, id);
  return { id, proposal, dryRun };
};

const imported = async (id: string): Promise<Import> => {
  await beginRows(network, id);
  return followImport(network, id);
};

const tell = (path: string, what: object) => process.stdout.write(`${JSON.stringify({ path, ...what })}\n`);

testThere.each([
  ['c4ads-routes/tot.csv', 773, { '/lines/0/category': 'cites', '/lines/0/product': 'wildlife' }],
  ['colombia-drugs-json/data.json', 1000, { '/location': { country: 'CO' } }],
])(
  '%s goes in through the mapping that is proposed for it, as the dry run foretold',
  async (path, rows, said) => {
    const { id, dryRun } = await proposedAndTried(path, said);
    const job = await imported(id);
    tell(path, {
      counts: job.counts,
      findings: dryRun.findings.map(({ code, rows }) => [code, rows]),
      repeats: dryRun.repeats.rows,
    });
    expect(job).toMatchObject({ status: 'finished', rowsRead: rows, counts: dryRun.counts });
    const { accepted, refused, alreadyThere } = job.counts;
    expect(accepted + refused + alreadyThere + job.filteredOut).toBe(rows);
    expect(accepted / rows).toBeGreaterThan(0.9);
  },
  240_000,
);

testThere(
  'all 263,485 rows are tried with the mapping that is proposed; the 18,682 with a known route would go in',
  async () => {
    const path = 'unodc-ids-2011-2015/ids-2011-2015.csv.gz';
    const { id, dryRun } = await proposedAndTried(path);
    tell(path, { counts: dryRun.counts, repeats: dryRun.repeats.rows, lookAlikes: dryRun.lookAlikes.rows });
    expect(dryRun.rowsRead).toBe(263_485);
    const { accepted, refused } = dryRun.counts;
    expect(accepted + refused + dryRun.filteredOut).toBe(263_485);
    expect(accepted / 263_485).toBeGreaterThan(0.95);

    // Narrowed by hand to what an analyst wants: both ends of the way are known.
    const mapping = await mappingOf(network, id);
    const unknown = [...new Set([...(mapping.unknown ?? ['']), 'Unknown', 'Other', 'None'])];
    const only = ['DEPARTURE_COUNTRY', 'DESTINATION_COUNTRY'].map((column) => ({ column, known: true }));
    await confirm(network, id, { mapping: { ...mapping, unknown, only } });
    const narrowed = await dryRunOf(network, id);
    expect(narrowed.dryRun.rowsRead - narrowed.dryRun.filteredOut).toBe(18_682);
    // They are imported by another test (unodc-import), with a mapping that was saved.
    expect(narrowed.dryRun.counts.accepted).toBeGreaterThan(18_000);
  },
  1_200_000,
);

testThere.each([
  'brazil-prf/PRF_ApreensoesCigarro.csv',
  'brazil-prf/PRF_ApreensoesCigarro.xlsx',
  'us-cbp/amo-drug-seizures-fy19-fy22.csv',
  'us-cbp/nationwide-drugs-fy19-fy22.csv',
  'unodc-annual-xlsx/unodc drug seizures.xlsx',
])(
  '%s holds totals: it is refused as cases, and says why',
  async (path) => {
    const id = await sendFile(network, { path: dataOf(path) });
    const { proposal } = await proposalFor(network, id);
    expect({ path, kind: proposal.kind }).toEqual({ path, kind: 'totals' });
    const refusal = { status: 409, body: { detail: proposal.why.detail } };
    const officer = world.as('officer.fr');
    expect(await officer.post(`/v1/imports/${id}/start`, {})).toMatchObject(refusal);
    expect(await officer.post(`/v1/imports/${id}/dry-run`, {})).toMatchObject(refusal);
  },
  120_000,
);
