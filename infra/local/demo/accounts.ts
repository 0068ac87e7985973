import { randomBytes } from 'node:crypto';
import {
  AdminCreateUserCommand,
  AdminGetUserCommand,
  AdminSetUserPasswordCommand,
  CognitoIdentityProviderClient,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Duty } from '../../../shared/domain/actor.ts';
import { invitedPerson } from '../../../shared/domain/directory/person.ts';
import { registeredSystem, rotatedSystem } from '../../../shared/domain/directory/system.ts';
import type { Uses } from '../../../shared/services.ts';
import { idFrom } from '../../../shared/storage/keys.ts';
import { FOUNDER } from './offices.ts';

type Needs = Uses<'directory' | 'accounts'>;

export const DEMO_PEOPLE: readonly {
  readonly email: string;
  readonly name: string;
  readonly office: string;
  readonly duties: readonly Duty[];
}[] = [
  { email: 'officer.fr@demo.example', name: 'Reporting officer, France', office: 'NCP-FR', duties: [] },
  {
    email: 'admin.fr@demo.example',
    name: 'Administrator, France',
    office: 'NCP-FR',
    duties: ['administrator', 'analyst'],
  },
  { email: 'officer.sn@demo.example', name: 'Reporting officer, Senegal', office: 'NCP-SN', duties: [] },
  {
    email: 'analyst.dakar@demo.example',
    name: 'Analyst, RILO Dakar',
    office: 'RILO-DAKAR',
    duties: ['analyst'],
  },
  {
    email: 'verifier.dakar@demo.example',
    name: 'Verifier, RILO Dakar',
    office: 'RILO-DAKAR',
    duties: ['verifier'],
  },
  {
    email: 'verifier.cologne@demo.example',
    name: 'Verifier, RILO Cologne',
    office: 'RILO-COLOGNE',
    duties: ['verifier', 'analyst'],
  },
  {
    email: 'publisher.cologne@demo.example',
    name: 'Head of RILO Cologne',
    office: 'RILO-COLOGNE',
    duties: ['publisher', 'administrator'],
  },
  {
    email: 'secretariat@demo.example',
    name: 'Secretariat',
    office: 'WCO',
    duties: ['analyst', 'publisher', 'administrator'],
  },
  { email: 'partner@demo.example', name: 'Partner officer, UNODC', office: 'PARTNER-UNODC', duties: [] },
];

const cognito = new CognitoIdentityProviderClient({});

/** The account without a mail: who tries the network out reads the password on the screen. */
const accountOf = async (UserPoolId: string, email: string): Promise<string> => {
  const found = async () =>
    (await cognito.send(new AdminGetUserCommand({ UserPoolId, Username: email }))).UserAttributes;
  const made = await cognito
    .send(
      new AdminCreateUserCommand({
        UserPoolId,
        Username: email,
        MessageAction: 'SUPPRESS',
        UserAttributes: [
          { Name: 'email', Value: email },
          { Name: 'email_verified', Value: 'true' },
        ],
      }),
    )
    .then(
      ({ User }) => User?.Attributes,
      (error: unknown) => {
        if (error instanceof UsernameExistsException) return found();
        throw error;
      },
    );
  const sub = made?.find(({ Name }) => Name === 'sub')?.Value;
  if (!sub) throw new Error(`The user pool gave no id for ${email}.`);
  return sub;
};

/** Satisfies the pool's policy whatever comes out of the dice. */
const newPassword = () => `Demo-${randomBytes(9).toString('base64url')}-7x`;

export interface DemoAccess {
  readonly people: readonly { readonly email: string; readonly what: string; readonly password: string }[];
  readonly system: { readonly name: string; readonly clientId: string; readonly clientSecret: string };
}

/** Named accounts for each role and a client system; a repeated call gives them new secrets. */
export const makeAccounts = async (
  { directory, accounts }: Needs,
  { userPoolId, at }: { userPoolId: string; at: Date },
): Promise<DemoAccess> => {
  const making = { by: FOUNDER, at };
  const people: { email: string; what: string; password: string }[] = [];
  for (const { email, name, office, duties } of DEMO_PEOPLE) {
    const id = await accountOf(userPoolId, email);
    const password = newPassword();
    await cognito.send(
      new AdminSetUserPasswordCommand({
        UserPoolId: userPoolId,
        Username: id,
        Password: password,
        Permanent: true,
      }),
    );
    const home = await directory.readOffice(office);
    if (!home) throw new Error(`The office ${office} is missing.`);
    await accounts.setGroups(id, [home.role, ...duties]);
    if (!(await directory.readPerson(id)))
      await directory.addPerson(invitedPerson({ id, email, name, office, duties: [...duties] }, making));
    people.push({
      email,
      password,
      what: `${home.role} ${office}: ${duties.join(', ') || 'reports and reads'}`,
    });
  }
  return { people, system: await makeSystem({ directory, accounts }, making) };
};

const makeSystem = async (
  { directory, accounts }: Needs,
  making: { by: typeof FOUNDER; at: Date },
): Promise<DemoAccess['system']> => {
  const name = 'DEMO customs system';
  const id = idFrom('demo', 'system', 'NCP-FR');
  const scopes = [
    'cen/seizures.read',
    'cen/seizures.write',
    'cen/directory.read',
    'cen/nominal.write',
    'cen/analysis.read',
    'cen/screenings.write',
  ] as const;
  const { clientId, clientSecret } = await accounts.createClient(name, scopes);
  const before = await directory.readSystem(id);
  // The secret of a start that was killed before it was shown is lost.
  if (before)
    await directory.saveSystem(before, rotatedSystem(before, { clientId, oldValidHours: 0, ...making }));
  else
    await directory.addSystem(
      registeredSystem({ id, name, office: 'NCP-FR', scopes: [...scopes], clientId }, making),
    );
  for (const old of before?.clients ?? []) await accounts.deleteClient(old.clientId);
  return { name, clientId, clientSecret };
};
