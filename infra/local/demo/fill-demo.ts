import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { AlreadyExists } from '../../../shared/domain/errors.ts';
import { env } from '../../../shared/env.ts';
import type { Uses } from '../../../shared/services.ts';
import { accounts } from '../../../shared/storage/accounts.ts';
import { directory } from '../../../shared/storage/directory/directory.ts';
import { dynamoTable } from '../../../shared/storage/dynamo-table.ts';
import { seizures } from '../../../shared/storage/seizures.ts';
import type { Table } from '../../../shared/storage/table.ts';
import { policies } from '../../../shared/storage/verification/policies.ts';
import { type DemoAccess, makeAccounts } from './accounts.ts';
import { fillCases } from './fill-cases.ts';
import { demoOffices } from './offices.ts';
import { fillPolicies } from './verification/fill-policies.ts';

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

/** How far the fill has come: kept in a file, so that a start that was killed goes on and does not begin again. */
const Progress = z.object({
  /** The day the cases end on: with another one they would be other cases. */
  until: z.iso.date(),
  accounts: z.boolean(),
  cases: z.boolean(),
});
type Progress = z.output<typeof Progress>;

const keepFile = (file: string, text: string): void => {
  writeFileSync(`${file}.new`, text, { mode: 0o600 });
  renameSync(`${file}.new`, file);
};

interface Settings {
  /** Where `demo.json` and `demo-accounts.txt` are kept. */
  readonly dir: string;
  readonly userPoolId: string;
  readonly region: string;
  readonly url: string;
  readonly now: Date;
  readonly say: (line: string) => void;
}

/**
 * Fills the demonstration network: offices and accounts, which are told as soon as they work, then the cases.
 * Repeating it adds only what is missing.
 */
export const fillDemo = async (
  services: Uses<'directory' | 'accounts' | 'seizures' | 'policies'> & {
    readonly verificationTable: Table;
  },
  { dir, userPoolId, region, url, now, say }: Settings,
): Promise<void> => {
  const file = join(dir, 'demo.json');
  let progress: Progress = existsSync(file)
    ? Progress.parse(JSON.parse(readFileSync(file, 'utf8')))
    : { until: now.toISOString().slice(0, 10), accounts: false, cases: false };
  const reached = (step: Partial<Progress>) => {
    progress = { ...progress, ...step };
    keepFile(file, JSON.stringify(progress));
  };
  reached({});
  if (!progress.accounts) {
    await fillOffices(services, region, now);
    await fillPolicies(services, now);
    const access = described(await makeAccounts(services, { userPoolId, at: now }), url);
    keepFile(join(dir, 'demo-accounts.txt'), access);
    reached({ accounts: true });
    say(access);
  }
  if (!progress.cases) {
    const until = new Date(`${progress.until}T00:00:00Z`);
    await fillCases(services, { seed: SEED, count: CASES, until });
    reached({ cases: true });
    say(`${CASES} demonstration cases are there.`);
  }
};

/** As a program: `fill-demo.ts .local`, with the environment of a function that works on people and cases. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , dir] = process.argv;
  if (!dir) throw new Error('Name the folder of the state: fill-demo.ts .local');
  const userPoolId = env('USER_POOL_ID');
  const verificationTable = dynamoTable(env('TABLE_VERIFICATION'));
  await fillDemo(
    {
      directory: directory(dynamoTable(env('TABLE_DIRECTORY'))),
      accounts: accounts(userPoolId),
      seizures: seizures(dynamoTable(env('TABLE_SEIZURES'))),
      policies: policies(verificationTable),
      verificationTable,
    },
    {
      dir,
      userPoolId,
      region: process.env.AWS_REGION ?? 'eu-west-1',
      url: env('PUBLIC_URL'),
      now: new Date(),
      say: (line) => console.log(line),
    },
  );
}
