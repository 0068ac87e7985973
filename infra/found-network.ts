// npm run found -- --stage production --region eu-west-1 --email head@wco.example --name "First administrator"
// Once after the first deployment, and after a release that brings other reference lists: the founding offices, the lists,
// and the Secretariat's first administrator, who invites all
// others. Repeating it adds only what is missing. Uses the AWS credentials of whoever deploys.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  CognitoIdentityProviderClient,
  paginateListUserPools,
} from '@aws-sdk/client-cognito-identity-provider';
import { foundingOffices } from '../shared/domain/directory/founding-offices.ts';
import { OfficeData, savedOffice } from '../shared/domain/directory/office.ts';
import { invitedPerson } from '../shared/domain/directory/person.ts';
import { AlreadyExists } from '../shared/domain/errors.ts';
import { shippedLists } from '../shared/reference/shipped.ts';
import type { Uses } from '../shared/services.ts';
import { accounts } from '../shared/storage/accounts.ts';
import { directory } from '../shared/storage/directory/directory.ts';
import { dynamoTable } from '../shared/storage/dynamo-table.ts';
import { loadShipped } from '../shared/storage/reference/load-shipped.ts';
import { reference } from '../shared/storage/reference/reference.ts';
import { nameOf, type Stage, stages } from './config.ts';

const FOUNDER = { id: 'founder', office: 'WCO' };

const unlessThere = async (adding: Promise<void>): Promise<boolean> => {
  try {
    await adding;
    return true;
  } catch (error) {
    if (error instanceof AlreadyExists) return false;
    throw error;
  }
};

/** Gives what was added: offices, reference lists, and whether the administrator was. */
export const foundNetwork = async (
  { directory: offices, accounts: pool, referenceLists }: Uses<'directory' | 'accounts' | 'referenceLists'>,
  { stage, email, name, at }: { stage: Stage; email: string; name: string; at: Date },
): Promise<{ offices: number; lists: number; administrator: boolean }> => {
  const homeOf = (city: string) =>
    (stage.regions.find(({ serves }) => serves.includes(city)) ?? stage.regions[0]).name;
  let added = 0;
  for (const { id, data } of foundingOffices(homeOf)) {
    const office = savedOffice(id, OfficeData.parse(data), { by: FOUNDER, at });
    if (await unlessThere(offices.addOffice(office))) added += 1;
  }
  const id = await pool.invite(email);
  await pool.setGroups(id, ['WCO', 'administrator']);
  const person = invitedPerson(
    { id, email, name, office: 'WCO', duties: ['administrator'] },
    { by: FOUNDER, at },
  );
  const { loaded } = await loadShipped(referenceLists, shippedLists(), { by: FOUNDER, at });
  const administrator = await unlessThere(offices.addPerson(person));
  return { offices: added, lists: loaded.length, administrator };
};

const poolNamed = async (region: string, name: string): Promise<string> => {
  const client = new CognitoIdentityProviderClient({ region });
  for await (const { UserPools = [] } of paginateListUserPools({ client, pageSize: 60 }, { MaxResults: 60 }))
    for (const { Id, Name } of UserPools) if (Name === name && Id) return Id;
  throw new Error(`There is no user pool ${name} in ${region}: deploy the region first.`);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { stage: text, region: text, email: text, name: text } });
  const { region, email, name } = values;
  const stage = Object.values(stages).find((one) => one.name === values.stage);
  if (!stage || !region || !email || !name) {
    console.error('npm run found -- --stage demo|production --region REGION --email ADDRESS --name "NAME"');
    process.exit(2);
  }
  process.env.AWS_REGION = region;
  const services = {
    directory: directory(dynamoTable(nameOf(stage, 'directory'))),
    referenceLists: reference(dynamoTable(nameOf(stage, 'reference'))),
    accounts: accounts(await poolNamed(region, nameOf(stage, 'people'))),
  };
  const done = await foundNetwork(services, { stage, email, name, at: new Date() });
  console.log(
    `${done.offices} offices added, ${done.lists} reference lists loaded. ${done.administrator ? `An invitation went to ${email}.` : `${email} was there.`}`,
  );
}
