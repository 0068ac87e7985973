// The real runtime with a small network in it, as a process of its own that tests may kill:
//   node world-process.ts DIR PORT [ENGINE]
// Prints one line of JSON when it serves.

import {
  AdminSetUserPasswordCommand,
  CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider';
import { startRuntime } from '../../../infra/local/runtime.ts';
import { OfficeData, savedOffice } from '../../../shared/domain/directory/office.ts';
import { invitedPerson } from '../../../shared/domain/directory/person.ts';
import { shippedLists } from '../../../shared/reference/shipped.ts';
import { accounts } from '../../../shared/storage/accounts.ts';
import { directory } from '../../../shared/storage/directory/directory.ts';
import { dynamoTable } from '../../../shared/storage/dynamo-table.ts';
import { loadShipped } from '../../../shared/storage/reference/load-shipped.ts';
import { listVersions } from '../../../shared/storage/reference/versions.ts';
import { emailOf, OFFICES, PASSWORD, PEOPLE } from './people.ts';
import { TEST_ASSEMBLY } from './test-assembly.ts';

const [dir = '', port = '', engine] = process.argv.slice(2);
const runtime = await startRuntime({
  dir,
  port: Number(port),
  engine: engine as never,
  assemblyDir: TEST_ASSEMBLY,
});
const { assembly } = runtime;
Object.assign(process.env, runtime.environmentFor('test-world'));

const only = (type: string, has: string) => {
  const found = assembly
    .ofType(type)
    .find((resource) => JSON.stringify([resource.logicalId, resource.ref]).toLowerCase().includes(has));
  if (!found) throw new Error(`The assembly has no ${type} named ${has}.`);
  return found.ref;
};
const poolId = only('AWS::Cognito::UserPool', '');
const store = directory(dynamoTable(only('AWS::DynamoDB::GlobalTable', 'directory')));
const pool = accounts(poolId);
const making = { by: { id: 'test-world', office: 'WCO' }, at: new Date() };

if (!(await store.readOffice('WCO'))) {
  for (const { id, role, ...more } of OFFICES.toReversed()) {
    const data = OfficeData.parse({ role, name: `Office ${id}`, homeRegion: assembly.region, ...more });
    await store.addOffice(savedOffice(id, data, making));
  }
  const cognito = new CognitoIdentityProviderClient();
  for (const [name, { office, duties }] of Object.entries(PEOPLE)) {
    const email = emailOf(name);
    const id = await pool.invite(email);
    const role = OFFICES.find((one) => one.id === office)?.role;
    if (!role) throw new Error(`No office ${office}.`);
    await pool.setGroups(id, [role, ...duties]);
    await cognito.send(
      new AdminSetUserPasswordCommand({
        UserPoolId: poolId,
        Username: email,
        Password: PASSWORD,
        Permanent: true,
      }),
    );
    await store.addPerson(invitedPerson({ id, email, name, office, duties: [...duties] }, making));
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    void runtime.stop().then(() => process.exit(0));
  });
// Tests that propose mappings ask for the lists; the others start faster without them.
process.on('message', async (asked) => {
  if (asked !== 'load-lists') return;
  const versions = listVersions(dynamoTable(only('AWS::DynamoDB::GlobalTable', 'reference')));
  await loadShipped(versions, shippedLists(), { by: making.by, at: new Date() });
  process.send?.('lists-loaded');
});

// A test run that died leaves nobody to end this: it ends with its parent.
process.on('disconnect', () => void runtime.stop().then(() => process.exit(0)));

process.send?.({
  url: runtime.url,
  engine: runtime.engine,
  mailIn: runtime.mailIn,
  clientId: only('AWS::Cognito::UserPoolClient', 'cli'),
  environment: runtime.environmentFor('test-world'),
});
