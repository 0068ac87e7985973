import { type Actor, Duty, Scope } from '../../../shared/domain/actor.ts';
import { type Office, regionOf } from '../../../shared/domain/directory/office.ts';
import { isValid } from '../../../shared/domain/directory/system.ts';
import type { Uses } from '../../../shared/services.ts';
import { Refused } from './refused.ts';
import type { Claims } from './verify-token.ts';

type Needs = Uses<'directory' | 'clock'>;
type Who = Pick<Actor, 'kind' | 'id' | 'name' | 'duties' | 'scopes'>;

/**
 * The caller as the directory knows it. The token proves who calls; what they may do is what token and directory
 * agree on, so that neither a stale token nor a slip in the user pool gives more than the directory does.
 * @throws Refused
 */
export const identifyCaller =
  ({ directory, clock }: Needs, peopleClients: ReadonlySet<string>) =>
  async (claims: Claims): Promise<Actor> => {
    const { who, office } = peopleClients.has(claims.client_id)
      ? await personOf({ directory, clock }, claims)
      : await systemOf({ directory, clock }, claims);
    const rilo = regionOf(office);
    return {
      ...who,
      office: office.id,
      role: office.role,
      ...(office.country && { country: office.country }),
      ...(rilo && { rilo }),
      // The Secretariat belongs to every region (shared/domain/sharing.ts).
      regions: office.role === 'WCO' ? await directory.regionalOffices() : [],
    };
  };

const activeOffice = async ({ directory }: Needs, id: string): Promise<Office> => {
  const office = await directory.readOffice(id);
  if (!office?.active) throw new Refused('office-not-active');
  return office;
};

const personOf = async (needs: Needs, claims: Claims): Promise<{ who: Who; office: Office }> => {
  const person = await needs.directory.readPerson(claims.sub);
  if (!person) throw new Refused('person-unknown');
  // An invited person who holds a token has accepted the invitation: see read-me.ts.
  if (person.status === 'suspended') throw new Refused('person-suspended');
  if (person.signedOutAt && claims.auth_time * 1000 <= Date.parse(person.signedOutAt))
    throw new Refused('signed-out');
  const office = await activeOffice(needs, person.office);
  const groups = new Set(claims['cognito:groups']);
  if (!groups.has(office.role)) throw new Refused('role-not-in-token');
  const duties = Duty.options.filter((duty) => groups.has(duty) && person.duties.includes(duty));
  return { who: { kind: 'person', id: person.id, name: person.name, duties, scopes: [] }, office };
};

const systemOf = async (needs: Needs, claims: Claims): Promise<{ who: Who; office: Office }> => {
  // A token by client credentials is about the client itself: one about somebody else is of a person.
  if (claims.sub !== claims.client_id) throw new Refused('client-unknown');
  const system = await needs.directory.systemOfClient(claims.client_id);
  if (system?.status !== 'active') throw new Refused('system-unknown');
  const client = system.clients.find(({ clientId }) => clientId === claims.client_id);
  if (!client || !isValid(client, needs.clock.now())) throw new Refused('client-expired');
  const office = await activeOffice(needs, system.office);
  const given = new Set(claims.scope.split(' '));
  const scopes = Scope.options.filter((scope) => given.has(scope) && system.scopes.includes(scope));
  return { who: { kind: 'system', id: claims.client_id, name: system.name, duties: [], scopes }, office };
};
