import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AlreadyExists } from '../../../shared/domain/errors.ts';
import { env } from '../../../shared/env.ts';
import type { Uses } from '../../../shared/services.ts';
import { accounts } from '../../../shared/storage/accounts.ts';
import { directory } from '../../../shared/storage/directory/directory.ts';
import { dynamoTable } from '../../../shared/storage/dynamo-table.ts';
import { seizures } from '../../../shared/storage/seizures.ts';
import { type DemoAccess, makeAccounts } from './accounts.ts';
import { fillCases } from './fill-cases.ts';
import { demoOffices } from './offices.ts';

/** The same network on every machine that is filled on the same day. */
const SEED = 1953;
const CASES = 5000;

const fillOffices = async (
  { directory: offices }: Uses<'directory'>,
  region: string,
  at: Date,
): Promise<void> => {
  const all = demoOffices(region, at);
  const lane = async () => {
    for (let office = all.shift(); office; office = all.shift())
      await offices.addOffice(office).catch((error: unknown) => {
        if (!(error instanceof AlreadyExists)) throw error;
      });
  };
  await Promise.all([lane(), lane(), lane(), lane()]);
};

const described = ({ people, system }: DemoAccess, url: string): string =>
  [
    'Demonstration accounts. At the first sign-in each sets up an authenticator app for one-time codes (TOTP).',
    ...people.map(({ email, password, what }) => `  ${email.padEnd(32)} ${password.padEnd(22)} ${what}`),
    `Client system of NCP-FR "${system.name}", OAuth client credentials at ${url}/oauth2/token:`,
    `  client id ${system.clientId}`,
    `  secret    ${system.clientSecret}`,
    '',
  ].join('\n');

/**
 * Fills the demonstration network: offices, accounts, then cases. Repeating it adds only what is missing.
 * @returns how the accounts are used, in words
 */
export const fillDemo = async (
  services: Uses<'directory' | 'accounts' | 'seizures'>,
  { userPoolId, region, url, now }: { userPoolId: string; region: string; url: string; now: Date },
): Promise<string> => {
  await fillOffices(services, region, now);
  const access = await makeAccounts(services, { userPoolId, at: now });
  const until = new Date(`${now.toISOString().slice(0, 10)}T00:00:00Z`);
  await fillCases(services, { seed: SEED, count: CASES, until });
  return described(access, url);
};

/** As a program: `fill-demo.ts FILE` writes the accounts to FILE when all is there; once it exists, nothing is done. */
const main = async (file: string): Promise<void> => {
  if (existsSync(file)) return;
  const userPoolId = env('USER_POOL_ID');
  const text = await fillDemo(
    {
      directory: directory(dynamoTable(env('TABLE_DIRECTORY'))),
      accounts: accounts(userPoolId),
      seizures: seizures(dynamoTable(env('TABLE_SEIZURES'))),
    },
    { userPoolId, region: process.env.AWS_REGION ?? 'eu-west-1', url: env('PUBLIC_URL'), now: new Date() },
  );
  writeFileSync(`${file}.new`, text, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  console.log(text);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , file] = process.argv;
  if (!file) throw new Error('Name the file for the accounts: fill-demo.ts .local/demo-accounts.txt');
  await main(file);
}
